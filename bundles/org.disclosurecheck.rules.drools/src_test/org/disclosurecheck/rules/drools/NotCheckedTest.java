package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.NotCheckedLines;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.RuleRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that cannot look says so with the reason: its cells cannot be read, or it is left to a person. */
class NotCheckedTest {

    @TempDir
    Path temp;
    private SmallBook book;

    @BeforeEach
    void aBook() throws IOException {
        book = new SmallBook(temp.resolve("book"));
    }

    @Test
    void people_read_one_line_for_a_rule_that_lacks_several_cells() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        RuleRunner runner = book.open();
        for (Language language : Language.values()) {
            NotChecked one = runner.run(SmallBook.report(runner, "约30", "9"), language).notChecked().get(0);
            NotChecked other = new NotChecked(one.rule(), "T3/total/business", one.reason().replace("30", "31"));
            NotChecked line = new NotChecked(one.rule(), null,
                    one.reason() + language.choose("等2处", " and others (2 places)"));
            assertEquals(List.of(line), NotCheckedLines.of(List.of(one, other)));
            assertEquals(List.of(one), NotCheckedLines.of(List.of(one)));
        }
    }

    @Test
    void words_in_a_needed_cell_make_the_column_not_checked_and_leave_the_others_judged() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        RuleRunner runner = book.open();
        RuleRun run = runner.run(SmallBook.report(runner, "约30", "9"), Language.ZH);
        assertEquals(List.of(), run.findings());
        assertEquals(List.of(new NotChecked("SUM-901", "T3/total/naturalPerson",
                "单元格不是数字：表三 新收 · 自然人“约30”")), run.notChecked());
        assertEquals(Outcome.NOT_CHECKED, run.outcomes().get("SUM-901"));
    }

    @Test
    void a_rule_without_its_table_is_not_checked() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        RuleRunner runner = book.open();
        Report report = SmallBook.report(runner, "1", "2");
        report.setApplications(null);
        RuleRun run = runner.run(report, Language.ZH);
        assertEquals(List.of(new NotChecked("SUM-901", null, "没有读到表三")), run.notChecked());
    }

    @Test
    void a_rule_for_a_person_stands_in_the_book_with_its_reason_and_judges_nothing() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS).dormant("TIM-901", "manual",
                "reason: 要到网站上看\nreason_en: look at the site");
        RuleRunner runner = book.open();
        assertEquals("要到网站上看", book.open().book().dormant("TIM-901").orElseThrow().reason(Language.ZH));
        assertEquals(List.of("SUM-901"), runner.book().rules().stream().map(Rule::id).toList());
        assertEquals(List.of("SUM-901"), List.copyOf(runner.run(SmallBook.report(runner, "12", "9"), Language.ZH).outcomes()
                .keySet()));
    }

    @Test
    void a_rule_that_is_not_checked_needs_a_reason_and_a_known_status() throws Exception {
        book.dormant("TIM-901", "someday", "source: 试验");
        RuleBookException fault = assertThrows(RuleBookException.class, book::open);
        assertTrue(fault.getMessage().contains("TIM-901-rule/rule.md:4:9: “status”只能写 active"),
                fault.getMessage());
        assertTrue(fault.getMessage().contains("“reason” is missing"), fault.getMessage());
    }

    @Test
    void a_rule_that_is_not_checked_has_no_condition() throws Exception {
        book.columnRule("TIM-901", "newlyReceived != answered", SmallBook.SAYS).dormant("TIM-901", "withdrawn",
                "reason: 由别的规则报告\nreason_en: another rule says it");
        RuleBookException fault = assertThrows(RuleBookException.class, book::open);
        assertTrue(fault.getMessage().contains("a rule that is not checked has no “rule.drl”"), fault.getMessage());
    }

    @Test
    void a_rule_that_was_withdrawn_is_told_with_its_reason() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS).dormant("TIM-901", "withdrawn",
                "reason: 市里今年不查\nreason_en: not this year");
        RuleRunner runner = book.open();
        RuleRun run = runner.run(SmallBook.report(runner, "12", "9"), Language.ZH);
        assertTrue(run.notChecked().contains(new NotChecked("TIM-901", null, "本地停用：市里今年不查")), run.notChecked().toString());
        assertEquals(RuleRun.Outcome.NOT_CHECKED, run.outcomes().get("TIM-901"));
    }
}
