package org.disclosurecheck.workspace.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.workspace.Samples;
import org.junit.jupiter.api.Test;

/** However much is found, the marks in the list of problems stay few: the gravest. */
class MarkersTest {

    private static List<Finding> findings(int count) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(Samples.finding("XXX-" + i, i % 10 == 9 ? Severity.ERROR : Severity.INFO, "f" + i));
        }
        return found;
    }

    @Test
    void ten_thousand_findings_of_a_report_become_forty_marks_the_errors() {
        List<Finding> marked = Markers.gravest(findings(10_000), Markers.MOST_OF_INSPECTION);
        assertEquals(Markers.MOST_OF_REPORT, marked.size());
        assertTrue(marked.stream().allMatch(finding -> finding.severity() == Severity.ERROR));
    }

    @Test
    void a_full_inspection_has_room_for_the_gravest_only_or_for_none() {
        assertEquals(List.of("f9", "f19"), Markers.gravest(findings(30), 2).stream().map(Finding::fingerprint).toList());
        assertEquals(List.of(), Markers.gravest(findings(30), 0));
        assertEquals(List.of(), Markers.gravest(findings(30), -5));
    }

    @Test
    void a_few_findings_all_have_their_marks() {
        assertEquals(7, Markers.gravest(findings(7), Markers.MOST_OF_INSPECTION).size());
    }
}
