package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

    @TempDir
    Path temp;
    private Path in;
    private Path report;

    @BeforeEach
    void write() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        report = Program.faulty(in.resolve("r.txt"));
    }

    @Test
    void a_report_is_never_written_over() throws IOException {
        byte[] before = Files.readAllBytes(report);
        Path link = Files.createSymbolicLink(temp.resolve("link.txt"), report);
        for (List<Object> call : List.of(List.<Object>of(report, report), List.<Object>of(in, report), List.<Object>of(in, link),
                List.<Object>of(in, in.resolve("../in/r.txt")), List.<Object>of(temp, report))) {
            Program ran = Program.run("check", call.get(0), "--output", call.get(1));
            assertEquals(2, ran.status(), call + ran.err());
            assertTrue(ran.err().contains("r.txt") || ran.err().contains("link.txt"), ran.err());
            assertEquals(1, ran.err().lines().count(), ran.err());
            assertArrayEquals(before, Files.readAllBytes(report));
        }
    }

    @Test
    void a_result_among_the_reports_is_written_anew_by_the_next_run() {
        for (String format : List.of("html", "xlsx", "text", "jsonl")) {
            Path output = in.resolve("result." + (format.equals("text") ? "txt" : format));
            assertEquals(1, Program.run("check", in, "--quiet", "--format", format, "--output", output).status());
            assertTrue(List.of(1, 3).contains(Program.run("check", in, "--quiet", "--format", format, "--output", output).status()));
            assertTrue(output.toFile().delete());
        }
    }

    @Test
    void slips_and_copies_do_not_come_to_lie_among_the_reports() {
        for (Path folder : List.of(in, in.resolve("new"), in.resolve("../in"))) {
            for (String option : List.of("--slips", "--marked")) {
                Program ran = Program.run("check", in, option, folder);
                assertEquals(2, ran.status(), ran.err());
                assertTrue(ran.err().contains(option), ran.err());
            }
        }
        assertEquals(List.of("r.txt"), List.of(in.toFile().list()));
        assertEquals(1, Program.run("check", report, "--slips", in, "--output", temp.resolve("o")).status());
        assertEquals(1, Program.run("check", in, "--slips", temp.resolve("slips"), "--output", temp.resolve("o")).status());
    }

    @Test
    @Timeout(60)
    void results_of_a_watched_folder_do_not_come_to_lie_in_it_and_are_never_checked_themselves() {
        for (List<Object> places : List.of(List.<Object>of("--journal", in), List.<Object>of("--journal", in.resolve("journal")),
                List.<Object>of("--journal", temp.resolve("journal"), "--output", in),
                List.<Object>of("--journal", temp.resolve("journal"), "--output", in.resolve("results/html")))) {
            List<Object> call = new ArrayList<>(List.of("watch", in));
            call.addAll(places);
            Program ran = Program.run(call.toArray());
            assertEquals(2, ran.status(), ran.err());
            assertTrue(ran.err().contains(places.size() == 2 ? "journal" : "--output"), ran.err());
            assertEquals(List.of("r.txt"), List.of(in.toFile().list()));
        }
    }

    @Test
    void a_journal_is_not_laid_down_among_the_reports_but_may_have_a_folder_there() {
        Program ran = Program.run("check", in, "--journal", in.resolve("../in"), "--summary");
        assertEquals(2, ran.status(), ran.err());
        assertTrue(ran.err().contains("--journal"), ran.err());
        assertEquals(List.of("r.txt"), List.of(in.toFile().list()));
        assertEquals(1, Program.run("check", in, "--journal", in.resolve("journal"), "--summary").status());
    }
}
