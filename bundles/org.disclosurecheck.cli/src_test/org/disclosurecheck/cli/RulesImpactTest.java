package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change would do, before it is released. The report has one SUM-001: T3/total/naturalPerson. */
class RulesImpactTest {

    @TempDir
    Path temp;

    private OurRules ours;
    private Path reports;

    @BeforeEach
    void last_years_reports() throws IOException {
        ours = new OurRules(temp.resolve("本市规则")).with("SUM-001");
        reports = temp.resolve("去年");
        Program.faulty(reports.resolve("甲.txt"));
        Program.faulty(reports.resolve("乙.txt"));
    }

    private Program impact(Object... more) {
        Object[] words = new Object[more.length + 6];
        System.arraycopy(new Object[] {"rules", "impact", "built-in", ours.folder(), reports, "--quiet"}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Program.run(words);
    }

    private static List<?> lines(Program program) throws IOException {
        return program.objects().stream().filter(line -> line.containsKey("change"))
                .map(line -> line.get("rule") + " " + line.get("change") + " " + line.get("aspects")).distinct().toList();
    }

    @Test
    void a_copy_without_a_change_does_nothing_and_no_report_is_read() {
        Program program = impact();
        assertEquals(0, program.status(), program.err());
        assertEquals("规则没有变化。\n\n没有会影响单份报告结果的改动，不用看报告。\n", program.out());
    }

    @Test
    void another_severity_is_a_finding_told_otherwise() throws IOException {
        ours.severity("SUM-001", "warning");
        Program program = impact("--format", "jsonl");
        assertEquals(1, program.status(), program.err());
        assertEquals(List.of("SUM-001 changed [severity]"), lines(program));
        Map<?, ?> totals = (Map<?, ?>) program.objects().get(2).get("totals");
        assertEquals("2", totals.get("reports"));
        assertEquals("2", totals.get("changed"));
        assertEquals("0", totals.get("new"));
        assertEquals(0, impact("--fail-on", "new").status());
    }

    @Test
    void a_wider_tolerance_lets_findings_go_and_examples_say_where() throws IOException {
        ours.change("SUM-001", "rule.drl", "newlyReceived \\+ carriedIn != answered \\+ carriedOver",
                "newlyReceived + carriedIn > (answered + carriedOver + 5)");
        Program program = impact();
        assertEquals(1, program.status(), program.err());
        for (String part : List.of("SUM-001", "判断条件有改动", "不再报 2 处，2 份报告", "甲.txt  表三 （七）总计 · 自然人", "      错误：表三 （七）总计 · 自然人：本年新收 9",
                "比较了 2 份报告，2 份有不同：新报 0 处，不再报 2 处")) {
            assertTrue(program.out().contains(part), part + "\n" + program.out());
        }
        assertEquals(1, impact("--fail-on", "gone").status());
        assertEquals(0, impact("--fail-on", "never").status());
    }

    @Test
    void other_words_are_told_with_both_sentences() throws IOException {
        ours.change("SUM-001", "messages.properties", "(?m)^message = .*", "message = 表三不平：应为 {expected}，实为 {actual}。");
        Program program = impact();
        assertTrue(program.out().contains("      原 错误：表三 （七）总计 · 自然人：本年新收 9") && program.out().contains("      现 错误：表三不平：应为 9，实为 8。"), program.out());
    }

    @Test
    void a_rule_of_ones_own_shows_what_it_would_find() throws IOException {
        Path rule = temp.resolve("本市规则/sums/SUM-901-ours");
        Files.move(ours.rule("SUM-001"), rule);
        Path condition = rule.resolve("rule.drl");
        Files.writeString(condition, Files.readString(condition).replace("SUM-001", "SUM-901")
                .replaceFirst("package .*", "package city.sums;"));
        Program program = impact("--format", "jsonl");
        assertEquals(List.of("SUM-901 new []"), lines(program));
        assertEquals(1, impact("--fail-on", "new").status());
        assertEquals(0, impact("--fail-on", "gone").status());
    }

    @Test
    void findings_agree_with_two_whole_checks() throws IOException {
        ours.severity("SUM-001", "info").with("SUM-015").change("SUM-015", "rule.md", "(?m)^severity: .*", "severity: info");
        List<String> before = Program.run("check", reports.resolve("甲.txt"), "--format", "jsonl", "--pack", "built-in").findings();
        List<String> after = Program.run("check", reports.resolve("甲.txt"), "--format", "jsonl", "--rules", ours.folder()).findings();
        long differ = before.stream().filter(finding -> !after.contains(finding)).count();
        long told = impact("--format", "jsonl").objects().stream().filter(line -> String.valueOf(line.get("report")).endsWith("甲.txt")).count();
        assertTrue(differ > 0);
        assertEquals(differ, told);
    }

    @Test
    void a_report_that_cannot_be_read_is_said_and_the_others_are_compared() throws IOException {
        ours.severity("SUM-001", "warning");
        Files.writeString(reports.resolve("丙.txt"), "这不是年报");
        Program program = impact();
        assertEquals(3, program.status());
        assertTrue(program.err().contains("丙.txt"), program.err());
        assertTrue(program.out().contains("报法不同 2 处") && program.out().contains("读不了 1 份"), program.out());
    }

    @Test
    void a_rule_that_can_no_longer_look_is_no_rule_that_finds_nothing() throws IOException {
        ours.change("SUM-001", "rule.md", "(?m)^needs:", "needs:\n  - previous");
        Program program = impact();
        assertTrue(program.out().contains("不再报 2 处") && program.out().contains("2 份原来能查，现在读不到所需内容（未检查）"), program.out());
    }

    @Test
    void one_page_tells_how_many_come_and_go_and_shows_places_and_needs_nothing_but_itself() throws IOException {
        ours.severity("SUM-001", "warning").with("SUM-015").change("SUM-015", "rule.md", "(?m)^title: .*", "title: 三件 & <四件>");
        Path page = temp.resolve("影响.html");
        Files.move(reports.resolve("甲.txt"), reports.resolve("甲 <b>&.txt"));
        Program program = impact("--format", "html", "-o", page);
        assertEquals(1, program.status(), program.err());
        assertEquals("", program.out());
        String html = Files.readString(page);
        for (String part : List.of("比较了 2 份报告，2 份的结果有不同", "<h2 id=\"SUM-001\">SUM-001 ", "改了什么：严重程度", "报法不同 2 处，2 份报告。例如：",
                "甲 &lt;b&gt;&amp;.txt</span> 表三 （七）总计 · 自然人<br>原：错误：", "现：警告：", "<td>合计</td><td class=\"number\">0</td><td class=\"number\">0</td><td class=\"number\">2</td>",
                "改了，这些报告的结果没有不同", "三件 &amp; &lt;四件&gt;")) {
            assertTrue(html.contains(part), part + "\n" + html);
        }
        assertTrue(!html.contains("<script") && !html.contains("http") && !html.contains("<b>&"), html);
        assertTrue(impact("--format", "html", "--lang", "en").out().contains("<html lang=\"en\">"));
        assertEquals(5, impact("--format", "html", "-o", temp.resolve("no/影响.html")).status());
    }

    @Test
    void two_runs_give_the_same_bytes_whatever_the_number_of_workers() throws IOException {
        ours.severity("SUM-001", "warning");
        assertEquals(impact("--format", "jsonl", "--jobs", "1").out(), impact("--format", "jsonl", "--jobs", "4").out());
    }

    @Test
    void a_call_without_reports_is_wrong() {
        assertEquals(2, Program.run("rules", "impact", "built-in", ours.folder()).status());
    }
}
