package org.disclosurecheck.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.disclosurecheck.check.CheckReport;

/**
 * The files of a SARIF run. They stand behind the results, which stream; meanwhile they are kept packed, some fifty bytes a
 * file.
 */
final class SarifArtifacts implements Closeable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final JsonGenerator kept;
    private int count;

    SarifArtifacts() throws IOException {
        Writer text = new OutputStreamWriter(new DeflaterOutputStream(packed, deflater), StandardCharsets.UTF_8);
        kept = FACTORY.createGenerator(text);
        kept.writeStartArray();
    }

    /** @return its place among the artifacts */
    int add(CheckReport report) throws IOException {
        kept.writeStartObject();
        kept.writeObjectFieldStart("location");
        kept.writeStringField("uri", SarifPlaces.uri(report.path()));
        kept.writeEndObject();
        kept.writeArrayFieldStart("roles");
        kept.writeString("analysisTarget");
        kept.writeEndArray();
        if (report.sha256() != null) {
            kept.writeObjectFieldStart("hashes");
            kept.writeStringField("sha-256", report.sha256());
            kept.writeEndObject();
        }
        kept.writeEndObject();
        return count++;
    }

    void write(JsonGenerator json) throws IOException {
        kept.writeEndArray();
        kept.close();
        json.writeFieldName("artifacts");
        try (Reader text = new InputStreamReader(new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray())),
                StandardCharsets.UTF_8)) {
            char[] chars = new char[1 << 13];
            json.writeRawValue("");
            for (int read = text.read(chars); read >= 0; read = text.read(chars)) {
                json.writeRaw(chars, 0, read);
            }
        }
    }

    /** Memory outside the heap goes at once. */
    @Override
    public void close() {
        deflater.end();
    }
}
