package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run after one report changed: what depends on it is said anew, what does not is taken from the last run. */
class ChangedRunTest {

    private static final String ROSTER = "名称,上级,类别,截止日期\n云溪县人民政府,,县,2020-03-31\n云溪县人民政府办公室,,部门,\n"
            + "云溪县青禾镇人民政府,云溪县人民政府,乡镇,2020-01-31\n云溪县柳埠镇人民政府,云溪县人民政府,乡镇,\n"
            + "云溪县石磨镇人民政府,云溪县人民政府,乡镇,\n";
    private static final List<String> NAMES = List.of("青禾镇", "柳埠镇", "石磨镇", "白石镇", "黑山镇");
    private static final int STEPS = 14;

    @TempDir
    Path temp;
    private Path in;
    private Path journal;
    private Path roster;
    private String sample;

    @BeforeEach
    void reports() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        journal = temp.resolve("journal");
        roster = Files.writeString(temp.resolve("roster.csv"), ROSTER);
        sample = Files.readString(Program.faulty(temp.resolve("sample.txt")));
        for (int i = 0; i < NAMES.size(); i++) {
            write("town" + i, sample.replace("青禾镇", NAMES.get(i)));
            write("before" + i, sample.replace("青禾镇", NAMES.get(i)).replace("2019", "2018"));
        }
        write("county", sample.replace("青禾镇", ""));
        write("office", sample.replace("青禾镇人民政府", "人民政府办公室"));
        write("other", sample.replace("云溪县青禾镇", "清川县黄泥镇").replaceAll("[一二三]是", "另外"));
    }

    /** Long ago: whether a file was written in the last two seconds must not depend on how fast the machine is. */
    private void write(String name, String text) throws IOException {
        Files.setLastModifiedTime(Files.writeString(in.resolve(name + ".txt"), text), FileTime.fromMillis(1_700_000_000_000L));
    }

    private String kept() throws IOException {
        return run("--journal", journal);
    }

    private String run(Object... more) throws IOException {
        Path out = temp.resolve("out.jsonl");
        Files.deleteIfExists(out);
        List<Object> call = new ArrayList<>(List.of("check", "--quiet", "--roster", roster, "--format", "jsonl", "--output", out, in));
        call.addAll(List.of(more));
        Program program = Program.run(call.toArray());
        assertEquals(1, program.status(), program.err());
        return Files.readString(out);
    }

    /** Writes a word of our own into the results of the last run, so that it can be seen which of them are taken. */
    private void mark() throws IOException {
        Path finished = journal.resolve("finished.jsonl");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(finished)) {
            int end = line.lastIndexOf(",\"crc\":\"");
            if (end < 0) {
                lines.add(line);
                continue;
            }
            // of the same length, for the index tells where each line begins
            String marked = line.substring(0, end).replace("\"fingerprint\":\"", "\"finger-taken\":\"");
            CRC32 crc = new CRC32();
            crc.update(marked.getBytes(StandardCharsets.UTF_8));
            lines.add(marked + ",\"crc\":\"" + String.format("%08x", crc.getValue()) + "\"}}");
        }
        Files.writeString(finished, String.join("\n", lines) + "\n");
    }

    private static List<String> taken(String results) {
        // behind the reports stand the units that have none
        return results.lines().filter(line -> line.contains("finger-taken") && line.contains(".txt\""))
                .map(line -> line.substring(line.lastIndexOf('/', line.indexOf(".txt\"")) + 1, line.indexOf(".txt\""))).toList();
    }

    @Test
    void whatever_changes_the_results_are_those_of_a_run_over_everything() throws IOException {
        Random random = new Random(11);
        assertEquals(run(), kept());
        for (int step = 0; step < STEPS; step++) {
            List<Path> files;
            try (var list = Files.list(in)) {
                files = list.sorted().toList();
            }
            Path file = files.get(random.nextInt(files.size()));
            String text = Files.readString(file);
            switch (random.nextInt(6)) {
                case 0 -> Files.writeString(file, text.replace('3', '4'));
                case 1 -> Files.writeString(file, text.replaceAll("[青柳石白黑].镇", NAMES.get(random.nextInt(NAMES.size()))));
                case 2 -> Files.writeString(file, text.replaceFirst("公开工作", "工作" + step));
                case 3 -> Files.writeString(in.resolve("new" + step + ".txt"), text);
                case 4 -> Files.delete(file);
                default -> Files.writeString(in.resolve("m" + step + ".txt"), sample.replace("青禾镇", NAMES.get(random.nextInt(NAMES.size())))
                        .replace("2019", random.nextBoolean() ? "2019" : "2018").replace('2', '5'));
            }
            assertEquals(run(), kept(), "step " + step);
        }
    }

    @Test
    void what_does_not_depend_on_the_report_that_changed_is_taken() throws IOException {
        write("alone", sample.replace("云溪县青禾镇", "清川县柳树镇").replaceAll("(?m)^.{40,}$", ""));
        kept();
        mark();
        Path file = in.resolve("town1.txt");
        Files.writeString(file, Files.readString(file).replace('3', '4'));
        String changed = kept();
        List<String> taken = taken(changed);
        assertFalse(taken.contains("town1"), "the one that changed: " + taken);
        assertFalse(taken.contains("county"), "it sums up the one that changed: " + taken);
        assertTrue(taken.contains("alone"), "it resembles none: " + taken);
    }

    /** Of a file from the future, as of one that was written just now, the first run keeps no time that could be trusted. */
    @Test
    void a_report_that_was_written_just_before_the_last_run_is_taken_as_well() throws IOException {
        write("alone", sample.replace("云溪县青禾镇", "清川县柳树镇").replaceAll("(?m)^.{40,}$", ""));
        Path alone = in.resolve("alone.txt");
        Files.setLastModifiedTime(alone, FileTime.fromMillis(4_000_000_000_000L));
        kept();
        mark();
        Files.setLastModifiedTime(alone, FileTime.fromMillis(1_700_000_000_000L));
        Path file = in.resolve("town1.txt");
        Files.writeString(file, Files.readString(file).replace('3', '4'));
        List<String> taken = taken(kept());
        assertTrue(taken.contains("alone"), "its content is the same: " + taken);
    }

    @Test
    void a_report_that_was_copied_anew_makes_nobody_look_again() throws IOException {
        kept();
        mark();
        Files.setLastModifiedTime(in.resolve("town1.txt"), FileTime.fromMillis(1_600_000_000_000L));
        assertEquals(NAMES.size() * 2 + 3, taken(kept()).size());
    }

    @Test
    void with_another_roster_nothing_is_taken() throws IOException {
        kept();
        mark();
        Files.writeString(roster, ROSTER.replace("2020-01-31", "2020-02-29"));
        assertEquals(List.of(), taken(kept()));
    }

    @Test
    void a_result_that_a_dying_disk_spoiled_is_found_anew() throws IOException {
        kept();
        byte[] bytes = Files.readAllBytes(journal.resolve("finished.jsonl"));
        for (int i = 40; i < bytes.length - 200; i += 500) {
            bytes[i] ^= 1;
        }
        Files.write(journal.resolve("finished.jsonl"), bytes);
        Files.delete(in.resolve("town0.txt"));
        assertEquals(run(), kept());
    }
}
