package org.disclosurecheck.ui.rules.book;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of messages.properties, read and changed key by key; comments and order stay. */
public final class SentenceText {

    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*([\\w.\\-]+)[ \\t]*[=:][ \\t]*((?:[^\\n\\\\]|\\\\(?:\\r?\\n|.))*)\\n?");

    private final String text;

    public SentenceText(String text) {
        this.text = text;
    }

    /** Key and sentence in the order of the text. */
    public Map<String, String> sentences() {
        Properties values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            // what cannot be read is told by the check of the rule; the lines that can be are shown
            values.clear();
        }
        Map<String, String> found = new LinkedHashMap<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            found.put(line.group(1), values.getProperty(line.group(1), line.group(2).strip()));
        }
        return found;
    }

    /** What makes the key have that sentence; an empty sentence takes it away. */
    public Change set(String key, String sentence) {
        String written = sentence.isEmpty() ? "" : key + " = " + escape(sentence) + "\n";
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (line.group(1).equals(key)) {
                return new Change(line.start(), line.end() - line.start(), written);
            }
        }
        boolean open = !text.isEmpty() && !text.endsWith("\n");
        return new Change(text.length(), 0, (open && !written.isEmpty() ? "\n" : "") + written);
    }

    private static String escape(String sentence) {
        String escaped = sentence.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
