package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second run over reports of which none changed: it looks at their names, sizes and times, and at nothing else. */
class UnchangedRunTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    Path temp;
    private Path in;
    private Path journal;

    @BeforeEach
    void reports() throws IOException {
        in = temp.resolve("in");
        journal = temp.resolve("journal");
        for (int i = 0; i < 4; i++) {
            settled(Program.faulty(in.resolve(i / 2 + "/r" + i + ".txt")));
        }
    }

    private static Path settled(Path file) throws IOException {
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    private String run(Object... more) throws IOException {
        Path out = temp.resolve("out.jsonl");
        Files.deleteIfExists(out);
        Object[] call = {"check", "--quiet", "--journal", journal, "--format", "jsonl", "--output", out, in};
        Object[] words = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, words, call.length, more.length);
        Program program = Program.run(words);
        assertEquals(1, program.status(), program.err());
        return Files.readString(out);
    }

    /** Spoils every line of the journal: who reads it has to check everything again, and writes it again. */
    private byte[] spoiled(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(journal.resolve(name));
        // what stands at the very end tells which run it was
        for (int i = 40; i < bytes.length - 200; i += 500) {
            bytes[i] ^= 1;
        }
        Files.write(journal.resolve(name), bytes);
        return bytes;
    }

    @Test
    void the_journal_is_not_read() throws IOException {
        String first = run();
        byte[] spoiled = spoiled("journal.jsonl");
        assertEquals(first, run());
        assertArrayEquals(spoiled, Files.readAllBytes(journal.resolve("journal.jsonl")));
    }

    /** As find sends it: the paths on standard input. */
    private String listed(String end, int most) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(in)) {
            files = walk.filter(Files::isRegularFile).sorted().limit(most).toList();
        }
        String list = files.stream().map(file -> file + end).collect(Collectors.joining());
        Path out = temp.resolve("out.jsonl");
        Files.deleteIfExists(out);
        Program program = Program.with(list, Map.of(), "check", "--quiet", "--journal", journal, "--format", "jsonl",
                "--output", out, "-");
        assertEquals(1, program.status(), program.err());
        return Files.readString(out);
    }

    @Test
    void reports_that_come_as_a_list_of_paths_are_known_as_well() throws IOException {
        for (String end : List.of("\n", "\0")) {
            String first = listed(end, 4);
            byte[] spoiled = spoiled("journal.jsonl");
            assertEquals(first, listed(end, 4));
            assertArrayEquals(spoiled, Files.readAllBytes(journal.resolve("journal.jsonl")), "it is not read");
            assertEquals(first, run(), "the same as by their folder");
        }
    }

    @Test
    void a_list_of_paths_that_is_another_one_in_the_end_is_read_again_from_its_beginning() throws IOException {
        String all = listed("\n", 4);
        String fewer = listed("\n", 3);
        assertEquals(3, fewer.lines().count());
        assertEquals(all, listed("\n", 4));
        Path file = in.resolve("1/r3.txt");
        Files.writeString(file, Files.readString(file).replace("青禾镇", "白石镇"));
        String changed = listed("\n", 4);
        assertNotEquals(all, changed);
        assertEquals(changed, run("--verify"));
    }

    @Test
    void all_outputs_are_those_of_the_first_run_and_the_same_is_said_on_the_screen() throws IOException {
        Object[] call = {"check", "--summary", "--journal", journal, "--format", "csv", in};
        Program first = Program.run(call);
        spoiled("journal.jsonl");
        Program second = Program.run(call);
        assertEquals(first.out(), second.out());
        assertEquals(first.err(), second.err());
        assertEquals(first.status(), second.status());
    }

    @Test
    void a_file_that_came_went_or_was_renamed_is_seen() throws IOException {
        run();
        settled(Program.faulty(in.resolve("1/new.txt")));
        assertTrue(run().contains("new.txt"));
        Files.delete(in.resolve("0/r0.txt"));
        assertTrue(!run().contains("r0.txt"));
        Files.move(in.resolve("1/r3.txt"), in.resolve("1/z.txt"));
        String renamed = run();
        assertTrue(renamed.contains("z.txt") && !renamed.contains("r3.txt"), renamed);
        Files.delete(in.resolve("1/z.txt"));
        assertTrue(!run().contains("z.txt"), "the last one");
    }

    @Test
    void a_file_that_changed_is_seen_by_its_time_and_otherwise_by_verify() throws IOException {
        String first = run();
        Path file = in.resolve("1/r2.txt");
        Files.writeString(file, Files.readString(file).replace("青禾镇", "白石镇"));
        String second = run();
        assertNotEquals(first, second);
        Files.writeString(file, Files.readString(file).replace("白石镇", "青禾镇"));
        settled(file);
        assertEquals(first, run());
        Files.writeString(file, Files.readString(file).replace("青禾镇", "白石镇"));
        settled(file);
        assertEquals(first, run());
        assertEquals(second, run("--verify"));
    }

    @Test
    void a_result_of_the_last_run_that_a_dying_disk_spoiled_is_found_anew_by_the_same_call() throws IOException {
        String first = run();
        for (Map.Entry<String, String> read : Map.of("finished.said", "jsonl", "finished.jsonl", "csv").entrySet()) {
            spoiled(read.getKey());
            Program program = Program.run("check", "--journal", journal, "--quiet", "--format", read.getValue(), in);
            assertEquals(5, program.status(), program.err());
            assertTrue(program.err().contains("损坏") && program.err().lines().count() == 1, program.err());
            assertEquals(first, run());
        }
    }

    @Test
    void the_json_lines_alone_are_read_where_nothing_else_is_written() throws IOException {
        String first = run();
        byte[] spoiled = spoiled("finished.jsonl");
        assertEquals(first, run());
        assertArrayEquals(spoiled, Files.readAllBytes(journal.resolve("finished.jsonl")));
    }

    @Test
    void lines_that_are_gone_or_of_another_run_are_not_taken() throws IOException {
        String first = run();
        Path said = journal.resolve("finished.said");
        byte[] lines = Files.readAllBytes(said);
        Files.delete(said);
        assertEquals(first, run());
        lines[lines.length - 2] ^= 1;
        Files.write(said, lines);
        assertEquals(first, run());
    }

    @Test
    void a_spoiled_result_is_found_anew_without_the_index_as_well() throws IOException {
        String first = run();
        spoiled("finished.jsonl");
        Files.delete(journal.resolve("finished.index"));
        assertEquals(first, run());
    }

    @Test
    void an_index_that_is_torn_or_spoiled_is_no_index() throws IOException {
        String first = run();
        Path index = journal.resolve("finished.index");
        byte[] whole = Files.readAllBytes(index);
        for (int cut = 0; cut < whole.length; cut += 37) {
            Files.write(index, Arrays.copyOf(whole, cut));
            assertEquals(first, run(), "cut at " + cut);
            byte[] spoiled = whole.clone();
            spoiled[cut] ^= 4;
            Files.write(index, spoiled);
            assertEquals(first, run(), "spoiled at " + cut);
        }
    }
}
