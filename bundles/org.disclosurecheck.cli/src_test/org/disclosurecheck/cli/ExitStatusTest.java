package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.disclosurecheck.cli.call.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExitStatusTest {

    @TempDir
    Path temp;
    private Path report;

    @BeforeEach
    void aReport() throws IOException {
        report = Program.faulty(temp.resolve("in/清河镇.txt"));
    }

    @Test
    void errors_end_with_1_and_with_0_when_they_are_not_to_fail_the_call() {
        assertEquals(1, Program.run("check", report).status());
        assertEquals(0, Program.run("check", "--fail-on", "never", report).status());
    }

    @Test
    void a_wrong_call_ends_with_2_and_one_line_that_tells_how_to_mend_it() {
        List<List<String>> wrong = List.of(List.of(), List.of("chek"), List.of("rules"), List.of("check"),
                List.of("check", "--frmat", "jsonl", "a"), List.of("check", "--year", "soon", "a"),
                List.of("check", "--year"), List.of("check", "--year", "2020", "--year", "2021", "a"),
                List.of("check", "--form", "1999", "a"), List.of("check", "--format", "pdf", "a"),
                List.of("check", "--format", "ods", "a"), List.of("check", "--format", "text", "--format", "jsonl", "a"),
                List.of("check", "--fail-on", "sometimes", "a"), List.of("check", "--jobs", "0", "a"),
                List.of("check", "--rules", "nowhere", "a"), List.of("check", "--verify", "a"),
                List.of("check", "--lang", "fr", "a"), List.of("rules", "show"), List.of("rules", "show", "XYZ-001"),
                List.of("rules", "list", "more"), List.of("rules", "test", "nowhere"), List.of("template"),
                List.of("check", "--output", "x", "--output", "x", "a"),
                List.of("check", "--previous", "nowhere", "a"), List.of("check", "--pack", "none@1", "a"),
                List.of("rules", "why", "SUM-001", "a", "--at", "T3/foo/bar"), List.of("rules", "why", "SUM-001", "a", "--previous", "nowhere"));
        for (List<String> words : wrong) {
            Program program = Program.run(words.toArray());
            assertEquals(2, program.status(), words.toString());
            assertEquals("", program.out(), words.toString());
            assertEquals(1, program.err().lines().count(), program.err());
            assertTrue(program.err().startsWith("margent: "), program.err());
            assertTrue(program.err().contains("--help") || program.err().contains("--lang")
                    || program.err().contains("rules list"), program.err());
        }
    }

    @Test
    void a_slip_of_the_hand_is_answered_with_the_word_that_was_meant() {
        assertTrue(Program.run("chek", report).err().contains("没有命令“chek”（是不是 check？）"));
        assertTrue(Program.run("rules", "verfiy").err().contains("没有命令“rules verfiy”（是不是 rules verify？）"));
        assertTrue(Program.run("check", "--fromat", "jsonl", report).err().contains("没有选项 --fromat（是不是 --format？）"));
        assertTrue(Program.run("check", "--version").err().contains("没有选项 --version（版本见 margent --version）"));
        String far = Program.run("check", "--wholly-else", report).err();
        assertTrue(far.contains("没有选项 --wholly-else；"), far);
    }

    @Test
    void a_workbook_is_not_shown_on_a_screen_but_goes_to_another_program() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> call = List.of("check", "--format", "xlsx", report.toString());
        assertEquals(2, new Main(new Terminal(InputStream.nullInputStream(), out, err, Map.of(), true)).run(call));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("xlsx 不能显示在屏幕上，请加 --output 文件.xlsx"));
        assertEquals(0, out.size());
        assertEquals(1, new Main(new Terminal(InputStream.nullInputStream(), out, err, Map.of(), false)).run(call));
        assertEquals('P', out.toByteArray()[0]);
    }

    @Test
    void what_cannot_be_read_ends_with_3_and_everything_else_is_checked() throws IOException {
        Path empty = Files.createFile(temp.resolve("in/empty.txt"));
        Path folder = Files.createDirectory(temp.resolve("nothing"));
        Program program = Program.run("check", "--format", "jsonl", temp.resolve("none.docx"), empty, folder, report);
        assertEquals(3, program.status());
        assertEquals(List.of("missing", "empty", "no-reports"), program.lines().subList(0, 3).stream()
                .map(line -> line.replaceAll(".*\"problems\":\\[\\{\"code\":\"([a-z-]*)\".*", "$1")).toList());
        assertTrue(program.lines().get(3).contains("\"status\":\"checked\""));
        assertEquals(List.of("none.docx", "empty.txt", "nothing"), program.err().lines()
                .map(line -> line.replaceAll("margent: .*/([^/]*): .*", "$1")).toList());
    }

    @Test
    void a_broken_rule_is_left_out_and_said_and_the_end_is_4() throws IOException {
        Path rule = Files.createDirectories(temp.resolve("rules/FMT-900-broken"));
        Files.writeString(rule.resolve("rule.md"), "---\ntitle: 试验\n---\n");
        Program program = Program.run("check", "--format", "jsonl", "--rules", temp.resolve("rules"), report);
        assertEquals(4, program.status());
        assertTrue(program.out().contains("\"rule\":\"FMT-900\",\"reason\":\"规则有误，已停用：缺少 rule.drl"), program.out());
        assertTrue(program.out().contains("\"status\":\"checked\""), program.out());
        assertTrue(program.err().contains("FMT-900-broken/rule.md:2:1: 缺少“severity”这一项"), program.err());
        program.err().lines().forEach(line -> assertTrue(line.startsWith("margent: "), line));
    }

    @Test
    void a_book_that_cannot_be_read_ends_with_4_and_nothing_is_checked() throws IOException {
        Path rules = Files.createDirectories(temp.resolve("rules"));
        Files.writeString(rules.resolve("form.yaml"), "form: [");
        Program program = Program.run("check", "--rules", rules, report);
        assertEquals(4, program.status());
        assertEquals("", program.out());
        assertTrue(program.err().contains("form.yaml"), program.err());
        Path untouched = Files.writeString(temp.resolve("old.txt"), "上次的结果");
        assertEquals(4, Program.run("check", "--rules", rules, "--output", untouched, report).status());
        assertEquals("上次的结果", Files.readString(untouched));
    }

    @Test
    void of_broken_rules_and_an_output_that_cannot_be_written_the_larger_status_wins() throws IOException {
        Path rule = Files.createDirectories(temp.resolve("rules/FMT-900-broken"));
        Files.writeString(rule.resolve("rule.md"), "---\ntitle: 试验\n---\n");
        Program program = Program.run("check", "--rules", temp.resolve("rules"), "--output", temp.resolve("nowhere/a.txt"),
                report);
        assertEquals(5, program.status());
        assertTrue(program.err().contains("nowhere") && program.err().contains("FMT-900-broken"), program.err());
    }

    @Test
    void an_output_that_cannot_be_written_ends_with_5_and_the_others_are_written() throws IOException {
        Path good = temp.resolve("good.jsonl");
        Program program = Program.run("check", "--output", temp.resolve("nowhere/a.txt"), "--format", "jsonl", "--output",
                good, report);
        assertEquals(5, program.status());
        assertEquals(1, Files.readAllLines(good).size());
        assertEquals(1, program.err().lines().count(), program.err());
    }

    @Test
    void a_full_disk_ends_with_5_and_a_reader_that_went_away_is_no_error() {
        assertEquals(5, checkInto("No space left on device"));
        assertEquals(1, checkInto("Broken pipe"));
    }

    private int checkInto(String fault) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(fault);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new String[] {"check", report.toString()}, InputStream.nullInputStream(), broken, err);
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(fault.startsWith("No"), !said.isEmpty());
        assertEquals(fault.startsWith("No"), said.contains("磁盘已满") && !said.contains(fault), said);
        return status;
    }

    @Test
    void nobody_ever_sees_a_stack_trace() throws IOException {
        byte[] noise = new byte[5000];
        new java.util.Random(1).nextBytes(noise);
        Files.write(temp.resolve("in/noise.docx"), noise);
        Files.write(temp.resolve("in/picture.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.writeString(temp.resolve("in/deep.html"), "<div>".repeat(20_000));
        Files.writeString(temp.resolve("in/letter.txt"), "今天天气很好。\n");
        Program program = Program.run("check", "--format", "jsonl", temp.resolve("in"));
        assertEquals(3, program.status());
        assertEquals(5, program.lines().size());
        assertFalse(program.err().contains("\tat "), program.err());
    }

    @Test
    void every_command_has_help_in_both_languages() {
        for (String command : List.of("", "check", "extract", "rules list", "rules show", "rules test", "rules verify",
                "rules")) {
            for (String language : List.of("zh", "en")) {
                Program program = Program.run(Stream.concat(Stream.of(command.split(" ")).filter(w -> !w.isEmpty()),
                        Stream.of("--help", "--lang", language)).toArray());
                assertEquals(0, program.status());
                assertEquals("", program.err());
                assertTrue(program.out().contains(language.equals("zh") ? "用法：" : "Usage:"), program.out());
                assertTrue(program.out().contains(language.equals("zh") ? "例：" : "Examples:"), program.out());
                assertTrue(language.equals("zh") || program.out().replaceAll("[^\\p{IsHan}]", "").isEmpty(), program.out());
            }
        }
    }
}
