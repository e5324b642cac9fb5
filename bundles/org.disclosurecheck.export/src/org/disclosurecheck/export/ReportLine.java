package org.disclosurecheck.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.several.digest.DigestJson;

/**
 * A report as a line of a journal: the line of {@link JsonlOutput}, and behind its keys one more, “journal”, with all
 * else that is needed to have the report back ({@link ReportLineReader}). Cutting that key off gives the line of the
 * output, byte for byte.
 */
public final class ReportLine {

    static final JsonFactory FACTORY = new JsonFactory();
    static final String OUTCOMES = "outcomes";
    /** One for each outcome, in the order of the enumeration; then the one for a rule that has none. */
    static final String LETTERS = "PFNA.";

    private static final int USUAL = 16_384;
    private static final int WITHOUT_DIGEST = 4_096;

    private static final byte[] KEY = ",\"journal\":{".getBytes(StandardCharsets.US_ASCII);

    /**
     * How far the key may begin before a place where a byte stands: what is behind the key is most of the line, and a second
     * run does little else than look for it.
     */
    private static final byte[] STEP = new byte[256];

    static {
        Arrays.fill(STEP, (byte) KEY.length);
        for (int i = KEY.length - 1; i > 0; i--) {
            STEP[KEY[i] & 0xff] = (byte) i;
        }
    }

    private ReportLine() {
    }

    /**
     * The line without its end.
     *
     * @param note what the writer of the journal wants to know of it later, at a glance
     * @param rules ids of all rules of the book, in its order
     */
    public static byte[] write(CheckReport report, Map<String, String> note, List<String> rules) throws IOException {
        return write(report, note, rules, true);
    }

    /** The same, with or without the digest, which may be kept elsewhere ({@link DigestBytes}). */
    public static byte[] write(CheckReport report, Map<String, String> note, List<String> rules, boolean withDigest)
            throws IOException {
        Utf8Writer out = new Utf8Writer(withDigest ? USUAL : WITHOUT_DIGEST);
        try (out; JsonLine line = new JsonLine(out)) {
            JsonlOutput.write(report, line);
            JsonGenerator json = line.generator();
            json.writeObjectFieldStart("journal");
            for (Map.Entry<String, String> entry : note.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeStringField(OUTCOMES, outcomes(report.outcomes(), rules));
            json.writeArrayFieldStart("problems");
            for (Problem problem : report.problems()) {
                json.writeStartObject();
                json.writeBooleanField("fatal", problem.fatal());
                JsonlOutput.write(problem.source(), line);
                json.writeEndObject();
            }
            json.writeEndArray();
            if (report.digest() != null && withDigest) {
                json.writeFieldName("digest");
                DigestJson.write(report.digest(), json);
            }
            json.writeEndObject();
        }
        return out.bytes(1);
    }

    /** How the journal’s key begins: with the note, up to what comes behind it. */
    static byte[] journal(Map<String, String> note) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8); JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("journal");
            for (Map.Entry<String, String> entry : note.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        byte[] object = bytes.toByteArray();
        object[0] = ',';
        return Arrays.copyOf(object, object.length - 2);
    }

    /** One letter for each rule of the book; nothing at all when nothing was checked. */
    private static String outcomes(Map<String, Outcome> outcomes, List<String> rules) {
        StringBuilder letters = new StringBuilder(rules.size());
        if (inOrder(outcomes, rules, letters)) {
            return letters.toString();
        }
        letters.setLength(0);
        for (String rule : outcomes.isEmpty() ? List.<String>of() : rules) {
            Outcome outcome = outcomes.get(rule);
            letters.append(letter(outcome));
        }
        return letters.toString();
    }

    private static char letter(Outcome outcome) {
        return LETTERS.charAt(outcome == null ? LETTERS.length() - 1 : outcome.ordinal());
    }

    /** Nearly always the outcomes are those of the rules of the book, one after the other: then none has to be looked for. */
    private static boolean inOrder(Map<String, Outcome> outcomes, List<String> rules, StringBuilder letters) {
        boolean[] same = {outcomes.size() == rules.size()};
        if (same[0]) {
            outcomes.forEach((rule, outcome) -> {
                same[0] = same[0] && rule.equals(rules.get(letters.length()));
                letters.append(letter(outcome));
            });
        }
        return same[0];
    }

    /** The line of {@link JsonlOutput}, without its end. */
    public static byte[] withoutJournal(byte[] line) {
        return withoutJournal(line, cut(line));
    }

    /** The same for those who know already where the line of the output ends. */
    public static byte[] withoutJournal(byte[] line, int cut) {
        byte[] contract = Arrays.copyOf(line, cut + 1);
        contract[cut] = '}';
        return contract;
    }

    /** The report’s path; nothing else of the line is read. */
    public static String name(byte[] line) {
        int from = "{\"report\":\"".length();
        for (int at = from; at < line.length && line[at] != '\\'; at++) {
            if (line[at] == '"') {
                return new String(line, from, at - from, StandardCharsets.UTF_8);
            }
        }
        try (JsonParser json = FACTORY.createParser(line)) {
            json.nextToken();
            json.nextToken();
            return json.nextTextValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The note that was written with the line; nothing else of it is read. */
    public static Map<String, String> note(byte[] line) throws IOException {
        Map<String, String> note = new LinkedHashMap<>();
        int from = journal(line);
        try (JsonParser json = FACTORY.createParser(line, from, line.length - from)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME && !json.currentName().equals(OUTCOMES)) {
                String key = json.currentName();
                json.nextToken();
                note.put(key, json.getText());
            }
        }
        return note;
    }

    /** Where what the journal knows begins, with its brace. */
    static int journal(byte[] line) {
        return cut(line) + KEY.length - 1;
    }

    /** Where the journal’s key begins. Inside a text its quotation marks would be escaped, and no other key is called so. */
    public static int cut(byte[] line) {
        int at = line.length - KEY.length;
        while (at >= 0) {
            if (line[at] == KEY[0] && Arrays.equals(line, at, at + KEY.length, KEY, 0, KEY.length)) {
                return at;
            }
            at -= STEP[line[at] & 0xff];
        }
        throw new IllegalArgumentException("no line of a journal");
    }
}
