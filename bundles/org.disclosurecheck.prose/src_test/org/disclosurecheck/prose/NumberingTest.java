package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({"㈠加强，,㈠,（一）", "'㈡加强,',㈡,(二)", "①加强,①,（1）", "⒊加强,⒊,3.", "1、加强,1、,1.", "（一）、加强,（一）、,（一）",
        "( 二)是加强,( 二)是,二是",
        "2)加强,2),（2）", "三）加强,三）,（三）", "(1)、加强,(1)、,(1)", "十一）加强,十一）,（十一）"})
    void other_styles_are_irregular_and_have_a_standard_form(String text, String sign, String standard) {
        Numbering numbering = Numbering.of(Texts.section(1, "导语。", text));
        assertEquals(sign, numbering.first().sign());
        assertEquals(standard, numbering.first().standard());
        assertEquals("S1/p2", numbering.first().paragraph().getAddress());
    }

    @Test
    void the_levels_of_an_official_document_are_regular() {
        assertTrue(Numbering.of(Texts.section(1, "（一）公开", "1.2023年发布3条", "（1）政策", "2．解读", "(二)申请")).isRegular());
    }

    @Test
    void figures_and_words_of_the_sentence_are_no_signs() {
        assertTrue(Numbering.of(Texts.section(1, "12.5亿元", "2023年", "一是公开", "第一，公开", "一、二季度", "100、200")).isRegular());
    }

    @Test
    void a_style_that_changes_in_mid_count_is_irregular() {
        assertEquals("3.", Numbering.of(Texts.section(1, "（一）公开", "（二）申请", "3.平台")).signs());
    }

    @Test
    void all_irregular_signs_of_a_section_are_told_together() {
        assertEquals("㈠、㈡", Numbering.of(Texts.section(1, "㈠公开", "㈡申请", "全年3条。")).signs());
    }
}
