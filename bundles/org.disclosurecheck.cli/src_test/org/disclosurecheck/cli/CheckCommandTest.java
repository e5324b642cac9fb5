package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.disclosurecheck.cli.call.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path temp;

    private static List<String> values(String key, String json) {
        return Pattern.compile("\"" + key + "\":\"([^\"]*)\"").matcher(json).results()
                .map(found -> found.group(1)).toList();
    }

    @Test
    void lines_come_in_input_order_and_two_runs_give_the_same_bytes() throws IOException {
        List<Object> words = new ArrayList<>(List.of("check", "--format", "jsonl", "--jobs", "4"));
        List<String> names = new ArrayList<>();
        for (int i = 20; i > 0; i--) {
            Path file = i % 5 == 0 ? temp.resolve("none" + i + ".txt") : Program.faulty(temp.resolve("r" + i + ".txt"));
            words.add(file);
            names.add(file.toString());
        }
        Program program = Program.run(words.toArray());
        assertEquals(names, program.lines().stream().map(line -> values("report", line).get(0)).toList());
        assertEquals(program.out(), Program.run(words.toArray()).out());
    }

    @Test
    void fingerprints_are_the_same_in_every_language_while_messages_are_not() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        String zh = Program.run("check", "--format", "jsonl", report).out();
        String en = Program.run("check", "--format", "jsonl", "--lang", "en", report).out();
        assertFalse(values("fingerprint", zh).isEmpty());
        assertEquals(values("fingerprint", zh), values("fingerprint", en));
        assertNotEquals(values("message", zh), values("message", en));
    }

    @Test
    void a_dash_reads_the_list_of_reports_from_standard_input() throws IOException {
        Path a = Program.faulty(temp.resolve("in/甲.txt"));
        Program program = Program.with(a + "\n" + temp.resolve("in") + "\n", Map.of(), "check", "--format", "jsonl", "-");
        assertEquals(List.of(a.toString(), a.toString()), values("report", program.out()));
    }

    @Test
    void each_format_goes_to_the_output_beside_it() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        Path json = temp.resolve("a.jsonl");
        Program program = Program.run("check", "--format", "text", "--format", "jsonl", "--output", json, report);
        assertTrue(program.out().contains("结论：有错误"), program.out());
        assertTrue(Files.readString(json).startsWith("{\"report\":"));
        Path text = temp.resolve("b.txt");
        assertEquals("", Program.run("check", "--output=" + text, report).out());
        assertTrue(Files.readString(text).contains("结论：有错误"));
    }

    @Test
    void one_run_writes_every_format() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        List<Object> words = new ArrayList<>(List.of("check", "--lang", "en"));
        for (String format : List.of("text", "jsonl", "csv", "sarif", "junit")) {
            words.addAll(List.of("--format", format, "--output", temp.resolve("all." + format)));
        }
        words.add(report);
        assertEquals("", Program.run(words.toArray()).err());
        for (String format : List.of("text", "jsonl", "csv", "sarif", "junit")) {
            assertTrue(Files.readString(temp.resolve("all." + format)).contains("SUM-001"), format);
        }
    }

    @Test
    void a_slip_is_written_for_the_unit_and_who_got_no_marked_copy_is_said() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        Program program = Program.run("check", "--slips", temp.resolve("slips"), "--marked", temp.resolve("marked"), report);

        assertTrue(Files.size(temp.resolve("slips/退回单-青禾镇-2019.docx")) > 1000);
        assertTrue(program.err().contains("没有批注副本"), program.err());
        assertEquals(ExitStatus.WRONG_CALL, Program.run("check", "--slips", report, report).status());
    }

    @Test
    void year_and_form_of_the_caller_overrule_what_was_read() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        String line = Program.run("check", "--format", "jsonl", "--year", "2020", report).out();
        assertTrue(line.contains("\"year\":2020,\"form\":2019"), line.substring(0, 300));
    }

    @Test
    void rules_that_compare_get_the_report_of_the_same_organisation_for_the_year_before() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        Path last = Program.faulty(temp.resolve("last/b.txt"));
        Files.writeString(last, Files.readString(last).replace("2019年", "2021年"));
        Object[] call = {"check", "--format", "jsonl", "--year", "2022", "--form", "2021", report, "--previous", last};
        String alone = Program.run(Arrays.copyOf(call, 8)).out();
        assertTrue(alone.contains("没有上年报告"));
        assertFalse(alone.contains("上年报告所用格式不同"));
        assertFalse(Program.run(call).out().contains("没有上年报告"));
        assertEquals(2, Program.run("check", "--previous", temp.resolve("none"), report).status());
        assertEquals(3, Program.run("check", "--previous", Files.createDirectory(temp.resolve("empty")), report).status());
        assertEquals(1, Program.run("check", "--previous", report, report).status());
    }

    @Test
    void findings_below_the_threshold_do_not_fail_the_call() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        String text = Files.readString(report);
        assertTrue(text.length() > 1000);
        assertEquals(1, Program.run("check", "--fail-on", "info", report).status());
    }

    @Test
    void documents_that_no_version_of_ours_reads_yet_are_named_when_a_folder_holds_them() throws IOException {
        Program.faulty(temp.resolve("in/a.txt"));
        Files.writeString(temp.resolve("in/b.ofd"), "OFD");
        Files.writeString(temp.resolve("in/c.jpg"), "a scan");
        Program program = Program.run("check", temp.resolve("in"));
        assertEquals(1, program.status());
        assertTrue(program.err().contains(".jpg × 1, .ofd × 1") && !program.err().contains("文件夹"), program.err());
    }

    @Test
    void a_width_is_obeyed_and_without_one_lines_are_as_long_as_they_are() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        String narrow = Program.with("", Map.of("COLUMNS", "60"), "check", report).out();
        String wide = Program.run("check", report).out();
        assertTrue(narrow.lines().count() > wide.lines().count());
        assertFalse(wide.contains("\u001b["));
    }

    @Test
    void extract_prints_what_was_read_without_judging_it() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        Program program = Program.run("extract", report, temp.resolve("none.txt"));
        assertEquals(3, program.status());
        String line = program.lines().get(0);
        assertTrue(line.startsWith("{\"report\":\"" + report + "\",\"form\":2019,\"title\":"), line.substring(0, 120));
        assertTrue(line.contains("\"T3/new/naturalPerson\":{\"raw\":\""), line);
        assertTrue(line.contains("\"sections\":[{\"id\":\"S1\",\"heading\":\"一、"), line);
        assertFalse(line.contains("findings"));
        assertTrue(program.lines().get(1).contains("\"cells\":{},\"problems\":[{\"code\":\"missing\""));
    }
}
