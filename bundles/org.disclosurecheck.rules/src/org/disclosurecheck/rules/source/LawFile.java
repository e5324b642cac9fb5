package org.disclosurecheck.rules.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.disclosurecheck.rules.Law.Passage;

/**
 * Reads a text of the law: metadata, then one “## key title” section a passage. A passage of which the words were read
 * off published forms, and not verified in the notice, has the line “certainty: form” under its heading.
 */
final class LawFile {

    private static final List<String> KEYS = List.of("id", "title", "number", "published", "effective", "years", "source");
    private static final String FORM_ONLY = "certainty: form";

    private LawFile() {
    }

    static void read(Path file, Map<String, Passage> into, Faults faults) throws IOException {
        try {
            FrontMatter front = FrontMatter.of(Files.readString(file));
            String id = Objects.toString(front.data().get("id"), null);
            String title = Objects.toString(front.data().get("title"), null);
            if (id == null || title == null) {
                faults.add(file, 1, "“id” and “title” are needed");
                return;
            }
            Set<String> unknown = new TreeSet<>(front.data().keySet());
            unknown.removeAll(KEYS);
            if (!unknown.isEmpty()) {
                faults.add(file, 1, "unknown key “" + String.join(", ", unknown) + "”; known are " + String.join(", ", KEYS));
            }
            int[] years = years(front.data().get("years"));
            if (years == null) {
                faults.add(file, 1, "“years” names reporting years: { from: 2019, to: 2020 }");
                return;
            }
            for (String section : ("\n" + front.body()).split("\n## ")) {
                int end = section.indexOf('\n');
                int space = section.indexOf(' ');
                if (end > 0 && space > 0 && space < end) {
                    String text = section.substring(end + 1).strip();
                    boolean verified = !text.startsWith(FORM_ONLY);
                    String reference = id + "#" + section.substring(0, space);
                    into.put(reference, new Passage(reference, title + section.substring(space, end).stripTrailing(),
                            verified ? text : text.substring(FORM_ONLY.length()).strip(), verified,
                            dated(front.data()), years[0], years[1]));
                }
            }
        } catch (Yaml.Fault e) {
            faults.add(file, e.line(), e.getMessage());
        }
    }

    /** The reporting years for which the text holds; null when they are not written as such. */
    private static int[] years(Object written) {
        if (written == null) {
            return new int[] {0, Integer.MAX_VALUE};
        }
        try {
            Map<?, ?> years = (Map<?, ?>) written;
            return new int[] {years.containsKey("from") ? Integer.parseInt(years.get("from").toString()) : 0,
                years.containsKey("to") ? Integer.parseInt(years.get("to").toString()) : Integer.MAX_VALUE};
        } catch (ClassCastException | NumberFormatException e) {
            return null;
        }
    }

    /** 国务院令第711号，2019-04-03公布，2019-05-15起施行 */
    private static String dated(Map<String, Object> data) {
        List<String> parts = new ArrayList<>();
        if (data.containsKey("number") && !data.get("number").equals(data.get("title"))) {
            parts.add(data.get("number").toString());
        }
        if (data.containsKey("published")) {
            parts.add(data.get("published") + "公布");
        }
        if (data.containsKey("effective")) {
            parts.add(data.get("effective") + "起施行");
        }
        return String.join("，", parts);
    }
}
