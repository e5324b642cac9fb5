package org.disclosurecheck.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.rules.RuleRun;

/**
 * A second look at reports that finds nothing: only which rules could not look, and how rules ended, is otherwise than
 * before. It is written into the bytes of the line, so that nothing of the report has to be read and written once more.
 * Several threads may use it.
 */
public final class Amendment {

    private static final byte[] LIST = ",\"notChecked\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BEHIND = "],\"problems\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RULE = "{\"rule\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OUTCOMES = ("\"" + ReportLine.OUTCOMES + "\":\"").getBytes(StandardCharsets.US_ASCII);
    /** Reports that cannot be checked for the same reasons share the list of them. */
    private static final int MOST_KNOWN = 1_000;

    private final RuleRun run;
    private final int rules;
    private final List<Entry> added = new ArrayList<>();
    private final int[] places;
    private final byte[] letters;
    private final Map<Bytes, Bytes> known = new ConcurrentHashMap<>();

    /** An entry of the list: its rule, and the object as it stands in the line. */
    private record Entry(String rule, byte[] json) {
    }

    private record Bytes(byte[] bytes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes same && Arrays.equals(bytes, same.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /**
     * @param run of some rules, without findings and problems
     * @param rules ids of all rules of the book, in its order
     */
    public Amendment(RuleRun run, List<String> rules) throws IOException {
        if (!run.findings().isEmpty() || !run.problems().isEmpty()) {
            throw new IllegalArgumentException("something was found");
        }
        this.run = run;
        this.rules = rules.size();
        this.places = new int[run.outcomes().size()];
        this.letters = new byte[places.length];
        int i = 0;
        for (Map.Entry<String, RuleRun.Outcome> ended : run.outcomes().entrySet()) {
            places[i] = rules.indexOf(ended.getKey());
            letters[i++] = (byte) ReportLine.LETTERS.charAt(ended.getValue().ordinal());
        }
        for (NotChecked entry : run.notChecked()) {
            added.add(new Entry(entry.rule(), json(entry)));
        }
    }

    private static byte[] json(NotChecked entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8); JsonLine line = new JsonLine(out)) {
            line.generator().writeFieldName("");
            JsonlOutput.write(entry, line);
        }
        // without what stands around it: {"":…} and the end of the line
        return Arrays.copyOfRange(bytes.toByteArray(), "{\"\":".length(), bytes.size() - "}\n".length());
    }

    /**
     * The line of {@link JsonlOutput} as it is now, without its end.
     *
     * @param line as {@link ReportLine} wrote it
     * @param cut where its journal’s key begins
     */
    public byte[] contract(byte[] line, int cut) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(line.length + LIST.length);
        contract(line, cut, out);
        out.write('}');
        return out.toByteArray();
    }

    /**
     * The line of the journal as it is now: what {@link ReportLine#write} would write, up to the end of the journal’s object.
     *
     * @param end where that object ends
     */
    public byte[] whole(byte[] line, int cut, int end, Map<String, String> note) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(line.length);
        contract(line, cut, out);
        out.writeBytes(ReportLine.journal(note));
        int from = find(OUTCOMES, line, cut, end);
        int first = from + OUTCOMES.length;
        if (from < 0 || first + rules >= end || line[first + rules] != '"') {
            throw new IOException("a line without its outcomes");
        }
        byte[] rest = Arrays.copyOfRange(line, from, end);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                rest[OUTCOMES.length + places[i]] = letters[i];
            }
        }
        out.write(',');
        out.writeBytes(rest);
        return out.toByteArray();
    }

    private void contract(byte[] line, int cut, ByteArrayOutputStream out) throws IOException {
        int at = find(LIST, line, 0, cut);
        int from = at + LIST.length;
        int to = at < 0 ? -1 : find(BEHIND, line, from, cut);
        if (to < 0) {
            throw new IOException("a line without its lists");
        }
        out.write(line, 0, from);
        out.writeBytes(amended(new Bytes(Arrays.copyOfRange(line, from, to))).bytes);
        out.write(line, to, cut - to);
    }

    private Bytes amended(Bytes list) throws IOException {
        Bytes amended = known.get(list);
        if (amended == null) {
            amended = new Bytes(amended(list.bytes));
            if (known.size() < MOST_KNOWN) {
                known.put(list, amended);
            }
        }
        return amended;
    }

    private byte[] amended(byte[] list) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < list.length;) {
            int end = endOfObject(list, at);
            String rule = rule(list, at, end);
            if (!run.outcomes().containsKey(rule)) {
                entries.add(new Entry(rule, Arrays.copyOfRange(list, at, end)));
            }
            at = end + 1;
        }
        entries.addAll(added);
        entries.sort(Comparator.comparing(Entry::rule));
        ByteArrayOutputStream out = new ByteArrayOutputStream(list.length);
        for (Entry entry : entries) {
            if (out.size() > 0) {
                out.write(',');
            }
            out.writeBytes(entry.json);
        }
        return out.toByteArray();
    }

    /** Behind the brace that closes the flat object which begins there. */
    private static int endOfObject(byte[] json, int from) throws IOException {
        boolean quoted = false;
        for (int i = from; i < json.length; i++) {
            if (json[i] == '\\') {
                i++;
            } else if (json[i] == '"') {
                quoted = !quoted;
            } else if (json[i] == '}' && !quoted) {
                return i + 1;
            }
        }
        throw new IOException("an object without end");
    }

    private static String rule(byte[] json, int from, int to) throws IOException {
        int begin = from + RULE.length;
        if (begin < to && Arrays.equals(json, from, begin, RULE, 0, RULE.length)) {
            for (int i = begin; i < to && json[i] != '\\'; i++) {
                if (json[i] == '"') {
                    return new String(json, begin, i - begin, StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("an entry without its rule");
    }

    /** Inside a text quotation marks are escaped, so keys are found and nothing else. */
    private static int find(byte[] key, byte[] line, int from, int to) {
        for (int at = from; at + key.length <= to; at++) {
            if (line[at] == key[0] && line[at + 1] == key[1] && line[at + 2] == key[2]
                    && Arrays.equals(line, at, at + key.length, key, 0, key.length)) {
                return at;
            }
        }
        return -1;
    }
}
