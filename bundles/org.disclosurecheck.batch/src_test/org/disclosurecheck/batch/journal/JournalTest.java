package org.disclosurecheck.batch.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final List<String> NAMES = List.of("in/甲.docx", "in/ a \"b\"\n{c}.docx", "丙".repeat(80) + ".txt");

    @TempDir
    Path folder;

    private static Line line(String name, String note) throws IOException {
        return Line.of(CheckReport.unreadable(Reading.failed(name, "damaged", "文件已损坏")), Map.of("n", note), List.of());
    }

    private Path write(List<String> names) throws IOException {
        try (Journal journal = Journal.open(folder)) {
            for (String name : names) {
                journal.add(line(name, "1"));
            }
        }
        return folder.resolve("journal.jsonl");
    }

    private List<String> found() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            return NAMES.stream().filter(name -> {
                try {
                    return journal.find(name) != null;
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }).toList();
        }
    }

    @Test
    void what_was_added_is_found_in_the_next_run_whatever_its_name() throws IOException {
        write(NAMES);
        assertEquals(NAMES, found());
    }

    @Test
    void wherever_a_run_was_killed_the_lines_before_are_whole_and_the_torn_one_is_dropped() throws IOException {
        Path file = write(NAMES);
        byte[] all = Files.readAllBytes(file);
        for (int cut = 0; cut < all.length; cut += cut % 3 == 0 ? 1 : 17) {
            Files.write(file, Arrays.copyOf(all, cut));
            int whole = (int) IntStream.range(0, cut).filter(i -> all[i] == '\n').count();
            assertEquals(NAMES.subList(0, whole), found(), "cut at " + cut);
            write(List.of("next"));
            assertEquals(NAMES.subList(0, whole), found(), "after the next line, cut at " + cut);
        }
    }

    @Test
    void a_line_that_a_dying_disk_spoiled_is_passed_over() throws IOException {
        Path file = write(NAMES);
        byte[] all = Files.readAllBytes(file);
        all[30] ^= 1;
        Files.write(file, all);
        assertEquals(NAMES.subList(1, 3), found());
        Arrays.fill(all, 30, 60, (byte) 0);
        Files.write(file, all);
        assertEquals(NAMES.subList(1, 3), found());
    }

    @Test
    void of_two_lines_about_one_report_the_later_holds() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            journal.add(line("a", "1"));
            journal.add(line("b", "1"));
            journal.add(line("a", "2"));
            assertEquals(2, journal.size());
        }
        try (Journal journal = Journal.open(folder)) {
            Line line = journal.find("a");
            assertEquals(Map.of("n", "2"), line.note());
            assertEquals("a", journal.read(line.place()).name());
            assertNull(journal.find("c"));
        }
    }

    @Test
    void a_second_run_is_refused_and_told_who_has_the_journal() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            assertNotNull(journal);
            JournalInUse refused = assertThrows(JournalInUse.class, () -> Journal.open(folder));
            assertEquals(Long.toString(ProcessHandle.current().pid()), refused.holder());
        }
        Journal.open(folder).close();
    }

    @Test
    void a_worker_that_is_interrupted_closes_the_journal_for_nobody() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            Thread.currentThread().interrupt();
            journal.add(line("a", "1"));
            assertNotNull(journal.find("a"));
            Thread.interrupted();
            journal.add(line("b", "1"));
            assertNotNull(journal.find("b"));
        }
    }

    @Test
    void many_reports_and_long_lines_are_found_again() throws IOException {
        String longest = "x".repeat(3_000_000);
        try (Journal journal = Journal.open(folder)) {
            for (int i = 0; i < 5000; i++) {
                journal.add(line("report " + i, "" + i));
            }
            journal.add(line(longest, "long"));
        }
        try (Journal journal = Journal.open(folder)) {
            assertEquals(5001, journal.size());
            assertEquals("4711", journal.find("report 4711").note().get("n"));
            assertEquals("long", journal.find(longest).note().get("n"));
        }
    }
}
