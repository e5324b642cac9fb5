package org.disclosurecheck.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonGenerator;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;

/** Where results of a SARIF run are: the file, the line where it has lines, and the address in the report. */
final class SarifPlaces {

    /** A unit that handed in nothing has no file. */
    static final int NO_FILE = -1;

    private final JsonGenerator json;
    private final Language language;

    SarifPlaces(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** Tables of a document have no lines: where there is none, the address says it, and the rest is a property. */
    void location(String path, int artifact, Source source, String address, String place) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (artifact != NO_FILE) {
            physical(path, artifact, source);
        }
        if (address != null) {
            json.writeArrayFieldStart("logicalLocations");
            logical(address, place);
            json.writeEndArray();
        }
        if (source != null && !source.equals(Source.NOWHERE)) {
            json.writeObjectFieldStart("properties");
            json.writeStringField("place", Words.source(source, language));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void physical(String path, int artifact, Source source) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        json.writeNumberField("index", artifact);
        json.writeEndObject();
        if (source != null && source.line() != null) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", source.line());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    void related(Finding finding) throws IOException {
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (String address : finding.related()) {
                json.writeStartObject();
                json.writeArrayFieldStart("logicalLocations");
                logical(address, null);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void logical(String address, String place) throws IOException {
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", address);
        if (place != null) {
            json.writeStringField("name", place);
        }
        json.writeStringField("kind", address.matches("T\\d/.*") ? "cell" : address.matches("S\\d/.*") ? "paragraph"
                : "section");
        json.writeEndObject();
    }

    /** A path as a relative (or absolute) reference; whatever is not plain is written in percents. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=@".indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return path.startsWith("/") ? "file://" + uri : uri.toString();
    }
}
