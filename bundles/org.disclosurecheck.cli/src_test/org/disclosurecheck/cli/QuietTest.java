package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said beside the result, and how little of it. */
class QuietTest {

    @TempDir
    Path temp;

    @Test
    void quiet_says_nothing_of_what_stands_in_the_result_and_all_of_what_does_not() throws IOException {
        Program.faulty(temp.resolve("in/a.txt"));
        Files.writeString(temp.resolve("in/b.docx"), "PK\3\4 no");
        Program program = Program.run("check", "--quiet", "--format", "jsonl", temp.resolve("in"));
        assertEquals(3, program.status());
        assertEquals("", program.err());
        assertEquals(2, program.lines().size());
        assertEquals(1, Program.run("check", "--quiet", "--output", temp.resolve("no/a"), temp.resolve("in")).err().lines().count());
    }

    @Test
    void a_summary_is_all_that_is_printed_unless_outputs_are_asked_for() throws IOException {
        Program.faulty(temp.resolve("in/a.txt"));
        Program.faulty(temp.resolve("in/c.txt"));
        Files.writeString(temp.resolve("in/b.docx"), "PK\3\4 no");
        Program program = Program.run("check", "--quiet", "--summary", temp.resolve("in"));
        assertEquals(2, program.lines().size(), program.out());
        assertEquals("共检查 3 份：未见错误 0，有错误 2，无法判定 0，未能读取 1", program.lines().get(0));
        assertTrue(program.lines().get(1).matches("共有问题 \\d+ 个：错误 \\d+，警告 \\d+，提示 \\d+"), program.lines().get(1));
        Program both = Program.run("check", "--quiet", "--summary", "--format", "jsonl", temp.resolve("in"));
        assertEquals(3, both.lines().size());
        assertEquals(2, both.err().lines().count(), both.err());
    }

    @Test
    void three_hundred_findings_and_failures_do_not_wrap_the_status() throws IOException {
        for (int i = 0; i < 300; i++) {
            Files.writeString(temp.resolve("b" + i + ".docx"), "no");
        }
        assertEquals(3, Program.run("check", "--quiet", "--summary", temp).status());
        Path report = Program.faulty(temp.resolve("in/a.txt"));
        Files.writeString(report, Files.readString(report).replace("\n0\n", "\nx\n"));
        Program many = Program.run("check", "--format", "csv", "--fail-on", "info", report);
        assertEquals(1, many.status());
    }
}
