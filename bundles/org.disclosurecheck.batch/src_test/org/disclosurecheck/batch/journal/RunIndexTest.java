package org.disclosurecheck.batch.journal;

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

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over two reports, and what the next one may believe of it. */
class RunIndexTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_run() throws IOException {
        run("word", "甲.docx", "a \"b\"\n.docx");
    }

    private void run(String word, String... names) throws IOException {
        try (Journal journal = Journal.open(folder); Finished finished = journal.finish();
                RunIndex.Writer index = journal.writeIndex()) {
            for (String name : names) {
                index.report(name, "stamp of " + name);
            }
            for (String name : names) {
                Line line = Line.of(CheckReport.unreadable(Reading.failed(name, "damaged", "坏了")), Map.of(), List.of());
                journal.add(line);
                finished.add(line);
                index.result(line, "", "undecided");
            }
            finished.complete(word);
            index.complete("context", word, journal);
        }
    }

    private RunIndex open(String context) throws IOException {
        try (Journal journal = Journal.open(folder)) {
            return journal.index(context);
        }
    }

    private List<String> reports(RunIndex index, int most) throws IOException {
        List<String> reports = new ArrayList<>();
        boolean all = index.reports((name, stamp) -> {
            reports.add(name + "|" + stamp);
            return reports.size() < most;
        });
        assertEquals(most > 2, all);
        return reports;
    }

    @Test
    void it_tells_the_reports_as_they_were_and_stops_when_it_is_told_to() throws IOException {
        assertEquals(List.of("甲.docx|stamp of 甲.docx", "a \"b\"\n.docx|stamp of a \"b\"\n.docx"), reports(open("context"), 9));
        assertEquals(List.of("甲.docx|stamp of 甲.docx"), reports(open("context"), 1));
    }

    @Test
    void by_it_the_results_are_found_without_a_search() throws IOException {
        List<String> names = new ArrayList<>();
        try (Journal journal = Journal.open(folder)) {
            journal.finished(journal.index("context"), line -> {
                names.add(line.name());
                assertEquals(Map.of("found", "", "verdict", "undecided"), line.note());
                assertEquals("damaged", line.report(List.of()).problems().get(0).code());
            });
        }
        assertEquals(List.of("甲.docx", "a \"b\"\n.docx"), names);
    }

    @Test
    void it_holds_for_the_same_settings_only() throws IOException {
        assertNotNull(open("context"));
        assertNull(open("other settings"));
    }

    @Test
    void it_does_not_hold_when_the_results_beside_it_are_of_another_run_or_gone() throws IOException {
        try (Journal journal = Journal.open(folder); Finished finished = journal.finish()) {
            finished.complete("another word");
        }
        assertNull(open("context"));
        run("word", "甲.docx");
        assertNotNull(open("context"));
        Files.delete(folder.resolve("finished.jsonl"));
        assertNull(open("context"));
    }

    @Test
    void it_does_not_hold_when_somebody_has_cut_the_journal_and_does_when_lines_were_added() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            journal.add(Line.of(CheckReport.unreadable(Reading.failed("next", "damaged", "坏了")), Map.of(), List.of()));
        }
        assertNotNull(open("context"));
        Files.writeString(folder.resolve("journal.jsonl"), "");
        assertNull(open("context"));
    }

    @Test
    void whichever_byte_of_it_is_wrong_it_is_not_believed() throws IOException {
        Path file = folder.resolve("finished.index");
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x10;
            Files.write(file, bad);
            assertNull(open("context"), "byte " + i + " of " + good.length);
        }
        for (int length = 0; length < good.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(good, length));
            assertNull(open("context"), "cut at " + length);
        }
        Files.write(file, good);
        assertNotNull(open("context"));
    }

    @Test
    void who_looks_before_it_is_known_to_hold_can_tell_later_whether_it_was_the_same() throws IOException {
        RunIndex early = RunIndex.peek(folder);
        assertEquals(2, reports(early, 9).size());
        assertTrue(early.isSame(open("context")));
        run("word", "甲.docx");
        assertFalse(early.isSame(open("context")));
        Files.delete(folder.resolve("finished.index"));
        assertNull(RunIndex.peek(folder));
    }

    @Test
    void a_run_that_did_not_come_to_its_end_leaves_the_one_before() throws IOException {
        try (Journal journal = Journal.open(folder); RunIndex.Writer index = journal.writeIndex()) {
            index.report("another.docx", "stamp");
        }
        assertEquals(2, reports(open("context"), 9).size());
    }
}
