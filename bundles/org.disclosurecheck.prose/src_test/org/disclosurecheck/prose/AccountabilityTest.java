package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.Test;

class AccountabilityTest {

    @Test
    void all_three_may_stand_in_any_section() {
        assertTrue(Accountability.of(report("年终考评居全县第四。", "开展满意度调查一次，无人被追责。")).isComplete());
    }

    @Test
    void what_is_said_nowhere_is_absent() {
        assertEquals(List.of("社会评议", "责任追究"), Accountability.of(report("加强监督考核。", "更新慢。")).absent());
    }

    @Test
    void a_word_in_a_plan_only_is_planned() {
        Accountability said = Accountability.of(report("考核居第四，群众评议良好。", "更新慢。下一步健全责任追究制度。"));
        assertEquals(List.of(), said.absent());
        assertEquals("责任追究", said.plannedNames());
    }

    @Test
    void a_word_in_a_plan_and_elsewhere_is_said() {
        assertTrue(Accountability.of(report("考核、评议结果良好，问责一人。", "下一步健全责任追究制度。")).isComplete());
    }

    private static Report report(String overview, String problems) {
        return Texts.report("青禾镇", OrganisationKind.TOWN, Texts.section(1, overview), Texts.section(5, problems));
    }
}
