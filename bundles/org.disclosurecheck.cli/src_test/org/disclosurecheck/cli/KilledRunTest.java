package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real signals do to a real process. Thirty kills at random moments are in releng/faults; here are a few. */
class KilledRunTest {

    private static final int REPORTS = 60;

    @TempDir
    Path temp;
    private Path in;
    private Path journal;

    @BeforeEach
    void reports() throws IOException {
        in = temp.resolve("in");
        journal = temp.resolve("journal");
        for (int i = 0; i < REPORTS; i++) {
            Path file = Program.faulty(report(i));
            Files.writeString(file, Files.readString(file) + "\n编号" + i + "\n");
            // the time of a file that was written this moment tells nothing yet, and so it would be looked into once more
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        }
    }

    private Path report(int number) {
        return in.resolve("r" + number + ".txt");
    }

    private Object[] call(Path out) {
        return call(in, out);
    }

    private Object[] call(Object reports, Path out) {
        return new Object[] {"check", reports, "--journal", journal, "--format", "jsonl", "--output", out, "--jobs", "2"};
    }

    private int lines() throws IOException {
        Path file = journal.resolve("journal.jsonl");
        if (!Files.exists(file)) {
            return 0;
        }
        // as bytes: at its end a letter may be half written
        int lines = 0;
        for (byte one : Files.readAllBytes(file)) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }

    private void waitForLines(Forked run, int count) throws Exception {
        while (run.running() && lines() < count) {
            Thread.sleep(10);
        }
    }

    @Test
    void a_run_that_is_killed_again_and_again_comes_to_the_undisturbed_result_and_repeats_nothing() throws Exception {
        Path undisturbed = temp.resolve("undisturbed.jsonl");
        Program.run("check", in, "--format", "jsonl", "--output", undisturbed);
        Random random = new Random(7);
        Path out = temp.resolve("out.jsonl");
        for (int kill = 0; kill < 3; kill++) {
            int before = lines();
            // told of one report after the other it cannot be through before it is killed, however fast it is
            try (Forked run = Forked.start(temp, call("-", out))) {
                int first = before + 1 + random.nextInt(12);
                for (int i = 0; i < first; i++) {
                    run.tell(report(i).toString());
                }
                waitForLines(run, first);
                for (int i = first; i < first + random.nextInt(6); i++) {
                    run.tell(report(i).toString());
                }
                run.kill();
            }
            assertTrue(lines() > before, "nothing was kept");
        }
        assertEquals(1, Program.run(call(out)).status());
        assertEquals(Files.readString(undisturbed), Files.readString(out));
        List<String> kept = Files.readAllLines(journal.resolve("journal.jsonl"));
        assertEquals(REPORTS, kept.size());
        assertEquals(REPORTS, kept.stream().map(line -> line.substring(0, line.indexOf("\",\"sha256"))).distinct().count());
    }

    @Test
    void a_run_that_is_told_to_stop_says_how_to_go_on() throws Exception {
        Path out = temp.resolve("out.jsonl");
        // both workers are held up on their way: it cannot be through before it is told to stop
        List<Path> held = held();
        try (Forked run = Forked.with(List.of(), FaultyReader.among(temp.resolve("classes")), temp, append(call(out), "--timeout", "10"))) {
            waitForLines(run, 3);
            run.terminate();
            assertEquals(75, run.status());
            assertTrue(run.said().contains("原样再运行一次"), run.said());
        }
        assertTrue(lines() < REPORTS && Files.notExists(out));
        goesOn(out, held);
    }

    @Test
    void whoever_is_told_to_stop_again_and_again_stops_as_if_told_once() throws Exception {
        Path out = temp.resolve("out.jsonl");
        // what is under way does not end by itself, so the later signals come while the first is being obeyed
        List<Path> held = held();
        try (Forked run = Forked.with(List.of(), FaultyReader.among(temp.resolve("classes")), temp, append(call(out), "--timeout", "5"))) {
            waitForLines(run, 3);
            for (String signal : List.of("INT", "INT", "TERM", "INT", "TERM")) {
                run.signal(signal);
            }
            assertEquals(75, run.status(), run.said());
            assertEquals(1, run.said().split("原样再运行一次", -1).length - 1, run.said());
        }
        assertTrue(Files.notExists(out));
        goesOn(out, held);
    }

    /** Reports that nobody comes to the end of. */
    private List<Path> held() throws IOException {
        List<Path> held = Stream.of("r2a", "r2b", "r2c", "r2d").map(name -> in.resolve(name + ".txt")).toList();
        for (Path file : held) {
            Files.writeString(file, "HANG");
        }
        return held;
    }

    /** Without those that were in the way, the next call does the rest. */
    private void goesOn(Path out, List<Path> held) throws IOException {
        for (Path file : held) {
            Files.delete(file);
        }
        assertEquals(1, Program.run(call(out)).status());
        assertEquals(REPORTS, Files.readAllLines(out).size());
    }

    @Test
    void without_room_for_what_is_kept_of_last_year_one_line_says_so() throws Exception {
        Path nowhere = temp.resolve("nowhere");
        Path years = Files.createDirectory(temp.resolve("years"));
        // more than stays in memory
        for (int i = 0; i < 200; i++) {
            Files.copy(report(0), years.resolve("y" + i + ".txt"));
        }
        try (Forked run = Forked.with(List.of("-XX:-UsePerfData", "-Djava.io.tmpdir=" + nowhere), null, temp,
                append(call(temp.resolve("out.jsonl")), "--previous", years))) {
            assertEquals(5, run.status());
            assertTrue(run.said().startsWith("margent: 写不了 " + nowhere), run.said());
            assertTrue(run.said().strip().endsWith("；已有的结果都还在，排除之后原样再运行一次"), run.said());
        }
    }

    @Test
    void a_watched_folder_gives_a_result_for_each_report_and_goes_on_after_a_restart() throws Exception {
        Path inbox = Files.createDirectory(temp.resolve("inbox"));
        Path results = temp.resolve("results");
        Object[] call = {"watch", inbox, "--journal", journal, "--output", results, "--every", "1"};
        try (Forked run = Forked.start(temp, call)) {
            Files.move(in.resolve("r0.txt"), inbox.resolve("r0.txt"));
            waitFor(run, results.resolve("r0.txt.txt"));
            assertTrue(Files.readString(results.resolve("r0.txt.txt")).contains("结论：有错误"));
            run.terminate();
            assertEquals(0, run.status());
        }
        Files.move(in.resolve("r1.txt"), inbox.resolve("r1.txt"));
        try (Forked run = Forked.start(temp, call)) {
            waitFor(run, results.resolve("r1.txt.txt"));
        }
        assertEquals(2, lines());
    }

    private static Object[] append(Object[] words, Object... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }

    private static void waitFor(Forked run, Path file) throws Exception {
        for (int i = 0; i < 3000 && run.running() && !Files.exists(file); i++) {
            Thread.sleep(100);
        }
        assertTrue(Files.exists(file), run.said());
    }
}
