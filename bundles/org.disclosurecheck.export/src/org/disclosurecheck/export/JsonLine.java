package org.disclosurecheck.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.rules.several.digest.Digest;

/** One JSON object on one line: the parts that check and extract have in common. */
final class JsonLine implements Closeable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final Writer out;
    private final JsonGenerator json;

    /** Opens the object. The writer stays open when the line is closed. */
    JsonLine(Writer out) throws IOException {
        this.out = out;
        this.json = FACTORY.createGenerator(out);
        json.writeStartObject();
    }

    JsonGenerator generator() {
        return json;
    }

    JsonLine text(String key, String value) throws IOException {
        json.writeStringField(key, value);
        return this;
    }

    JsonLine number(String key, Integer value) throws IOException {
        json.writeFieldName(key);
        return value == null ? nothing() : number(BigDecimal.valueOf(value));
    }

    /** A score of 85 is written 85, one of 87.5 is written 87.5. */
    JsonLine number(String key, Double value) throws IOException {
        json.writeFieldName(key);
        return value == null ? nothing() : number(BigDecimal.valueOf(value).stripTrailingZeros());
    }

    JsonLine number(String key, BigDecimal value) throws IOException {
        json.writeFieldName(key);
        return value == null ? nothing() : number(value);
    }

    /** Forms are named after years, and written as such; a later one may have another kind of name. */
    JsonLine form(String id) throws IOException {
        boolean year = id != null && id.length() == 4 && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? number("form", Integer.valueOf(id)) : text("form", id);
    }

    JsonLine texts(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        return this;
    }

    JsonLine problems(List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            text("code", problem.code()).text("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** How form, year and organisation were recognised. */
    JsonLine evidence(Digest.Evidence evidence) throws IOException {
        if (evidence != null) {
            json.writeObjectFieldStart("evidence");
            text("form", evidence.form()).text("year", evidence.year()).text("organisation", evidence.organisation());
            json.writeEndObject();
        }
        return this;
    }

    private JsonLine nothing() throws IOException {
        json.writeNull();
        return this;
    }

    private JsonLine number(BigDecimal value) throws IOException {
        json.writeNumber(value);
        return this;
    }

    @Override
    public void close() throws IOException {
        json.writeEndObject();
        json.close();
        out.write('\n');
        out.flush();
    }
}
