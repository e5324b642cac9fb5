package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to disks, folders, files and clocks, on a small scale; releng/faults does the same on a large one. */
class FaultsTest {

    private static final List<String> FORMATS = List.of("text", "jsonl", "csv", "sarif", "junit", "html", "xlsx");

    @TempDir
    Path temp;

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String[] words(List<Object> words) {
        return words.stream().map(Object::toString).toArray(String[]::new);
    }

    @Test
    void on_a_full_disk_every_output_is_named_and_none_is_left_half_written() throws Exception {
        Path report = Program.faulty(temp.resolve("in/a.txt"));
        Path out = Files.createDirectory(temp.resolve("out"));
        List<Object> words = new ArrayList<>(List.of("check", "--quiet", report));
        FORMATS.forEach(format -> words.addAll(List.of("--format", format, "--output", out.resolve(format))));
        words.addAll(List.of("--slips", out.resolve("slips")));
        try (Forked run = Forked.cramped(2, temp, (Object[]) words(words))) {
            assertEquals(ExitStatus.NOT_WRITTEN, run.status(), run.said());
            List<String> said = run.said().lines().toList();
            for (String format : Stream.concat(FORMATS.stream(), Stream.of("slips")).toList()) {
                assertEquals(1, said.stream().filter(line -> line.contains(out.resolve(format) + "")).count(), run.said());
            }
            assertEquals(FORMATS.size() + 1, said.size(), run.said());
        }
        assertEquals(List.of(), files(out));
    }

    @Test
    void a_journal_on_a_full_disk_ends_the_run_in_one_line_and_goes_on_when_there_is_room() throws Exception {
        Path in = temp.resolve("in");
        for (int i = 0; i < 6; i++) {
            Path file = Program.faulty(in.resolve("r" + i + ".txt"));
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
        }
        Path journal = temp.resolve("journal");
        try (Forked run = Forked.cramped(60, temp, "check", "--quiet", in, "--journal", journal, "--output", temp.resolve("never"))) {
            assertEquals(ExitStatus.NOT_WRITTEN, run.status(), run.said());
            assertEquals(1, run.said().lines().count(), run.said());
        }
        assertFalse(Files.exists(temp.resolve("never")));
        long kept = Files.readAllLines(journal.resolve("journal.jsonl")).size();
        assertTrue(kept > 0 && kept < 6, kept + " results kept");
        assertEquals(Program.run("check", "--format", "jsonl", in).out(),
                Program.run("check", "--format", "jsonl", in, "--journal", journal).out());
        assertEquals(6, Files.readAllLines(journal.resolve("journal.jsonl")).size(), "nothing twice");
    }

    @Test
    void a_folder_of_an_output_that_vanishes_costs_that_output_only() throws IOException {
        Path gone = Files.createDirectory(temp.resolve("gone"));
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            reports.add(Program.faulty(temp.resolve("in/r" + i + ".txt")).toString());
        }
        // somebody removes the folder while the list of reports is still being told
        InputStream list = new ByteArrayInputStream(String.join("\n", reports).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] b, int off, int len) {
                try {
                    if (!files(gone).isEmpty()) {
                        for (Path file : files(gone)) {
                            Files.delete(file);
                        }
                        Files.delete(gone);
                    }
                } catch (IOException e) {
                    // it is gone already
                }
                return super.read(b, off, Math.min(len, reports.get(0).length() + 1));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        Path good = temp.resolve("good.jsonl");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main(new Terminal(list, new ByteArrayOutputStream(), err, Map.of(), false)).run(List.of("check", "--quiet",
                "--output", gone.resolve("a.txt").toString(), "--format", "jsonl", "--output", good.toString(), "-"));
        assertFalse(Files.exists(gone), "the folder did not vanish");
        assertEquals(ExitStatus.NOT_WRITTEN, status);
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), err.toString(StandardCharsets.UTF_8));
        assertEquals(4, Files.readAllLines(good).size());
    }

    @Test
    void bad_files_among_good_ones_are_each_named_and_cost_the_others_nothing() throws IOException {
        Path in = temp.resolve("in");
        for (int i = 0; i < 10; i++) {
            Program.faulty(in.resolve("r" + i + ".txt"));
        }
        List<String> good = Program.run("check", "--format", "jsonl", in).lines();
        byte[] noise = new byte[3000];
        new Random(5).nextBytes(noise);
        for (int i = 0; i < 10; i += 2) {
            Files.write(in.resolve("r" + i + "x.doc"), noise);
            Files.createFile(in.resolve("r" + i + "x.docx"));
            Files.writeString(in.resolve("r" + i + "x.txt"), "今天天气很好\n");
            Files.writeString(in.resolve("r" + i + "x.pdf"), "%PDF-1.4\nno");
            Files.write(in.resolve("r" + i + "x.xlsx"), Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 900));
        }
        Program program = Program.run("check", "--format", "jsonl", in);
        assertEquals(ExitStatus.UNREADABLE, program.status());
        assertEquals(25, program.err().lines().filter(line -> line.contains("x.")).count(), program.err());
        assertEquals(good, program.lines().stream().filter(line -> !line.contains("\"unreadable\"")).toList());
    }

    @Test
    void a_file_whose_time_lies_ahead_of_the_clock_is_looked_into_every_time() throws IOException {
        Path file = Program.faulty(temp.resolve("in/a.txt"));
        FileTime ahead = FileTime.fromMillis(System.currentTimeMillis() + 400L * 24 * 3600 * 1000);
        Files.setLastModifiedTime(file, ahead);
        Object[] call = {"check", "--format", "jsonl", file, "--journal", temp.resolve("journal")};
        String before = Program.run(call).out();
        assertEquals(before, Program.run(call).out());
        Files.writeString(file, Files.readString(file).replace("2019年", "2021年"));
        Files.setLastModifiedTime(file, ahead);
        assertNotEquals(before, Program.run(call).out(), "size and time were believed");
    }
}
