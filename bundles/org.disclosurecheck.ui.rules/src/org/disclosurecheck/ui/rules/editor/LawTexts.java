package org.disclosurecheck.ui.rules.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.workspace.Engine;

/** The passages of law that a rule can cite: those of the built-in book and those of the local one. */
final class LawTexts {

    private LawTexts() {
    }

    /** @param book folder of the local book, or null */
    static Map<String, Law.Passage> all(Path book) {
        Map<String, Law.Passage> passages = new TreeMap<>(Engine.book().law().passages());
        if (book != null) {
            try {
                passages.putAll(BookFolder.read(List.of(book)).law().passages());
            } catch (IOException | RuleBookException e) {
                // a book with a fault somewhere: its own passages cannot be offered before that is mended
                return passages;
            }
        }
        return passages;
    }
}
