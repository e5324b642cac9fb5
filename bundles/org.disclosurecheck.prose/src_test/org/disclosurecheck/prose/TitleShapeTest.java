package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.prose.TitleShape.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleShapeTest {

    @Test
    void unit_year_and_the_usual_words_are_complete() {
        TitleShape shape = TitleShape.of("云溪县财政局 2023年 政府信息公开工作年度报告");
        assertTrue(shape.complete());
        assertFalse(shape.isIrregular() || shape.isMisspelt() || shape.yearTwice() || shape.yearFirst());
    }

    @ParameterizedTest
    @CsvSource({"政府信息公开工作年度报告,STANDARD", "政府信息公开年度报告,VARIANT", "政府信息公开工作的年度报告,VARIANT",
        "政府信息公开工作年报,VARIANT", "政府信息公开工作年度报告公示,VARIANT", "政府信息公开工作告年度报,MISSPELT",
        "政府信息公开工作年度报考,MISSPELT", "政府信息工作年度报告,MISSPELT", "政俯信息公开年度报告,MISSPELT", "政务信息公开年度报告,VARIANT",
        "信息公开年度报告,VARIANT", "法治政府建设报告,OTHER"})
    void the_last_words_are_known_or_misspelt(String words, Ending ending) {
        assertEquals(ending, TitleShape.of("云溪县财政局2023年" + words).ending());
    }

    @Test
    void a_year_twice_and_a_year_first_are_told_apart() {
        assertTrue(TitleShape.of("云溪县财政局2023年度政府信息公开工作年度报告").yearTwice());
        assertTrue(TitleShape.of("2023年云溪县财政局政府信息公开工作年度报告").yearFirst());
        assertFalse(TitleShape.of("2023年政府信息公开工作年度报告").yearFirst());
    }
}
