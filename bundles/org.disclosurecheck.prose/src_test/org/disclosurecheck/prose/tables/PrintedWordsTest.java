package org.disclosurecheck.prose.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedWordsTest {

    @ParameterizedTest
    @CsvSource({"本年新 制作数量,本年新制作数量", "第二十条第（一）项,第二十条第(一)项", "行政許可,行政许可", "３．危及“三安全一稳定”,3.危及\"三安全一稳定\""})
    void blanks_width_script_and_quotation_marks_make_no_difference(String printed, String plain) {
        assertEquals(plain, PrintedWords.plain(printed));
    }

    @Test
    void an_explanation_in_brackets_is_no_part_of_a_header() {
        assertEquals("上一年项目数量", PrintedWords.withoutNote("上一年项目数量(指2019年事项数)"));
        assertEquals("本年收费金额(单位:万元)", PrintedWords.withoutNote("本年收费金额（单位：万元）"));
    }
}
