package org.disclosurecheck.rules.source;

import java.util.Map;

/**
 * A Markdown text that begins with YAML between two lines of three dashes.
 *
 * @param data the YAML
 * @param body the rest
 * @param bodyLine 1-based line where the body begins
 */
public record FrontMatter(Map<String, Object> data, String body, int bodyLine) {

    /** What the YAML of a text says; nothing when there is no text, or none that can be understood. */
    public static Map<String, Object> dataOf(String text) {
        try {
            return text == null ? Map.of() : of(text).data();
        } catch (Yaml.Fault e) {
            return Map.of();
        }
    }

    /** Lines of the fault count in the whole text. */
    static FrontMatter of(String text) throws Yaml.Fault {
        String unix = text.replace("\r\n", "\n").replaceFirst("^\ufeff", "");
        int end = unix.startsWith("---\n") ? unix.indexOf("\n---\n", 3) : -1;
        if (end < 0) {
            throw new Yaml.Fault(1, "the text must begin with metadata between two lines “---”");
        }
        String yaml = unix.substring(4, end + 1);
        try {
            int bodyLine = (int) unix.substring(0, end + 5).lines().count() + 1;
            return new FrontMatter(Yaml.map(yaml), unix.substring(end + 5).strip(), bodyLine);
        } catch (Yaml.Fault e) {
            throw new Yaml.Fault(e.line() == 0 ? 0 : e.line() + 1, e.getMessage());
        }
    }
}
