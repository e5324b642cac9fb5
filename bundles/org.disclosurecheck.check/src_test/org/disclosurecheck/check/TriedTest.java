package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.junit.jupiter.api.Test;

class TriedTest {

    private final Tried tried = new Tried();

    private void reports(int number, Outcome outcome) {
        for (int i = 0; i < number; i++) {
            tried.count(new CheckReport("r" + i, null, Status.CHECKED, null, null, 2024, "2021", 90.0, List.of(), List.of(), List.of(),
                    Map.of("SUM-901", outcome), null, null));
        }
    }

    @Test
    void a_rule_that_finds_fault_with_every_report_is_doubted() {
        reports(10, Outcome.FAIL);
        reports(3, Outcome.NOT_CHECKED);
        assertTrue(tried.doubts("SUM-901", Language.ZH).get(0).contains("10 份报告每一份都报"));
    }

    @Test
    void one_clean_report_takes_the_doubt_away() {
        reports(10, Outcome.FAIL);
        reports(1, Outcome.PASS);
        assertEquals(List.of(), tried.doubts("SUM-901", Language.ZH));
    }

    @Test
    void a_rule_that_could_look_nowhere_is_doubted_and_nine_reports_prove_nothing() {
        reports(9, Outcome.NOT_CHECKED);
        assertEquals(List.of(), tried.doubts("SUM-901", Language.ZH));
        reports(1, Outcome.NOT_APPLICABLE);
        assertTrue(tried.doubts("SUM-901", Language.EN).get(0).contains("none of 10 reports (not checked 9, not applicable 1)"));
    }
}
