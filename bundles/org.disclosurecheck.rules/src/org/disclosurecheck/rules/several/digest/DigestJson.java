package org.disclosurecheck.rules.several.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.disclosurecheck.model.OrganisationKind;

/** A digest as one JSON object: for journals, shards, tables of a cluster, and the workbench. */
public final class DigestJson {

    private DigestJson() {
    }

    /** Writes the object; a field name or array that it stands in is the caller’s. */
    public static void write(Digest digest, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("organisation", digest.organisation());
        json.writeStringField("kind", digest.kind().getLiteral());
        json.writeStringField("level", digest.level().id());
        if (digest.year() != null) {
            json.writeNumberField("year", digest.year());
        }
        text(json, "form", digest.form());
        text(json, "published", digest.published());
        text(json, "title", digest.title());
        text(json, "formEvidence", digest.evidence().form());
        text(json, "yearEvidence", digest.evidence().year());
        text(json, "organisationEvidence", digest.evidence().organisation());
        text(json, "amountUnit", digest.amountUnit() == null ? null : digest.amountUnit().word());
        cells(digest.cells(), json);
        json.writeBinaryField("prose", digest.prose().deflated());
        json.writeArrayFieldStart("sketch");
        for (long bin : digest.sketch().bins()) {
            json.writeNumber(bin);
        }
        json.writeEndArray();
        text(json, "places", digest.places().steps().isEmpty() ? null : digest.places().steps());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String key, String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    /** Row by row: {"T3/new":{"naturalPerson":"3", …}, …}. */
    private static void cells(Map<String, String> cells, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("cells");
        String open = null;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            int slash = cell.getKey().lastIndexOf('/');
            String row = cell.getKey().substring(0, slash);
            if (!row.equals(open)) {
                if (open != null) {
                    json.writeEndObject();
                }
                json.writeObjectFieldStart(row);
                open = row;
            }
            json.writeStringField(cell.getKey().substring(slash + 1), cell.getValue());
        }
        if (open != null) {
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * Reads the object at whose beginning the parser stands; afterwards it stands at its end. Keys of later versions are
     * passed over.
     *
     * @throws IOException also when something is not as {@link #write} left it
     */
    public static Digest read(JsonParser json) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> cells = Map.of();
        byte[] prose = null;
        long[] sketch = new long[0];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            if (json.currentToken() == null) {
                throw new IOException("a digest breaks off");
            }
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "cells" -> cells = cells(json);
                case "prose" -> prose = json.getBinaryValue();
                case "sketch" -> sketch = numbers(json);
                default -> {
                    if (json.currentToken().isStructStart()) {
                        json.skipChildren();
                    } else {
                        words.put(key, json.getText());
                    }
                }
            }
        }
        OrganisationKind kind = OrganisationKind.get(words.getOrDefault("kind", ""));
        Level level = Level.named(words.getOrDefault("level", ""));
        if (kind == null || prose == null) {
            throw new IOException("a digest without its parts");
        }
        try {
            String year = words.get("year");
            return new Digest(words.getOrDefault("organisation", ""), kind, level == null ? Level.UNKNOWN : level,
                    year == null ? null : Integer.valueOf(year), words.get("form"), words.get("published"),
                    words.get("title"), new Digest.Evidence(words.get("formEvidence"), words.get("yearEvidence"),
                            words.get("organisationEvidence")), MoneyUnit.in(words.get("amountUnit")), Figures.of(cells),
                    new ProseText(prose), new Sketch(sketch), new Places(words.getOrDefault("places", "")));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Map<String, String> cells(JsonParser json) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String row = json.currentName();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String column = json.currentName();
                json.nextToken();
                cells.put(row + "/" + column, json.getText());
            }
        }
        return cells;
    }

    private static long[] numbers(JsonParser json) throws IOException {
        List<Long> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            numbers.add(json.getLongValue());
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }
}
