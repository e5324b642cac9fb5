package org.disclosurecheck.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.workspace.internal.RecordJson;
import org.junit.jupiter.api.Test;

/** What was decided on findings. */
class HandlingsTest {

    private final Finding finding = Samples.finding("SUM-001", Severity.ERROR, "a1");

    @Test
    void a_finding_has_one_decision_the_last_and_it_can_be_taken_back() {
        Handlings decided = Handlings.NONE.with(finding, Handling.Decision.values()[0], " 电话核实 ")
                .with(finding, Handling.Decision.values()[1], "书面说明");
        assertEquals(1, decided.handlings().size());
        assertEquals("书面说明", decided.of(finding).orElseThrow().reason());
        assertTrue(decided.without(finding).handlings().isEmpty());
    }

    @Test
    void it_holds_for_the_same_finding_of_a_later_check_and_for_no_other() {
        Handlings decided = Handlings.NONE.with(finding, Handling.Decision.values()[0], "核实");
        assertTrue(decided.of(Samples.finding("SUM-001", Severity.ERROR, "a1")).isPresent());
        assertTrue(decided.of(Samples.finding("SUM-001", Severity.ERROR, "b2")).isEmpty());
    }

    @Test
    void it_comes_back_from_disk() throws Exception {
        Handlings decided = Handlings.NONE.with(finding, Handling.Decision.values()[1], "第一行\n第二行");
        assertEquals(decided, RecordJson.read(RecordJson.write(decided), Handlings.class));
    }
}
