package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestJson;

/** Reads the files of a task without judging them: what other reports need to know of each. */
final class Digests extends OverFiles {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory JSON = new JsonFactory();

    Digests(Broadcast<Order> broadcast) {
        super(broadcast);
    }

    static String write(Digest digest) throws IOException {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            DigestJson.write(digest, json);
        }
        return text.toString();
    }

    static Digest read(String text) throws IOException {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return DigestJson.read(json);
        }
    }

    @Override
    Iterator<Row> rows(Row file, Order order, Workshop workshop, Watch watch) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Iterator<Input> inputs = CheckFiles.inputs(file, order); inputs.hasNext();) {
            Input input = inputs.next();
            Digest digest = watch.work(() -> digest(input, order, workshop), cause -> null);
            if (digest != null && digest.year() != null && !digest.organisation().isEmpty()) {
                rows.add(RowFactory.create(file.getString(Tables.PATH), input.name(), workshop.identity(digest.organisation()), digest.year(),
                        write(digest)));
            }
        }
        return rows.iterator();
    }

    private static Digest digest(Input input, Order order, Workshop workshop) {
        Reading reading = new Check(workshop.extractors(), workshop.rules(), Hints.NONE, order.language(),
                new PreviousReports()).read(input);
        return reading.extraction().readable() ? Digest.of(reading.extraction().report()) : null;
    }
}
