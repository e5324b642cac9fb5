package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.NotCheckedLines;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.RuleRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroolsEngineTest {

    private static final String SAYS = "findings.at($c, \"total\").expected($c.getNewlyReceived())"
            + ".actual($c.getAnswered()).related($c, \"new\");";

    @TempDir
    Path temp;
    private SmallBook book;

    @BeforeEach
    void aBook() throws IOException {
        book = new SmallBook(temp.resolve("book"));
    }

    private RuleRunner open() throws RuleBookException {
        return new DroolsEngine(new BookCache(temp.resolve("cache"))).open(book.folder());
    }

    /** Without the guard: for rules that do what rules may not. */
    private RuleRunner openUnguarded() throws RuleBookException {
        return new DroolsEngine(new BookCache(temp.resolve("cache")), false).open(book.folder());
    }

    private static Report report(RuleRunner runner, String newOnes, String answered) {
        return new ReportBuilder(runner.book().form("2021")).everyCell("0").year(2023, "test")
                .organisation("云溪县财政局", OrganisationKind.DEPARTMENT, "test")
                .cell("T3/new/naturalPerson", newOnes, Source.line(7)).cell("T3/total/naturalPerson", answered,
                        Source.line(9))
                .build();
    }

    @Test
    void a_column_that_does_not_balance_is_found_with_both_values_and_the_difference() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        RuleRunner runner = open();
        RuleRun run = runner.run(report(runner, "12", "9"), Language.ZH);
        Finding finding = run.findings().get(0);
        assertEquals("表三 总计 · 自然人应为12，填9，相差3", finding.message());
        assertEquals("T3/total/naturalPerson", finding.location());
        assertEquals(List.of("T3/new/naturalPerson"), finding.related());
        assertEquals(9, finding.source().line());
        assertEquals(1, run.findings().size());
        assertEquals(Outcome.FAIL, run.outcomes().get("SUM-901"));
    }

    @Test
    void some_rules_alone_say_what_they_say_among_all() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        book.columnRule("SUM-902", "newlyReceived > answered", SAYS);
        RuleRunner runner = open();
        Report report = report(runner, "12", "9");
        List<Finding> all = runner.run(report, Language.ZH).findings();
        assertEquals(2, all.size());
        assertEquals(all.stream().filter(finding -> finding.rule().equals("SUM-902")).toList(),
                runner.findings(report, Set.of("SUM-902"), Language.ZH));
    }

    @Test
    void numbers_are_compared_by_value_whatever_their_notation() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        RuleRunner runner = open();
        assertEquals(List.of(), runner.run(report(runner, "12.0", "１２"), Language.ZH).findings());
        assertEquals(List.of(), runner.run(report(runner, "", "/"), Language.ZH).findings());
    }

    @Test
    void sums_in_conditions_are_exact() throws Exception {
        book.columnRule("SUM-901", "newlyReceived + newlyReceived + newlyReceived != answered", SAYS);
        RuleRunner runner = open();
        assertEquals(List.of(), runner.run(report(runner, "0.1", "0.3"), Language.ZH).findings());
        assertEquals(1, runner.run(report(runner, "0.1", "0.30001"), Language.ZH).findings().size());
    }

    @Test
    void people_read_one_line_for_a_rule_that_lacks_several_cells() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        RuleRunner runner = open();
        for (Language language : Language.values()) {
            NotChecked one = runner.run(report(runner, "约30", "9"), language).notChecked().get(0);
            NotChecked other = new NotChecked(one.rule(), "T3/total/business", one.reason().replace("30", "31"));
            NotChecked line = new NotChecked(one.rule(), null,
                    one.reason() + language.choose("等2处", " and others (2 places)"));
            assertEquals(List.of(line), NotCheckedLines.of(List.of(one, other)));
            assertEquals(List.of(one), NotCheckedLines.of(List.of(one)));
        }
    }

    @Test
    void words_in_a_needed_cell_make_the_column_not_checked_and_leave_the_others_judged() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        RuleRunner runner = open();
        RuleRun run = runner.run(report(runner, "约30", "9"), Language.ZH);
        assertEquals(List.of(), run.findings());
        assertEquals(List.of(new NotChecked("SUM-901", "T3/total/naturalPerson",
                "单元格不是数字：表三 新收 · 自然人“约30”")), run.notChecked());
        assertEquals(Outcome.NOT_CHECKED, run.outcomes().get("SUM-901"));
    }

    @Test
    void a_rule_without_its_table_is_not_checked() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        RuleRunner runner = open();
        Report report = report(runner, "1", "2");
        report.setApplications(null);
        RuleRun run = runner.run(report, Language.ZH);
        assertEquals(List.of(new NotChecked("SUM-901", null, "没有读到表三")), run.notChecked());
    }

    @Test
    void a_rule_that_throws_silences_itself_only_and_the_run_says_so() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS)
                .columnRule("SUM-902", "label.substring(99) == \"x\"", SAYS)
                .columnRule("SUM-903", "newlyReceived != answered",
                        "findings.at($c, \"total\"); throw new IllegalStateException(\"broken\");");
        RuleRunner runner = openUnguarded();
        RuleRun run = runner.run(report(runner, "12", "9"), Language.ZH);
        assertEquals(List.of("SUM-901"), run.findings().stream().map(Finding::rule).toList());
        assertEquals(2, run.problems().size());
        assertTrue(run.problems().get(1).message().contains("SUM-903") && run.problems().get(1).message()
                .contains("broken"), run.problems().toString());
        assertEquals(Outcome.NOT_CHECKED, run.outcomes().get("SUM-902"));
    }

    @Test
    void a_report_that_memory_ran_out_for_is_not_kept() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered",
                "findings.at($c, \"total\"); throw new OutOfMemoryError();");
        RuleRunner runner = openUnguarded();
        List<WeakReference<Report>> reports = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Report report = report(runner, "12", "9");
            assertThrows(OutOfMemoryError.class, () -> runner.run(report, Language.ZH));
            reports.add(new WeakReference<>(report));
        }
        assertTrue(IntStream.range(0, 50).anyMatch(i -> {
            System.gc();
            return reports.get(0).get() == null && reports.get(1).get() == null;
        }));
    }

    @Test
    void a_rule_for_another_form_is_not_applicable() throws Exception {
        book.rule("SUM-901", "forms: [ 2019 ]", "$c : ApplicantColumn( newlyReceived != answered )", SAYS);
        RuleRunner runner = open();
        RuleRun run = runner.run(report(runner, "12", "9"), Language.ZH);
        assertEquals(List.of(), run.findings());
        assertEquals(Outcome.NOT_APPLICABLE, run.outcomes().get("SUM-901"));
    }

    @Test
    void a_slip_of_grammar_is_named_with_file_line_and_column() throws Exception {
        book.columnRule("SUM-901", "newlyReceived !== answered", SAYS);
        RuleBookException e = assertThrows(RuleBookException.class, this::open);
        assertTrue(e.faults().get(0).startsWith("SUM-901-rule/rule.drl:8:"), e.getMessage());
    }

    @Test
    void an_unknown_field_is_named_with_its_file_and_line() throws Exception {
        book.columnRule("SUM-901", "newlyRecieved != answered", SAYS);
        RuleBookException e = assertThrows(RuleBookException.class, this::open);
        assertTrue(e.faults().get(0).startsWith("SUM-901-rule/rule.drl:8:27: "), e.getMessage());
        assertTrue(e.getMessage().contains("newlyRecieved"), e.getMessage());
    }

    @Test
    void a_fault_in_the_metadata_is_named_with_its_line() throws Exception {
        book.rule("SUM-901", "needs: [ T9 ]", "$c : ApplicantColumn()", SAYS);
        RuleBookException e = assertThrows(RuleBookException.class, this::open);
        assertTrue(e.faults().get(0).startsWith("SUM-901-rule/rule.md:8:10: needs 里没有“T9”这个词"), e.faults().get(0));
    }

    @Test
    void a_rule_with_the_name_of_another_is_left_out_and_said_so() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS).columnRule("SUM-902", "answered > 5", SAYS);
        Path twin = book.folder().resolve("SUM-902-rule/rule.drl");
        Files.writeString(twin, Files.readString(twin).replace("rule \"SUM-902\"", "rule \"SUM-901\""));
        RuleRunner runner = open();
        assertEquals(List.of("SUM-901"), runner.book().rules().stream().map(Rule::id).toList());
        assertEquals("规则有误，已停用：rule.drl:5:6 规则名“SUM-901”与 SUM-901 相同，请改名",
                runner.book().broken().get(0).reason(Language.ZH));
    }

    @Test
    void a_book_of_its_own_needs_a_form() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        Files.delete(book.folder().resolve("form.yaml"));
        assertTrue(assertThrows(RuleBookException.class, this::open).getMessage().contains("form.yaml"));
    }

    @Test
    void a_folder_without_rules_is_no_book() {
        assertThrows(RuleBookException.class,
                () -> new DroolsEngine(new BookCache(temp.resolve("cache"))).open(temp.resolve("nowhere")));
    }

    @Test
    void a_book_is_compiled_once_and_again_when_it_changes() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        open();
        Path cached = onlyFile();
        long written = Files.getLastModifiedTime(cached).toMillis();
        open();
        assertEquals(written, Files.getLastModifiedTime(cached).toMillis());
        String before = open().book().hash();
        book.columnRule("SUM-901", "newlyReceived < answered", SAYS);
        assertNotEquals(before, open().book().hash());
        RuleRunner runner = open();
        assertEquals(List.of(), runner.run(report(runner, "12", "9"), Language.ZH).findings());
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("cache/books"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void a_rule_for_a_person_stands_in_the_book_with_its_reason_and_judges_nothing() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS).dormant("TIM-901", "manual",
                "reason: 要到网站上看\nreason_en: look at the site");
        RuleRunner runner = open();
        assertEquals("要到网站上看", open().book().dormant("TIM-901").orElseThrow().reason(Language.ZH));
        assertEquals(List.of("SUM-901"), runner.book().rules().stream().map(Rule::id).toList());
        assertEquals(List.of("SUM-901"), List.copyOf(runner.run(report(runner, "12", "9"), Language.ZH).outcomes()
                .keySet()));
    }

    @Test
    void a_rule_that_is_not_checked_needs_a_reason_and_a_known_status() throws Exception {
        book.dormant("TIM-901", "someday", "source: 试验");
        RuleBookException fault = assertThrows(RuleBookException.class, this::open);
        assertTrue(fault.getMessage().contains("TIM-901-rule/rule.md:4:9: “status”只能写 active"),
                fault.getMessage());
        assertTrue(fault.getMessage().contains("“reason” is missing"), fault.getMessage());
    }

    @Test
    void a_rule_that_is_not_checked_has_no_condition() throws Exception {
        book.columnRule("TIM-901", "newlyReceived != answered", SAYS).dormant("TIM-901", "withdrawn",
                "reason: 由别的规则报告\nreason_en: another rule says it");
        RuleBookException fault = assertThrows(RuleBookException.class, this::open);
        assertTrue(fault.getMessage().contains("a rule that is not checked has no “rule.drl”"), fault.getMessage());
    }

    @Test
    void a_rule_that_was_withdrawn_is_told_with_its_reason() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS).dormant("TIM-901", "withdrawn",
                "reason: 市里今年不查\nreason_en: not this year");
        RuleRunner runner = open();
        RuleRun run = runner.run(report(runner, "12", "9"), Language.ZH);
        assertTrue(run.notChecked().contains(new NotChecked("TIM-901", null, "本地停用：市里今年不查")), run.notChecked().toString());
        assertEquals(RuleRun.Outcome.NOT_CHECKED, run.outcomes().get("TIM-901"));
    }

    @Test
    void a_damaged_cache_is_compiled_anew() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        open();
        Files.write(onlyFile(), new byte[] {1, 2, 3});
        RuleRunner runner = open();
        assertEquals(1, runner.run(report(runner, "12", "9"), Language.ZH).findings().size());
    }

    @Test
    void the_same_book_compiles_to_the_same_bytes() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS).columnRule("SUM-902", "answered > 5", SAYS);
        open();
        byte[] first = Files.readAllBytes(onlyFile());
        Files.delete(onlyFile());
        open();
        assertEquals(java.util.Arrays.hashCode(first), java.util.Arrays.hashCode(Files.readAllBytes(onlyFile())));
    }

    @Test
    void fingerprints_depend_on_the_place_and_not_on_the_values_or_the_language() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SAYS);
        RuleRunner runner = open();
        String one = runner.run(report(runner, "12", "9"), Language.ZH).findings().get(0).fingerprint();
        String two = runner.run(report(runner, "13", "9"), Language.EN).findings().get(0).fingerprint();
        assertEquals(one, two);
    }
}
