package org.disclosurecheck.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestJson;

/** Has a report back from the line that {@link ReportLine} wrote. It is the same but for the report itself. */
public final class ReportLineReader {

    /** Null when nobody asks how they ended. */
    private final List<String> rules;

    /** Has findings and problems back, but neither what was not checked nor how rules ended, which is most of what there is to read. */
    public ReportLineReader() {
        this(null);
    }

    /** @param rules the rules that the line was written with */
    public ReportLineReader(List<String> rules) {
        this.rules = rules;
    }

    /** @throws IOException when the line is not as it was written */
    public CheckReport read(byte[] line) throws IOException {
        try (JsonParser json = ReportLine.FACTORY.createParser(line)) {
            json.nextToken();
            return new Line().read(json);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            throw new IOException("a line of the journal is not as it was written: " + e.getMessage(), e);
        }
    }

    /**
     * The digest alone, or null when the line has none; nothing before it is read.
     *
     * @throws IOException when the line is not as it was written
     */
    public static Digest digest(byte[] line) throws IOException {
        try {
            int from = ReportLine.journal(line);
            try (JsonParser json = ReportLine.FACTORY.createParser(line, from, line.length - from)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String key = json.currentName();
                    json.nextToken();
                    if (key.equals("digest")) {
                        return DigestJson.read(json);
                    }
                    json.skipChildren();
                }
                return null;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a line of the journal is not as it was written: " + e.getMessage(), e);
        }
    }

    /** One line while it is read. */
    private final class Line {

        private final Map<String, String> words = new HashMap<>();
        private List<Map<String, Object>> findings = List.of();
        private List<Map<String, Object>> notChecked = List.of();
        private List<Map<String, Object>> problems = List.of();
        private List<Map<String, Object>> places = List.of();
        private String outcomes = "";
        private Digest digest;
        private Edition rulePack;

        CheckReport read(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "findings" -> findings = objects(json);
                    case "notChecked" -> notChecked = rules == null ? passedOver(json) : objects(json);
                    case "problems" -> problems = objects(json);
                    case "journal" -> journal(json);
                    case "rulePack" -> rulePack = rulePack(json);
                    default -> {
                        json.skipChildren();
                        words.put(key, json.currentToken().isScalarValue() ? text(json) : null);
                    }
                }
            }
            return report();
        }

        private void journal(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case ReportLine.OUTCOMES -> outcomes = json.getText();
                    case "problems" -> places = objects(json);
                    case "digest" -> digest = DigestJson.read(json);
                    default -> json.skipChildren();
                }
            }
        }

        private static Edition rulePack(JsonParser json) throws IOException {
            Map<String, String> named = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                named.put(key, json.nextTextValue());
            }
            return new Edition(named.get("id"), named.get("version"), named.get("title"), named.get("sha256"),
                    named.getOrDefault("signer", ""), named.getOrDefault("key", ""));
        }

        private CheckReport report() {
            Status status = named(Status.values(), words.get("status"), Status::id);
            Verdict verdict = named(Verdict.values(), words.get("verdict"), Verdict::id);
            String year = words.get("year");
            String score = words.get("score");
            return new CheckReport(words.get("report"), words.get("sha256"), status, verdict, words.get("organisation"),
                    year == null ? null : Integer.valueOf(year), words.get("form"),
                    score == null ? null : Double.valueOf(score), findings.stream().map(Line::finding).toList(),
                    notChecked.stream().map(n -> new NotChecked(word(n, "rule"), word(n, "location"), word(n, "reason")))
                            .toList(), problems(), outcomes(), null, digest, rulePack);
        }

        private List<Problem> problems() {
            List<Problem> all = new ArrayList<>();
            for (int i = 0; i < problems.size(); i++) {
                all.add(new Problem(word(problems.get(i), "code"), word(problems.get(i), "message"),
                        source(places.get(i)), word(places.get(i), "fatal").equals("true")));
            }
            return List.copyOf(all);
        }

        private Map<String, Outcome> outcomes() {
            Map<String, Outcome> all = new LinkedHashMap<>();
            for (int i = 0; rules != null && i < outcomes.length(); i++) {
                int outcome = ReportLine.LETTERS.indexOf(outcomes.charAt(i));
                if (outcome < Outcome.values().length) {
                    all.put(rules.get(i), Outcome.values()[outcome]);
                }
            }
            return all;
        }

        @SuppressWarnings("unchecked")
        private static Finding finding(Map<String, Object> f) {
            Map<String, Object> fix = (Map<String, Object>) f.get("fix");
            return new Finding(word(f, "rule"), Severity.of(word(f, "severity")), word(f, "location"), word(f, "place"),
                    word(f, "message"), word(f, "expected"), word(f, "actual"), word(f, "quote"), word(f, "basis"),
                    Certainty.of(word(f, "certainty")), fix == null ? null : new Fix(word(fix, "text"), word(fix, "location"),
                            word(fix, "replaced"), word(fix, "replacement"), word(fix, "certain").equals("true")),
                    word(f, "fingerprint"), source(f), List.copyOf((List<String>) f.get("related")));
        }

        @SuppressWarnings("unchecked")
        private static Source source(Map<String, Object> object) {
            Map<String, Object> s = (Map<String, Object>) object.get("source");
            Source source = new Source(number(s, "page"), number(s, "paragraph"), number(s, "table"), number(s, "row"),
                    number(s, "column"), number(s, "line"), word(s, "sheet"));
            return source.equals(Source.NOWHERE) ? Source.NOWHERE : source;
        }
    }

    private static <T> T named(T[] values, String id, Function<T, String> idOf) {
        for (T value : values) {
            if (idOf.apply(value).equals(id)) {
                return value;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static String word(Map<String, Object> object, String key) {
        return (String) object.get(key);
    }

    private static Integer number(Map<String, Object> object, String key) {
        String word = word(object, key);
        return word == null ? null : Integer.valueOf(word);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(JsonParser json) throws IOException {
        return (List<Map<String, Object>>) (List<?>) list(json);
    }

    private static List<Map<String, Object>> passedOver(JsonParser json) throws IOException {
        json.skipChildren();
        return List.of();
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(tree(json));
        }
        return list;
    }

    /** Objects as maps, arrays as lists, every scalar as its word. */
    private static Object tree(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            return list(json);
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return text(json);
        }
        Map<String, Object> object = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            object.put(key, tree(json));
        }
        return object;
    }

    private static String text(JsonParser json) throws IOException {
        if (json.currentToken() == null) {
            throw new IOException("a line of the journal breaks off");
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
    }
}
