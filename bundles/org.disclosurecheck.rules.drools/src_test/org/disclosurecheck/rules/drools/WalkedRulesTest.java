package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.drools.match.Questions;
import org.disclosurecheck.rules.drools.match.WalkedRule;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.io.TempDir;

/** Walking the conditions must come to what a session of Drools comes to. */
class WalkedRulesTest {

    private static final String SAYS = "findings.at($c, \"total\").actual($c.getAnswered());";

    @TempDir
    Path temp;

    private static Report report(DroolsRunner runner) {
        return new ReportBuilder(runner.book().form("2021")).everyCell("0").year(2023, "test")
                .organisation("云溪县财政局", OrganisationKind.DEPARTMENT, "test")
                .cell("T3/new/naturalPerson", "12", Source.line(7)).cell("T3/granted/naturalPerson", "3", Source.line(8))
                .cell("T3/total/naturalPerson", "9", Source.line(9)).cell("T3/new/total", "12", Source.line(7)).build();
    }

    private DroolsRunner open(String when, String then) throws Exception {
        SmallBook book = new SmallBook(temp.resolve("book"));
        book.rule("SUM-901", "needs: []", when, then);
        return (DroolsRunner) book.openUnguarded();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '§', value = {
        "1; $c : ApplicantColumn( newlyReceived != answered, granted > 0 )",
        "2; $c : ApplicantColumn( newlyReceived == 12 || answered == 9 )",
        "1; $c : ApplicantColumn( newlyReceived == 0 && answered == 0 || granted == 3 )",
        "2; $c : ApplicantColumn( $new : newlyReceived ) ApplicationRow( key == `new`, total == $new, total > 0 )",
        "1; $c : ApplicantColumn( newlyReceived > 0 ) not ApplicantColumn( key != $c.key, answered > 0 )",
        "1; $c : ApplicantColumn( key == `total` ) exists ApplicantColumn( answered == 9 )",
        "0; $c : ApplicantColumn( key == `total` ) not ApplicantColumn( answered == 9 )",
        "3; $c : ApplicantColumn( key == `naturalPerson` ) Cell( rowKey != `x` ) from $c.line",
        "1; Report( year == 2023 ) $c : ApplicantColumn( answered > 0 ) Cell( amount == 12 ) from $c.cell(`new`)",
        "0; $c : ApplicantColumn( answered > 0 ) Cell() from $c.cell(`nothing`)",
        "4; $c : ApplicantColumn() $d : ApplicantColumn()",
        "2; $c : ApplicantColumn() eval( $c.getNewlyReceived().signum() > 0 )",
        "2; $c : ApplicantColumn() CellLine( this == $c )",
    })
    void a_rule_says_the_same_walked_and_in_a_session(int findings, String when) throws Exception {
        DroolsRunner runner = open(when.replace('`', '"'), SAYS);
        RuleRun walked = runner.run(report(runner), Language.ZH);
        RuleRun inSession = runner.inSessions().run(report(runner), Language.ZH);
        assertEquals(List.of(), walked.problems());
        assertEquals(inSession.findings(), walked.findings());
        assertEquals(findings, walked.findings().size());
        assertEquals(inSession.outcomes(), walked.outcomes());
    }

    @Test
    void a_rule_that_throws_is_told_of_with_the_reason_walked_and_in_a_session() throws Exception {
        DroolsRunner runner = open("$c : ApplicantColumn( answered.divide(granted) != 7 )", SAYS);
        RuleRun walked = runner.run(report(runner), Language.ZH);
        assertEquals(Outcome.NOT_CHECKED, walked.outcomes().get("SUM-901"));
        assertEquals(runner.inSessions().run(report(runner), Language.ZH).problems(), walked.problems());
        assertTrue(walked.problems().get(0).message().contains("SUM-901"));
    }

    @Test
    void what_only_drools_understands_is_left_to_it() throws Exception {
        DroolsRunner runner = open("$c : ApplicantColumn( key == \"total\" ) accumulate( ApplicantColumn( $n : "
                + "newlyReceived ); $most : max( $n ) ) eval( ((java.math.BigDecimal) $most).intValue() == 12 )", SAYS);
        RuleRun run = runner.run(report(runner), Language.ZH);
        assertEquals(List.of(), run.problems());
        assertEquals(1, run.findings().size());
        Variable<Report> report = PatternDSL.declarationOf(Report.class);
        assertFalse(walks(PatternDSL.rule("first").metadata("id", "X").attribute(
                org.drools.model.Rule.Attribute.SALIENCE, 5).build(PatternDSL.pattern(report),
                        PatternDSL.on(report).execute(r -> { }))));
    }

    private static boolean walks(org.drools.model.Rule rule) {
        return WalkedRule.of(rule, new Questions()).isPresent();
    }
}
