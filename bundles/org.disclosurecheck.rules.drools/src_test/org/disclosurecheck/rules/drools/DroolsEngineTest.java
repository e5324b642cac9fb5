package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.RuleRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules find in a report, and what becomes of it when one of them fails. */
class DroolsEngineTest {

    @TempDir
    Path temp;
    private SmallBook book;

    @BeforeEach
    void aBook() throws IOException {
        book = new SmallBook(temp.resolve("book"));
    }

    @Test
    void a_column_that_does_not_balance_is_found_with_both_values_and_the_difference() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        RuleRunner runner = book.open();
        RuleRun run = runner.run(SmallBook.report(runner, "12", "9"), Language.ZH);
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
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        book.columnRule("SUM-902", "newlyReceived > answered", SmallBook.SAYS);
        RuleRunner runner = book.open();
        Report report = SmallBook.report(runner, "12", "9");
        List<Finding> all = runner.run(report, Language.ZH).findings();
        assertEquals(2, all.size());
        assertEquals(all.stream().filter(finding -> finding.rule().equals("SUM-902")).toList(),
                runner.findings(report, Set.of("SUM-902"), Language.ZH));
    }

    @Test
    void numbers_are_compared_by_value_whatever_their_notation() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        RuleRunner runner = book.open();
        assertEquals(List.of(), runner.run(SmallBook.report(runner, "12.0", "１２"), Language.ZH).findings());
        assertEquals(List.of(), runner.run(SmallBook.report(runner, "", "/"), Language.ZH).findings());
    }

    @Test
    void sums_in_conditions_are_exact() throws Exception {
        book.columnRule("SUM-901", "newlyReceived + newlyReceived + newlyReceived != answered", SmallBook.SAYS);
        RuleRunner runner = book.open();
        assertEquals(List.of(), runner.run(SmallBook.report(runner, "0.1", "0.3"), Language.ZH).findings());
        assertEquals(1, runner.run(SmallBook.report(runner, "0.1", "0.30001"), Language.ZH).findings().size());
    }

    @Test
    void a_rule_that_throws_silences_itself_only_and_the_run_says_so() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS)
                .columnRule("SUM-902", "label.substring(99) == \"x\"", SmallBook.SAYS)
                .columnRule("SUM-903", "newlyReceived != answered",
                        "findings.at($c, \"total\"); throw new IllegalStateException(\"broken\");");
        RuleRunner runner = book.openUnguarded();
        RuleRun run = runner.run(SmallBook.report(runner, "12", "9"), Language.ZH);
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
        RuleRunner runner = book.openUnguarded();
        List<WeakReference<Report>> reports = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Report report = SmallBook.report(runner, "12", "9");
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
        book.rule("SUM-901", "forms: [ 2019 ]", "$c : ApplicantColumn( newlyReceived != answered )", SmallBook.SAYS);
        RuleRunner runner = book.open();
        RuleRun run = runner.run(SmallBook.report(runner, "12", "9"), Language.ZH);
        assertEquals(List.of(), run.findings());
        assertEquals(Outcome.NOT_APPLICABLE, run.outcomes().get("SUM-901"));
    }

    @Test
    void fingerprints_depend_on_the_place_and_not_on_the_values_or_the_language() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        RuleRunner runner = book.open();
        String one = runner.run(SmallBook.report(runner, "12", "9"), Language.ZH).findings().get(0).fingerprint();
        String two = runner.run(SmallBook.report(runner, "13", "9"), Language.EN).findings().get(0).fingerprint();
        assertEquals(one, two);
    }
}
