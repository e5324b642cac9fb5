package org.disclosurecheck.ui.tests.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.workspace.Places;
import org.junit.jupiter.api.Test;

/** Where on the page a finding stands. */
class MarksTest {

    private final Report report = Reports.zero().build();

    @Test
    void a_unit_and_a_date_that_are_not_there_are_missed_behind_the_last_sentence() {
        report.getSignature().getParagraphs().clear();
        Finding missing = Reports.finding("SIGN", null, null, null, null);
        Marks marks = Marks.of(report, Set.of(), List.of(missing));
        String last = List.copyOf(Places.paragraphs(report).keySet()).get(Places.paragraphs(report).size() - 1);
        assertEquals(List.of(), marks.above());
        assertEquals(last, marks.inText(missing).key());
        assertEquals(Places.text(report, last).length(), marks.inText(missing).offset() + marks.inText(missing).length());
    }

    @Test
    void a_part_that_is_not_there_is_missed_above_the_page() {
        report.getSections().remove(report.section(5));
        Finding missing = Reports.finding("S5", null, null, null, null);
        assertEquals(List.of(missing), Marks.of(report, Set.of(), List.of(missing)).above());
    }
}
