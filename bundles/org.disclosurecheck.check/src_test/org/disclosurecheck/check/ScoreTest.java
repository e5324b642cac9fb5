package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void a_report_without_findings_scores_100() {
        assertEquals(100, Score.of(List.of()));
    }

    @Test
    void an_error_costs_5_a_warning_2_and_a_hint_nothing() {
        assertEquals(93, Score.of(List.of(Sample.finding("SUM-001", Severity.ERROR),
                Sample.finding("FMT-002", Severity.WARNING), Sample.finding("FMT-008", Severity.INFO))));
    }

    @Test
    void the_errors_of_one_family_cost_20_at_most() {
        assertEquals(80, Score.of(Sample.findings(9, "SUM", Severity.ERROR)));
    }

    @Test
    void the_warnings_of_one_family_cost_10_at_most() {
        assertEquals(90, Score.of(Sample.findings(9, "FMT", Severity.WARNING)));
    }

    @Test
    void families_are_capped_one_by_one() {
        List<Finding> all = new ArrayList<>(Sample.findings(9, "SUM", Severity.ERROR));
        all.addAll(Sample.findings(9, "STR", Severity.ERROR));
        assertEquals(60, Score.of(all));
    }

    @Test
    void a_score_is_never_below_0() {
        List<Finding> all = new ArrayList<>();
        List.of("SUM", "STR", "TAB", "CRS", "LEG", "FMT", "TIM").forEach(family -> {
            all.addAll(Sample.findings(9, family, Severity.ERROR));
            all.addAll(Sample.findings(9, family, Severity.WARNING));
        });
        assertEquals(0, Score.of(all));
    }
}
