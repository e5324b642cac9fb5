package org.disclosurecheck.workspace.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.workspace.Summary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookedAtTest {

    @TempDir
    Path folder;

    private Index index;
    private LookedAt looked;

    @BeforeEach
    void two_reports() throws IOException {
        index = new Index(folder.resolve("index.jsonl"));
        looked = new LookedAt(folder.resolve("together"), index);
        index.put(new Entry("a.docx", 1, "rules", Summary.NONE, "as it was", null));
        index.put(new Entry("b.docx", 1, "rules", Summary.NONE, "as it was", null));
    }

    /** The program ends and starts. */
    private LookedAt later() {
        return new LookedAt(folder.resolve("together"), new Index(folder.resolve("index.jsonl")));
    }

    @Test
    void what_was_looked_at_is_known_at_the_next_start() throws IOException {
        assertFalse(later().holds(List.of()), "nobody looked yet");
        looked.remember(looked.begin(), List.of());
        assertTrue(later().holds(List.of()));
    }

    @Test
    void a_report_that_changed_or_was_checked_again_is_looked_at_anew() throws IOException {
        looked.remember(looked.begin(), List.of());
        looked.forget();
        assertFalse(later().holds(List.of()), "checked again with the same result");
        looked.remember(looked.begin(), List.of());
        index.put(new Entry("b.docx", 2, "rules", Summary.NONE, "another", null));
        assertFalse(later().holds(List.of()));
    }

    @Test
    void a_result_that_comes_while_they_are_looked_at_is_not_forgotten() throws IOException {
        int begun = looked.begin();
        looked.forget();
        looked.remember(begun, List.of());
        assertFalse(later().holds(List.of()));
    }

    @Test
    void that_the_inspector_has_seen_a_report_changes_nothing() throws IOException {
        looked.remember(looked.begin(), List.of());
        index.put(new Entry("b.docx", 1, "rules", Summary.NONE, "as it was", "as it was"));
        assertTrue(later().holds(List.of()));
    }
}
