package org.disclosurecheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.batch.journal.Order;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.findings.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of five reports in two parts, put together again. */
class ShardsTest {

    @TempDir
    Path temp;

    /** A part that was done: the results of its positions, in the order in which its workers came to them. */
    private Path part(int number, int total, String names, String settings, int... positions) throws IOException {
        Path folder = temp.resolve("part" + number);
        try (Journal journal = Journal.open(folder)) {
            long[] places = new long[positions.length];
            for (int i = 0; i < positions.length; i++) {
                Line line = Line.of(CheckReport.unreadable(Reading.failed("report" + positions[i], "damaged", "坏了")), Map.of(),
                        List.of());
                journal.add(line);
                places[i] = line.place();
            }
            journal.done(new Order(number, 2, total, names, settings, positions, places));
        }
        return folder;
    }

    private static String refusal(List<Path> folders) {
        Shards.NoWhole no = assertThrows(Shards.NoWhole.class, () -> Shards.open(folders, "book", Language.EN).close());
        return no.getMessage();
    }

    @Test
    void the_results_stand_in_the_order_of_a_single_run_whichever_part_is_named_first() throws Exception {
        Path one = part(1, 5, "files", "book", 0, 2, 4);
        Path two = part(2, 5, "files", "book", 1, 3);
        for (List<Path> folders : List.of(List.of(one, two), List.of(two, one))) {
            try (Shards shards = Shards.open(folders, "book", Language.EN)) {
                List<String> names = new ArrayList<>();
                for (int i = 0; i < shards.size(); i++) {
                    names.add(shards.read(i).name());
                }
                assertEquals(List.of("report0", "report1", "report2", "report3", "report4"), names);
            }
        }
    }

    @Test
    void a_part_that_is_missing_or_named_twice_is_asked_for() throws Exception {
        Path one = part(1, 5, "files", "book", 0, 2, 4);
        assertTrue(refusal(List.of(one)).startsWith("parts are missing: there are 2"));
        assertTrue(refusal(List.of()).startsWith("parts are missing"));
    }

    @Test
    void a_part_that_began_once_more_is_not_done() throws Exception {
        Path one = part(1, 5, "files", "book", 0, 2, 4);
        Path two = part(2, 5, "files", "book", 1, 3);
        try (Journal journal = Journal.open(two)) {
            journal.begin();
        }
        assertTrue(refusal(List.of(one, two)).startsWith(two + ": this part is not done"));
    }

    @Test
    void parts_of_other_rules_or_over_other_files_make_no_whole() throws Exception {
        Path one = part(1, 5, "files", "book", 0, 2, 4);
        assertTrue(refusal(List.of(one, part(2, 5, "files", "another", 1, 3))).contains("was done with other rules"));
        assertTrue(refusal(List.of(one, part(2, 5, "others", "book", 1, 3))).contains("saw other files"));
        assertTrue(refusal(List.of(one, part(2, 6, "files", "book", 1, 3, 5))).contains("saw other files"));
    }

    @Test
    void after_a_refusal_the_journals_are_free_again() throws Exception {
        Path one = part(1, 5, "files", "book", 0, 2, 4);
        refusal(List.of(one));
        Journal.open(one).close();
    }
}
