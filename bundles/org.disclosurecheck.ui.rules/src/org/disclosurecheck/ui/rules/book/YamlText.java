package org.disclosurecheck.ui.rules.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.source.Yaml;

/**
 * “key: value” lines, read and changed key by key: order, comments and spelling of everything else stay as people wrote
 * them. A text that is no YAML as a whole can still be read where it is.
 */
public final class YamlText {

    private static final Pattern KEY = Pattern.compile("([\\p{L}_][\\w.]*):(?=\\s|$)");
    private static final Pattern COMMENT = Pattern.compile("^[^\"'#]*?(\\s+#.*)$");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}《（(“][^\\n]*");

    /** The lines of a key: from the key to the line before the next one. */
    private record Entry(String key, int from, int to) {
    }

    private final String text;
    private final int start;
    private final int end;
    private final List<String> order;
    private final List<Entry> entries = new ArrayList<>();

    /** @param order keys in the order in which new ones are put */
    public YamlText(String text, int start, int end, List<String> order) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.order = order;
        read();
    }

    /** The lines between the first two lines of dashes; a text without them has no entries. */
    public static YamlText front(String text, List<String> order) {
        int begin = text.startsWith("\ufeff") ? 1 : 0;
        Matcher fence = Pattern.compile("(?m)^---[ \\t]*\\r?$\\n?").matcher(text);
        if (fence.find() && fence.start() == begin) {
            int from = fence.end();
            if (fence.find()) {
                return new YamlText(text, from, fence.start(), order);
            }
        }
        return new YamlText(text, begin, begin, order);
    }

    private void read() {
        int at = start;
        String key = null;
        int from = start;
        int to = start;
        while (at < end) {
            int next = text.indexOf('\n', at) + 1;
            next = next == 0 || next > end ? end : next;
            String line = text.substring(at, next);
            Matcher matcher = KEY.matcher(line);
            if (matcher.lookingAt()) {
                if (key != null) {
                    entries.add(new Entry(key, from, to));
                }
                key = matcher.group(1);
                from = at;
                to = next;
            } else if (key != null && (line.startsWith(" ") || line.startsWith("\t") || line.startsWith("- "))) {
                to = next;
            }
            at = next;
        }
        if (key != null) {
            entries.add(new Entry(key, from, to));
        }
    }

    private Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key.equals(key)).findFirst();
    }

    public List<String> keys() {
        return entries.stream().map(Entry::key).toList();
    }

    /** Where the lines end. */
    public int end() {
        return end;
    }

    /** Where the key stands, or -1. */
    public int offset(String key) {
        return entry(key).map(Entry::from).orElse(-1);
    }

    /** Where the lines of the key end, or -1. */
    public int endOf(String key) {
        return entry(key).map(Entry::to).orElse(-1);
    }

    /** The value: a word, a list or a map; null when there is none or it is not YAML. */
    public Object value(String key) {
        return entry(key).map(entry -> {
            try {
                return Yaml.map(text.substring(entry.from, entry.to).replace("\r", "")).get(key);
            } catch (Yaml.Fault e) {
                return null;
            }
        }).orElse(null);
    }

    /** The value as a word, empty when there is none. */
    public String word(String key) {
        return value(key) instanceof String word ? word : "";
    }

    /** The values of a list, written with or without brackets. */
    public List<String> list(String key) {
        Object value = value(key);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value instanceof String word && !word.isBlank()
                ? List.of(word.split("\\s*,\\s*")) : List.of();
    }

    /** The entries of a map in their order; what is no word is written out. */
    public Map<String, String> map(String key) {
        Map<String, String> found = new LinkedHashMap<>();
        if (value(key) instanceof Map<?, ?> map) {
            map.forEach((k, v) -> found.put(String.valueOf(k), v instanceof Map<?, ?> || v instanceof List<?> ? flow(v)
                    : String.valueOf(v)));
        }
        return found;
    }

    /** What makes the key have that value, written as YAML behind the colon; an empty value takes the key away. */
    public Change set(String key, String yaml) {
        Optional<Entry> old = entry(key);
        String line = newLine();
        if (old.isPresent()) {
            Entry entry = old.get();
            if (yaml.isEmpty()) {
                return new Change(entry.from, entry.to - entry.from, "");
            }
            String written = text.substring(entry.from, entry.to);
            Matcher comment = COMMENT.matcher(written.stripTrailing());
            String kept = !written.stripTrailing().contains("\n") && !yaml.startsWith("\n") && comment.matches() ? comment.group(1) : "";
            return new Change(entry.from, entry.to - entry.from, key + separator(yaml) + yaml.replace("\n", line) + kept + line);
        }
        if (yaml.isEmpty()) {
            return new Change(end, 0, "");
        }
        return new Change(place(key), 0, key + separator(yaml) + yaml.replace("\n", line) + line);
    }

    private static String separator(String yaml) {
        return yaml.startsWith("\n") ? ":" : ": ";
    }

    /** Behind the last key that comes before it in the order. */
    private int place(String key) {
        int mine = order.indexOf(key);
        int at = mine < 0 ? end : start;
        for (Entry entry : entries) {
            int other = order.indexOf(entry.key);
            if (mine >= 0 && other >= 0 && other < mine) {
                at = entry.to;
            }
        }
        return at;
    }

    private String newLine() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** A word as YAML: plain where it can be. */
    public static String scalar(String word) {
        String strip = word.strip();
        boolean plain = PLAIN.matcher(strip).matches() && !strip.contains(": ") && !strip.contains(" #") && !strip.endsWith(":") && !strip.contains("{");
        return plain ? strip : "\"" + strip.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    /** A list in brackets. */
    public static String flow(List<String> words) {
        return words.isEmpty() ? "" : flow((Object) words);
    }

    static String flow(Object value) {
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(YamlText::flow).toList()) + "]";
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "" : "{ " + String.join(", ", map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue())).toList()) + " }";
        }
        String word = String.valueOf(value);
        String plain = scalar(word);
        return word.matches("[^,\\[\\]{}\"]*") || plain.startsWith("\"") ? plain
                : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A map in braces. */
    public static String flow(Map<String, String> map) {
        return flow((Object) map);
    }

    /** A list with a line each. */
    public static String lines(List<String> words) {
        StringBuilder lines = new StringBuilder();
        words.forEach(word -> lines.append("\n  - ").append(word.contains("{") || word.contains("*") ? quoted(word) : scalar(word)));
        return lines.toString();
    }

    /** “T3/new/{column}” is a plain word; one that begins with a sign is not. */
    private static String quoted(String word) {
        return Character.isLetter(word.charAt(0)) ? word : "\"" + word + "\"";
    }

    /** A map with a line each. */
    public static String lines(Map<String, String> map) {
        StringBuilder lines = new StringBuilder();
        map.forEach((key, value) -> lines.append("\n  ").append(key).append(": ").append(scalar(value)));
        return lines.toString();
    }
}
