package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookLint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the book says of itself before anybody has to remember it. */
class BookLintTest {

    private static final String SAYS = "findings.at($c, \"total\");";

    @TempDir
    Path temp;
    private SmallBook book;

    @BeforeEach
    void aBook() throws IOException {
        book = new SmallBook(temp.resolve("book"));
    }

    private String faults() throws Exception {
        return faults(book.openUnguarded());
    }

    private String faults(RuleRunner runner) throws Exception {
        return String.join("\n", BookLint.faults(book.folder(), runner, Language.EN));
    }

    @Test
    void two_rules_that_ask_for_the_same_are_told_even_when_one_is_for_one_form_only() throws Exception {
        String when = "$c : ApplicantColumn( newlyReceived != answered )";
        book.rule("SUM-901", "needs: T3/new/{column}", when, SAYS);
        book.rule("SUM-902", "forms: [2021]\nneeds: T3/new/{column}", when, SAYS);
        assertTrue(faults().contains("SUM-902-rule/rule.drl: the condition is that of SUM-901"), faults());
    }

    @Test
    void a_rule_that_waits_for_what_nobody_gives_is_told() throws Exception {
        book.rule("SUM-901", "needs: [year]", "Report()\n                    $c : Cell( amount > 3 )",
                "findings.at($c);");
        assertTrue(faults().contains("no fact is a Cell"), faults());
        book.rule("SUM-901", "needs: [year]", "$t : ReviewTable()\n                    $c : Cell( amount > 3 ) from $t.allCells",
                "findings.at($c);");
        assertFalse(faults().contains("no fact is"), faults());
    }

    @Test
    void a_rule_that_was_never_merged_is_told_so_and_keeps_its_settings() throws Exception {
        book.rule("SUM-901", "settings: { least: 20 }\nneeds: T3/new/{column}", "$set : Settings()\n"
                + "                    $c : ApplicantColumn( newlyReceived > $set.number(\"SUM-901.least\") )", SAYS);
        book.rule("SUM-902", "needs: T3/new/{column}", "$c : ApplicantColumn( newlyReceived != answered )", SAYS);
        Path torn = book.folder().resolve("SUM-901-rule/rule.drl");
        Files.writeString(torn, Files.readString(torn).replace("when\n", "when\n<<<<<<< HEAD\n"));
        // a book for use leaves out what is broken
        RuleRunner runner = book.open();
        assertTrue(runner.book().broken().get(0).reason(Language.EN).contains("merge"), runner.book().broken().toString());
        assertFalse(faults(runner).contains("has the setting"), faults(runner));
    }

    @Test
    void a_rule_cites_what_holds_in_its_years() throws Exception {
        book.write("law/old.md", """
                ---
                id: old
                title: 旧通知
                years: { from: 2019, to: 2020 }
                ---
                ## 1 第一条

                旧。
                """);
        book.rule("SUM-901", "law: [old#1]\nneeds: T3/new/{column}", "$c : ApplicantColumn( newlyReceived > 1 )", SAYS);
        assertTrue(faults().contains("old#1 does not hold in any year of the rule"), faults());
        assertTrue(faults().contains("none of its passages of law holds in 2021"), faults());
    }

    @Test
    void a_condition_that_never_or_always_holds_is_told_without_reading_a_report() throws Exception {
        book.rule("SUM-901", "needs: T3/new/{column}", "$c : ApplicantColumn( granted > answered, answered > granted )", SAYS);
        book.rule("SUM-902", "needs: T3/new/{column}", "$c : ApplicantColumn( carriedOver >= 0 )", SAYS);
        assertTrue(faults().contains("SUM-901-rule/rule.drl: the condition can never hold"), faults());
        assertTrue(faults().contains("SUM-902-rule/rule.drl: the condition always holds"), faults());
    }

    @Test
    void two_rules_that_cannot_both_be_content_are_told() throws Exception {
        book.rule("SUM-901", "needs: T3/new/{column}", "$c : ApplicantColumn( granted + denied != answered )", SAYS);
        book.rule("SUM-902", "needs: T3/new/{column}", "$c : ApplicantColumn( granted + denied != answered + 1 )", SAYS);
        assertTrue(faults().contains("SUM-901-rule/rule.drl: contradicts SUM-902"), faults());
    }
}
