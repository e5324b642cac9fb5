package org.disclosurecheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.LastRound;
import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run keeps for the next. */
class KeeperTest {

    @TempDir
    Path folder;

    private static Checked result(String name) throws IOException {
        CheckReport report = CheckReport.unreadable(Reading.failed(name, "damaged", "坏了"));
        return Checked.written(report, Line.of(report, Map.of("found", "", "verdict", "undecided"), List.of()));
    }

    private static boolean keep(Journal journal, Checked... results) {
        try (Keeper keeper = new Keeper(journal, "context", "word")) {
            for (Checked result : results) {
                keeper.cause(result.line().key(), 7, result.line());
                keeper.add(result);
            }
            return keeper.complete("word");
        }
    }

    private static List<String> kept(Journal journal, String word) throws IOException {
        List<String> names = new ArrayList<>();
        journal.finished(word, line -> names.add(line.name()));
        return names;
    }

    @Test
    void the_next_run_has_the_results_and_what_each_came_of() throws IOException {
        Checked first = result("甲");
        Checked second = result("乙");
        try (Journal journal = Journal.open(folder)) {
            assertTrue(keep(journal, first, second));
            assertEquals(List.of("甲", "乙"), kept(journal, "word"));
            try (LastRound last = journal.lastRound("context")) {
                assertEquals("乙", last.find(second.line().key(), 7).name());
                assertNull(last.find(second.line().key(), 8), "it stands among others now");
                assertNull(last.find(result("丙").line().key(), 7), "nobody has seen it");
            }
        }
    }

    @Test
    void another_run_or_other_settings_have_nothing_of_it() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            keep(journal, result("甲"));
            assertEquals(List.of(), kept(journal, "another word"));
            assertNull(journal.lastRound("other settings"));
        }
    }

    @Test
    void a_run_that_did_not_come_to_its_end_leaves_what_was_kept_before() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            keep(journal, result("甲"));
            try (Keeper keeper = new Keeper(journal, "context", "word")) {
                keeper.add(result("乙"));
            }
            assertEquals(List.of("甲"), kept(journal, "word"));
            try (LastRound last = journal.lastRound("context")) {
                assertNotNull(last);
            }
        }
    }

    @Test
    void where_nothing_can_be_written_the_run_goes_on_and_nothing_is_kept() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            // a folder stands where the file would have to be
            Files.createDirectory(folder.resolve("finished.jsonl.part"));
            assertFalse(keep(journal, result("甲")));
            assertEquals(List.of(), kept(journal, "word"));
        }
    }

    @Test
    void without_a_journal_nothing_is_kept_and_nobody_is_troubled() throws IOException {
        assertFalse(keep(null, result("甲")));
        try (Journal passing = Journal.passing()) {
            assertFalse(keep(passing, result("甲")));
        }
    }
}
