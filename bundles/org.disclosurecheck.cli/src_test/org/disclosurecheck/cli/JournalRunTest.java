package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.disclosurecheck.batch.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with a journal, and the runs after it. */
class JournalRunTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    Path temp;
    private Path in;
    private Path journal;

    @BeforeEach
    void reports() throws IOException {
        in = Files.createDirectory(temp.resolve("in"));
        journal = temp.resolve("journal");
        for (int i = 0; i < 8; i++) {
            settled(Program.faulty(in.resolve("r" + i + ".txt")));
        }
        settled(Files.writeString(in.resolve("broken.docx"), "PK\3\4 no"));
    }

    private static Path settled(Path file) throws IOException {
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    /** The outputs of a run, in all formats that are text. */
    private TreeMap<String, String> outputs(String name, Object... more) throws IOException {
        Path out = Files.createDirectories(temp.resolve(name));
        List<Object> words = new ArrayList<>(List.of("check", in));
        for (String format : List.of("text", "jsonl", "csv", "sarif", "junit")) {
            words.addAll(List.of("--format", format, "--output", out.resolve(format)));
        }
        words.addAll(Arrays.asList(more));
        assertEquals(3, Program.run(words.toArray()).status());
        TreeMap<String, String> all = new TreeMap<>();
        try (var files = Files.list(out)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }

    private long lines() throws IOException {
        return Files.readString(journal.resolve("journal.jsonl")).lines().count();
    }

    @Test
    void a_run_that_was_cut_short_anywhere_goes_on_to_the_same_outputs() throws IOException {
        TreeMap<String, String> undisturbed = outputs("undisturbed");
        assertEquals(5, undisturbed.size());
        assertEquals(undisturbed, outputs("first", "--journal", journal));
        byte[] all = Files.readAllBytes(journal.resolve("journal.jsonl"));
        for (int cut : List.of(0, 1, all.length / 3, all.length / 2, all.length - 1, all.length)) {
            Files.write(journal.resolve("journal.jsonl"), Arrays.copyOf(all, cut));
            assertEquals(undisturbed, outputs("resumed", "--journal", journal), "cut at " + cut);
            assertEquals(9, lines(), "nothing twice, cut at " + cut);
        }
    }

    @Test
    void a_file_of_the_same_size_and_time_is_not_read_again_unless_it_is_to_be_verified() throws IOException {
        TreeMap<String, String> before = outputs("first", "--journal", journal);
        Path file = in.resolve("r3.txt");
        Files.writeString(file, Files.readString(file).replace("2019年", "2021年"));
        settled(file);
        assertEquals(before, outputs("second", "--journal", journal));
        assertNotEquals(before, outputs("third", "--journal", journal, "--verify"));
        assertEquals(10, lines());
    }

    @Test
    void a_file_that_changed_is_checked_again_and_one_that_was_only_touched_is_not() throws IOException {
        TreeMap<String, String> before = outputs("first", "--journal", journal);
        Files.setLastModifiedTime(in.resolve("r1.txt"), FileTime.fromMillis(1_600_000_000_000L));
        assertEquals(before, outputs("touched", "--journal", journal));
        Path file = in.resolve("r3.txt");
        Files.writeString(file, Files.readString(file) + "\n补记\n");
        assertNotEquals(before, outputs("changed", "--journal", journal));
        Files.delete(in.resolve("r5.txt"));
        assertFalse(outputs("deleted", "--journal", journal).get("jsonl").contains("r5.txt"));
    }

    @Test
    void results_of_other_settings_are_not_taken() throws IOException {
        outputs("zh", "--journal", journal);
        assertEquals(outputs("en", "--lang", "en"), outputs("en", "--lang", "en", "--journal", journal));
        assertEquals(outputs("2020", "--year", "2020"), outputs("2020", "--year", "2020", "--journal", journal));
        assertEquals(27, lines());
    }

    @Test
    void when_the_report_of_the_year_before_changes_what_was_compared_with_it_is_checked_again() throws IOException {
        Path last = Program.faulty(temp.resolve("last/b.txt"));
        Files.writeString(last, Files.readString(last).replace("2019年", "2018年"));
        Object[] call = {"check", "--format", "jsonl", "--journal", journal, "--previous", last, in.resolve("r0.txt")};
        String before = Program.run(call).out();
        assertEquals(before, Program.run(call).out());
        assertEquals(1, lines());
        Files.writeString(last, Files.readString(last) + "\n补记\n");
        Program.run(call);
        assertEquals(2, lines());
        Files.delete(last);
        assertNotEquals(before, Program.run(call).out());
    }

    @Test
    void reports_of_the_year_before_are_read_once_and_again_only_when_their_file_changed() throws IOException {
        Path last = settled(Program.faulty(temp.resolve("last/a.txt")));
        settled(Files.writeString(last, Files.readString(last).replace("2019年", "2018年")));
        TreeMap<String, String> fresh = outputs("fresh", "--previous", last.getParent());
        assertNotEquals(outputs("without", new Object[0]).get("jsonl"), fresh.get("jsonl"), "nothing was compared");
        assertEquals(fresh, outputs("first", "--previous", last.getParent(), "--journal", journal));
        settled(Files.writeString(last, Files.readString(last).replace("2018年", "2017年")));
        Files.delete(journal.resolve("journal.jsonl"));
        assertEquals(fresh, outputs("second", "--previous", last.getParent(), "--journal", journal), "it was read again");
        assertEquals(outputs("verified, fresh", "--previous", last.getParent()),
                outputs("verified", "--previous", last.getParent(), "--journal", journal, "--verify"));
    }

    @Test
    void two_runs_never_share_a_journal() throws IOException {
        try (Journal other = Journal.open(journal)) {
            Program program = Program.run("check", in, "--journal", journal);
            assertEquals(75, program.status());
            assertEquals(1, program.err().lines().count(), program.err());
            assertTrue(program.err().contains("另一次检查正在使用这个日志"), program.err());
        }
    }

    @Test
    void a_journal_that_cannot_be_written_ends_with_5_and_one_line() throws IOException {
        Program program = Program.run("check", in, "--journal", Files.writeString(temp.resolve("file"), ""));
        assertEquals(5, program.status());
        assertEquals(1, program.err().lines().count(), program.err());
    }

    @Test
    void what_is_said_of_a_report_among_others_is_found_anew_when_another_one_changes() throws IOException {
        Path roster = Files.writeString(temp.resolve("roster.csv"), "名称,别名,级别,类别,上级,截止日期\n没有交的镇人民政府,,,,,2020-01-31\n");
        Object[] kept = {"--roster", roster, "--journal", journal};
        String before = outputs("first", kept).get("jsonl");
        assertTrue(before.contains("没有交的镇"), before);
        assertEquals(before, outputs("again", kept).get("jsonl"));
        Path other = in.resolve("r3.txt");
        Files.writeString(other, Files.readString(other).replace("青禾镇", "白石镇"));
        TreeMap<String, String> after = outputs("other changed", kept);
        assertEquals(outputs("fresh", "--roster", roster), after);
        assertEquals(10, lines(), "one report was checked again");
        Files.writeString(roster, Files.readString(roster).replace("没有交的镇", "白石镇"));
        assertEquals(outputs("fresh", "--roster", roster), outputs("roster changed", kept));
    }
}
