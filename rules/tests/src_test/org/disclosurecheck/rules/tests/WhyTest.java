package org.disclosurecheck.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookCases;
import org.disclosurecheck.rules.cases.RuleCase;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.source.Faults;
import org.disclosurecheck.rules.why.Why;
import org.disclosurecheck.rules.why.Why.Answer;
import org.disclosurecheck.rules.why.Why.Attempt;
import org.disclosurecheck.rules.why.Why.State;
import org.disclosurecheck.rules.why.WhyNot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the book can say why it spoke, and why it did not: each case of each rule asks it. */
class WhyTest {

    @TestFactory
    Stream<DynamicTest> a_rule_that_spoke_shows_every_condition_held() throws IOException {
        return cases().filter(given -> !given.expected().isEmpty()).map(given -> dynamicTest(name(given), () -> {
            String place = given.expected().get(0).severityAndLocation().split(" ")[1];
            Why why = ask(given, place);
            assertEquals(Answer.SPOKE, why.answer(), why.sentence());
            Attempt spoken = why.attempts().get(0);
            assertTrue(spoken.spoke(), spoken::toString);
            assertFalse(spoken.conditions().isEmpty());
            assertTrue(spoken.conditions().stream().allMatch(one -> one.state() == State.HELD), spoken::toString);
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_that_found_nothing_names_the_first_condition_that_did_not_hold() throws IOException {
        return cases().filter(given -> given.expected().isEmpty()).map(given -> dynamicTest(name(given), () -> {
            Why why = ask(given, null);
            if (given.notApplicable()) {
                assertEquals(Answer.NOT_APPLICABLE, why.answer(), why.sentence());
            } else if (!given.notChecked().isEmpty()) {
                assertEquals(Answer.NOT_CHECKED, why.answer(), why.sentence());
            } else {
                assertEquals(Answer.SILENT, why.answer(), why.sentence());
                for (Attempt attempt : why.attempts()) {
                    assertNotNull(attempt.failed(), attempt::toString);
                    assertFalse(attempt.failed().reason().isBlank());
                    // the one test, not the whole pattern: the walk and the text count alike
                    assertFalse(attempt.failed().reason().endsWith(attempt.failed().text()), attempt::toString);
                }
            }
            assertFalse(why.sentence().isBlank());
        }));
    }

    private static Stream<RuleCase> cases() throws IOException {
        Faults faults = new Faults(Book.FOLDER);
        List<RuleCase> cases = BookCases.read(Book.FOLDER, Book.RUNNER, faults);
        assertEquals(List.of(), faults.lines());
        return cases.stream();
    }

    private static String name(RuleCase given) {
        return given.rule() + " " + given.name();
    }

    private static Why ask(RuleCase given, String place) {
        RuleRunner runner = given.profile() == Profile.NONE ? Book.RUNNER : Book.RUNNER.with(given.profile());
        return new WhyNot(runner, given.report(), given.around(), Language.ZH).ask(given.rule(), place);
    }
}
