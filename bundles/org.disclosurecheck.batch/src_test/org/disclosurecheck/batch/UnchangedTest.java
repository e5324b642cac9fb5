package org.disclosurecheck.batch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.batch.journal.Finished;
import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.batch.journal.RunIndex;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.findings.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking whether reports are those of the last run, while something else is made ready. */
class UnchangedTest {

    @TempDir
    Path temp;
    private Path in;
    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectory(temp.resolve("in"));
        folder = temp.resolve("journal");
        file("a.txt");
    }

    private Path file(String name) throws IOException {
        return Files.setLastModifiedTime(Files.writeString(in.resolve(name), "x"), FileTime.fromMillis(1_700_000_000_000L));
    }

    /** A run over these files came to its end. */
    private void run(String... names) throws IOException {
        try (Journal journal = Journal.open(folder); Finished finished = journal.finish();
                RunIndex.Writer index = journal.writeIndex()) {
            for (String name : names) {
                index.report(file(name).toString(), Input.file(file(name)).stamp());
            }
            for (String name : names) {
                Line line = Line.of(CheckReport.unreadable(Reading.failed(file(name).toString(), "damaged", "文件已损坏")),
                        Map.of("found", "", "verdict", "undecided"), List.of());
                finished.add(line);
                index.result(line, "", "undecided");
            }
            finished.complete("word");
            index.complete("context", "word", journal);
        }
    }

    private Unchanged unchanged() {
        return new Unchanged(walked -> new Inputs(List.of(in.toString()), null, walked, Language.EN));
    }

    private boolean since(Unchanged look) throws IOException {
        try (Journal journal = Journal.open(folder)) {
            return look.since(journal.index("context"));
        }
    }

    @Test
    void who_looks_early_finds_the_same_as_who_looks_later() throws IOException {
        run("a.txt");
        assertTrue(since(unchanged().early(folder)));
        assertTrue(since(unchanged()));
        file("b.txt");
        assertFalse(since(unchanged().early(folder)));
        assertFalse(since(unchanged()));
    }

    @Test
    void what_was_found_early_does_not_hold_when_another_run_came_between() throws IOException {
        run("a.txt");
        Unchanged look = unchanged().early(folder);
        run("a.txt", "b.txt");
        Files.delete(in.resolve("b.txt"));
        assertFalse(since(look));
        file("b.txt");
        assertTrue(since(look));
    }

    @Test
    void without_a_last_run_there_is_nothing_to_look_at_early() throws IOException {
        Unchanged look = unchanged().early(folder);
        run("a.txt");
        assertTrue(since(look));
    }
}
