package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.model.OrganisationKind;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    @Test
    void what_was_corrected_is_spoken_of() {
        assertTrue(explained("针对行政复议案件，逐项复盘，查找不足。"));
        assertTrue(explained("1件因程序不当被撤销。"));
    }

    @Test
    void mending_of_other_things_explains_nothing() {
        assertFalse(explained("网站栏目整改到位，目录分类过粗的原因已查明。"));
        assertFalse(explained("全年行政复议2件。"));
    }

    @Test
    void of_a_text_with_gaps_nothing_is_said() {
        assertTrue(explained("全年行政复议2件。……"));
    }

    private static boolean explained(String text) {
        return Corrections.areExplained(
                Texts.report("云溪县财政局", OrganisationKind.DEPARTMENT, Texts.section(5, text)));
    }
}
