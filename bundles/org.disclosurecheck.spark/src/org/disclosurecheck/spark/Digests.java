package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.rules.several.Digest;
import org.disclosurecheck.rules.several.DigestJson;

/** Reads the files of a task without judging them: what other reports need to know of each. */
final class Digests implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory JSON = new JsonFactory();

    private final Broadcast<Order> broadcast;

    Digests(Broadcast<Order> broadcast) {
        this.broadcast = broadcast;
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
    public Iterator<Row> call(Iterator<Row> files) {
        Order order = broadcast.value();
        Watch watch = new Watch(Duration.ofSeconds(order.seconds()));
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> watch.close());
        Workshop workshop = Workshop.of(order);
        FlatMapFunction<Row, Row> read = file -> {
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
        };
        return new Flattened<>(files, read);
    }

    private static Digest digest(Input input, Order order, Workshop workshop) {
        Reading reading = new Check(workshop.extractors(), workshop.rules(), Hints.NONE, order.language(),
                new PreviousReports()).read(input);
        return reading.extraction().readable() ? Digest.of(reading.extraction().report()) : null;
    }
}
