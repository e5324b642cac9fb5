package org.disclosurecheck.ui.rules.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a case: what is given and what is expected, changed line by line. */
public final class CaseText {

    /**
     * Something given that differs from a clean report.
     *
     * @param address the place
     * @param value what stands there, several paragraphs with a bar between them; null when it is something else
     */
    public record Given(String address, String value) {
    }

    /**
     * A finding that is expected.
     *
     * @param severity error, warning or info
     * @param address the place
     * @param values what else must be so: expected, actual, quote, replacement
     */
    public record Expected(String severity, String address, Map<String, String> values) {
    }

    private static final List<String> ORDER = List.of("form", "year", "organisation", "given", "layout", "previous", "roster",
            "others", "settings", "absent", "expect", "notChecked", "notApplicable");
    private static final List<String> SHOWN = List.of("form", "year", "given", "expect", "notChecked", "notApplicable", "organisation");
    private static final Pattern CHILD = Pattern.compile("^([ \\t]+)(\"[^\"]*\"|[^\\s:\"][^:]*?)[ \\t]*:(?:[ \\t]+(.*?))?[ \\t]*\\r?\\n?$");

    /** Before an address of last year’s report. */
    public static final String LAST_YEAR = "prev:";
    private static final String PREVIOUS = "previous";
    private static final String GIVEN = "given";

    /** Between paragraphs where they stand in one line. */
    public static final String BAR = " ｜ ";

    private final String text;
    private final YamlText data;

    public CaseText(String text) {
        this.text = text;
        data = new YamlText(text, 0, text.length(), ORDER);
    }

    public YamlText data() {
        return data;
    }

    /** Keys that say something that the tables do not show. */
    public List<String> more() {
        return data.keys().stream().filter(key -> !SHOWN.contains(key) && !(key.equals(PREVIOUS) && lastYear().keySet().equals(Set.of(GIVEN)))).toList();
    }

    private record Line(String key, int from, int to, String indent) {
    }

    private List<Line> lines() {
        List<Line> found = new ArrayList<>();
        int at = data.offset("given");
        if (at < 0) {
            return found;
        }
        int end = data.endOf("given");
        at = text.indexOf('\n', at) + 1;
        while (at > 0 && at < end) {
            int next = text.indexOf('\n', at) + 1;
            next = next == 0 || next > end ? end : next;
            Matcher child = CHILD.matcher(text.substring(at, next));
            if (child.matches() && (found.isEmpty() || child.group(1).equals(found.get(0).indent()))) {
                String key = child.group(2).replace("\"", "");
                found.add(new Line(key, at, next, child.group(1)));
            } else if (!found.isEmpty() && !text.substring(at, next).isBlank()) {
                Line last = found.remove(found.size() - 1);
                found.add(new Line(last.key(), last.from(), next, last.indent()));
            }
            at = next;
        }
        return found;
    }

    public List<Given> given() {
        Map<String, String> values = new LinkedHashMap<>();
        if (data.value("given") instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(key.toString(), line(value)));
        }
        List<Given> found = new ArrayList<>();
        for (Line line : lines()) {
            found.add(new Given(line.key(), values.get(line.key())));
        }
        if (lastYear().get(GIVEN) instanceof Map<?, ?> last) {
            last.forEach((key, value) -> found.add(new Given(LAST_YEAR + key, line(value))));
        }
        return found;
    }

    private static String line(Object value) {
        return value instanceof String word ? word : value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? list.stream().map(String::valueOf).collect(Collectors.joining(BAR)) : null;
    }

    private Map<String, Object> lastYear() {
        Map<String, Object> found = new LinkedHashMap<>();
        if (data.value(PREVIOUS) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> found.put(key.toString(), value));
        }
        return found;
    }

    /** What makes that stand in last year’s report. */
    private Change giveLastYear(String address, String value) {
        Map<String, Object> report = lastYear();
        Map<String, Object> cells = new LinkedHashMap<>();
        if (report.get(GIVEN) instanceof Map<?, ?> map) {
            map.forEach((key, old) -> cells.put(key.toString(), old));
        }
        if (value == null) {
            cells.remove(address);
        } else {
            cells.put(address, value.contains(BAR.strip()) ? List.of(value.split("\\s*" + BAR.strip() + "\\s*")) : value);
        }
        report.put(GIVEN, cells);
        if (cells.isEmpty()) {
            report.remove(GIVEN);
        }
        return data.set(PREVIOUS, YamlText.flow((Object) report));
    }

    /** What makes that stand there; null takes the line away. */
    public Change give(String address, String value) {
        if (address.startsWith(LAST_YEAR)) {
            return giveLastYear(address.substring(LAST_YEAR.length()), value);
        }
        String written = value == null ? "" : "  " + address + ": " + (value.contains(BAR.strip())
                ? YamlText.flow(List.of(value.split("\\s*" + BAR.strip() + "\\s*"))) : YamlText.scalar(value)) + "\n";
        List<Line> lines = lines();
        for (Line line : lines) {
            if (line.key().equals(address)) {
                return new Change(line.from(), line.to() - line.from(), written);
            }
        }
        if (lines.isEmpty()) {
            return value == null ? new Change(0, 0, "") : data.set("given", "\n" + written.stripTrailing());
        }
        int end = lines.get(lines.size() - 1).to();
        boolean open = end > 0 && text.charAt(end - 1) != '\n';
        return new Change(end, 0, (open ? "\n" : "") + written);
    }

    public List<Expected> expected() {
        List<Expected> found = new ArrayList<>();
        if (data.value("expect") instanceof List<?> list) {
            for (Object entry : list) {
                Map<String, String> values = new LinkedHashMap<>();
                String finding = String.valueOf(entry);
                if (entry instanceof Map<?, ?> map) {
                    map.forEach((key, value) -> values.put(key.toString(), String.valueOf(value)));
                    finding = values.getOrDefault("finding", "");
                    values.remove("finding");
                }
                int space = finding.indexOf(' ');
                found.add(new Expected(space < 0 ? "error" : finding.substring(0, space),
                        space < 0 ? finding : finding.substring(space + 1).strip(), values));
            }
        }
        return found;
    }

    /** What makes these be expected. */
    public Change expect(List<Expected> findings) {
        if (findings.isEmpty()) {
            return data.set("expect", "[]");
        }
        StringBuilder lines = new StringBuilder();
        for (Expected finding : findings) {
            String words = finding.severity() + " " + finding.address();
            lines.append("\n  - ");
            if (finding.values().isEmpty()) {
                lines.append(words);
            } else {
                lines.append("{ finding: ").append(words);
                finding.values().forEach((key, value) -> lines.append(", ").append(key).append(": ").append(
                        value.matches("[\\p{L}\\p{N}.]+") ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\""));
                lines.append(" }");
            }
        }
        return data.set("expect", lines.toString());
    }

    public List<String> notChecked() {
        return data.list("notChecked");
    }
}
