package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SecondLevelTest {

    @Test
    void headings_within_a_paragraph_count_on() {
        assertNull(SecondLevel.outOfCount(Texts.section(1, "（一）公开三类。（二）没有申请。", "(三)逐件审核。")));
    }

    @Test
    void a_skip_is_told_with_the_number_that_is_due() {
        SecondLevel heading = SecondLevel.outOfCount(Texts.section(5, "（一）单一。", "（三）不及时。"));
        assertEquals("（三）", heading.sign());
        assertEquals("（二）", heading.corrected());
    }

    @Test
    void counting_may_begin_anew() {
        assertNull(SecondLevel.outOfCount(Texts.section(5, "（一）单一。", "（二）不及时。", "（一）增加图解。", "（二）巡查。")));
    }

    @Test
    void a_reference_in_a_sentence_is_no_heading() {
        assertNull(SecondLevel.outOfCount(Texts.section(1, "按照第五十条第（四）项的规定，公开三类。")));
    }

    @Test
    void a_heading_may_name_two_aspects() {
        assertEquals("平台建设、监督保障情况", SecondLevel.joined(Texts.section(1, "（四）平台建设、监督保障情况。专人维护。")).name());
    }

    @Test
    void the_first_aspect_behind_its_place_is_displaced() {
        assertEquals("主动公开", SecondLevel.displaced(Texts.section(1, "（一）依申请公开。", "（二）主动公开。", "（三）政府信息管理。")).name());
    }
}
