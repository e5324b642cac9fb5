package org.disclosurecheck.rules.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.disclosurecheck.rules.Law.Passage;

/**
 * Reads a text of the law: metadata, then one “## key title” section a passage. A passage of which the words were read
 * off published forms, and not verified in the notice, has the line “certainty: form” under its heading.
 */
final class LawFile {

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
            for (String section : ("\n" + front.body()).split("\n## ")) {
                int end = section.indexOf('\n');
                int space = section.indexOf(' ');
                if (end > 0 && space > 0 && space < end) {
                    String text = section.substring(end + 1).strip();
                    boolean verified = !text.startsWith(FORM_ONLY);
                    String reference = id + "#" + section.substring(0, space);
                    into.put(reference, new Passage(reference, title + section.substring(space, end).stripTrailing(),
                            verified ? text : text.substring(FORM_ONLY.length()).strip(), verified));
                }
            }
        } catch (Yaml.Fault e) {
            faults.add(file, e.line(), e.getMessage());
        }
    }
}
