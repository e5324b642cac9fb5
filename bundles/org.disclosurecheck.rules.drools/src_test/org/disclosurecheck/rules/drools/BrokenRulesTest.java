package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.RuleRunner;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken rule never takes the book down. */
class BrokenRulesTest {

    private static final String SAYS = "findings.at($c, \"total\").expected($c.getNewlyReceived()).actual($c.getAnswered());";

    @TempDir
    Path temp;
    private SmallBook book;

    @BeforeEach
    void aBookWithASoundRule() throws IOException {
        book = new SmallBook(temp.resolve("book"));
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
    }

    private static List<String> found(RuleRun run) {
        return run.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void it_is_left_out_and_every_result_says_so_with_the_place_also_from_the_cache() throws Exception {
        book.columnRule("SUM-902", "newlyRecieved != answered", SAYS);
        for (int i = 0; i < 2; i++) {
            RuleRunner runner = book.open();
            RuleRun run = runner.run(SmallBook.report(runner, "12", "9"), Language.ZH);
            assertEquals(List.of("SUM-901"), found(run));
            assertEquals(List.of(new NotChecked("SUM-902", null,
                    "规则有误，已停用：rule.drl:8:27 “ApplicantColumn”（表三的一列）没有“newlyRecieved”，是不是“newlyReceived”（本年新收）？")), run.notChecked());
            assertEquals(Outcome.NOT_CHECKED, run.outcomes().get("SUM-902"));
        }
    }

    @Test
    void of_two_folders_with_one_id_neither_is_run_and_both_are_named() throws Exception {
        book.columnRule("SUM-902", "answered > 5", SAYS);
        Path twin = book.folder().resolve("other/SUM-902-again");
        Files.createDirectories(twin.getParent());
        copy(book.folder().resolve("SUM-902-rule"), twin);
        RuleRunner runner = book.open();
        assertEquals(List.of("SUM-901"), found(runner.run(SmallBook.report(runner, "12", "9"), Language.ZH)));
        String reason = runner.book().broken().get(0).reason(Language.ZH);
        assertTrue(reason.contains("SUM-902-rule") && reason.contains("other/SUM-902-again"), reason);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_rule_in_gbk_a_folder_half_written_and_a_merge_left_open_leave_the_others_alone() throws Exception {
        book.columnRule("SUM-902", "answered > 5", SAYS).columnRule("SUM-903", "answered > 6", SAYS).columnRule("SUM-904", "answered > 7", SAYS);
        Path gbk = book.folder().resolve("SUM-902-rule/rule.md");
        Files.write(gbk, Files.readString(gbk).getBytes("GBK"));
        Files.delete(book.folder().resolve("SUM-903-rule/rule.drl"));
        Path merged = book.folder().resolve("SUM-904-rule/rule.drl");
        Files.writeString(merged, Files.readString(merged).replace("when\n", "when\n<<<<<<< HEAD\n"));
        RuleRunner runner = book.open();
        assertEquals(List.of("SUM-901"), found(runner.run(SmallBook.report(runner, "12", "9"), Language.ZH)));
        List<String> reasons = runner.book().broken().stream().map(rule -> rule.reason(Language.ZH)).toList();
        assertTrue(reasons.get(0).contains("GBK") && reasons.get(1).contains("缺少 rule.drl") && reasons.get(2).contains("rule.drl:8:1 两人同时改了这一处"), reasons.toString());
    }

    @Test
    void an_attack_is_not_compiled_and_not_loaded() throws Exception {
        Path trace = temp.resolve("trace");
        book.rule("SUM-902", "needs: year", "$c : ApplicantColumn( newlyReceived > 0 )",
                "java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + trace + "\")); " + SAYS);
        RuleRunner runner = book.open();
        assertEquals(List.of("SUM-901"), found(runner.run(SmallBook.report(runner, "12", "9"), Language.ZH)));
        assertTrue(runner.book().broken().get(0).reason(Language.ZH).contains("只能用 findings.at"), runner.book().broken().toString());
        assertTrue(Files.notExists(trace));
    }

    @Test
    void an_expression_that_runs_away_is_given_up_in_time_and_silences_its_rule_only() throws Exception {
        // one layer, so that the guard lets it pass: its time grows with a power of the length
        book.rule("SUM-902", "needs: title", "$r : Report( title.text matches \".*1.*1.*1.*1.*1x\" )", "findings.at(\"REPORT\");");
        RuleRunner runner = book.open();
        Report report = SmallBook.report(runner, "12", "9");
        report.setTitle(new ReportBuilder(runner.book().form("2021")).title("1".repeat(3000), Source.line(1)).build().getTitle());
        RuleRun run = Assertions.assertTimeout(Duration.ofSeconds(300), () -> runner.run(report, Language.ZH));
        assertEquals(List.of("SUM-901"), found(run));
        assertTrue(run.problems().get(0).message().contains("匹配花的时间太长"), run.problems().toString());
    }

    @Test
    void expressions_say_in_a_book_of_ones_own_what_they_say_elsewhere() throws Exception {
        book.rule("SUM-902", "needs: year", "$c : ApplicantColumn( key matches \"natural.*\", label not matches \".*x.*\", printed not matches \"y\" )", SAYS);
        RuleRunner runner = book.open();
        assertEquals(List.of(), runner.book().broken());
        assertEquals(List.of("SUM-901", "SUM-902"), found(runner.run(SmallBook.report(runner, "12", "9"), Language.ZH)));
        assertTrue(runner.book().text(runner.book().rule("SUM-902").orElseThrow()).condition().contains("key matches"));
    }

    @Test
    void everything_beside_everything_is_given_up_in_time() throws Exception {
        book.rule("SUM-902", "needs: year", "$t : ApplicationTable()\n" + "    Cell() from $t.allCells\n".repeat(10)
                + "    $c : ApplicantColumn( newlyReceived < 0 )", SAYS);
        RuleRunner runner = book.open();
        assertEquals(List.of(), runner.book().broken());
        RuleRun run = Assertions.assertTimeout(Duration.ofSeconds(300), () -> runner.run(SmallBook.report(runner, "12", "9"), Language.ZH));
        assertEquals(List.of("SUM-901"), found(run));
        assertTrue(run.problems().get(0).message().contains("combinations"), run.problems().toString());
    }

    @Test
    void a_condition_or_a_consequence_without_end_is_refused_and_a_long_one_holds() throws Exception {
        book.columnRule("SUM-902", "newlyReceived == 1" + " || newlyReceived == 2".repeat(5000), SAYS);
        book.columnRule("SUM-903", "newlyReceived" + " + carriedIn".repeat(5000) + " == 7", SAYS);
        book.columnRule("SUM-904", "newlyReceived != answered", SAYS.replace(";", ".related($c, \"new\")".repeat(3000) + ";"));
        book.columnRule("SUM-905", "newlyReceived != answered",
                SAYS.replace("$c.getAnswered()", "newlyReceived == 1 ? 1 : ".repeat(3000) + "2"));
        book.columnRule("SUM-906", "newlyReceived == 12" + " || newlyReceived == 12".repeat(299), SAYS);
        RuleRunner runner = book.open();
        assertEquals(List.of("SUM-901", "SUM-906"), found(runner.run(SmallBook.report(runner, "12", "9"), Language.ZH)));
        assertEquals(List.of("SUM-902", "SUM-903", "SUM-904", "SUM-905"), runner.book().broken().stream().map(BrokenRule::id).toList());
        assertTrue(runner.book().broken().get(0).reason(Language.ZH).contains("一个条件太长"), runner.book().broken().get(0).reason(Language.ZH));
    }

    @Test
    void what_is_no_file_or_far_too_large_a_one_is_not_read() throws Exception {
        Path folder = Files.createDirectories(book.folder().resolve("SUM-902-rule"));
        book.columnRule("SUM-902", "newlyReceived != answered", SAYS);
        Files.delete(folder.resolve("rule.drl"));
        Files.createSymbolicLink(folder.resolve("rule.drl"), Path.of("/dev/zero"));
        book.columnRule("SUM-903", "newlyReceived != answered", SAYS);
        Files.writeString(book.folder().resolve("SUM-903-rule/rule.drl"), "// 字".repeat(100_000));
        book.columnRule("SUM-904", "newlyReceived != answered", SAYS);
        Files.writeString(book.folder().resolve("SUM-904-rule/rule.md"), "字".repeat(100_000));
        RuleRunner runner = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(300), book::open);
        assertEquals(List.of("SUM-901"), found(runner.run(SmallBook.report(runner, "12", "9"), Language.ZH)));
        assertEquals(List.of("规则有误，已停用：缺少 rule.drl（判断条件）或者 rule.txt（句子）", "规则有误，已停用：rule.drl 文件太大，或者不是文字", "规则有误，已停用：rule.md 文件太大，或者不是文字"),
                runner.book().broken().stream().map(rule -> rule.reason(Language.ZH)).toList());
    }
}
