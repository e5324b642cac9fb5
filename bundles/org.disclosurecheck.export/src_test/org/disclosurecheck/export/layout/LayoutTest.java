package org.disclosurecheck.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void a_chinese_character_takes_two_columns() {
        assertEquals(7, DisplayWidth.of("表三 T3"));
        assertEquals(4, DisplayWidth.of("，（"));
        assertEquals(2, DisplayWidth.of("𠮷"));
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(2, DisplayWidth.of("１"));
    }

    @Test
    void columns_hold_with_both_scripts() {
        assertEquals("错误  |", DisplayWidth.pad("错误", 6) + "|");
        assertEquals("error |", DisplayWidth.pad("error", 6) + "|");
        assertEquals("  错误", DisplayWidth.padLeft("错误", 6));
    }

    @Test
    void chinese_breaks_anywhere() {
        assertEquals(List.of("本年新收", "申请"), Wrapping.lines("本年新收申请", 9));
    }

    @Test
    void no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() {
        assertEquals(List.of("新收申", "请，共"), Wrapping.lines("新收申请，共", 8));
        assertEquals(List.of("依据", "《条", "例》"), Wrapping.lines("依据《条例》", 7));
    }

    @Test
    void words_and_numbers_stay_whole_where_they_can() {
        assertEquals(List.of("the sum", "of both"), Wrapping.lines("the sum of both", 9));
        assertEquals(List.of("金额为", "125817"), Wrapping.lines("金额为125817", 8));
        assertEquals(List.of("https://", "example."), Wrapping.lines("https://example.", 8));
    }

    @Test
    void line_breaks_of_the_text_are_kept_and_without_a_width_there_are_no_others() {
        assertEquals(List.of("一", "", "二二二二二二二二二二"), Wrapping.lines("一\n\n二二二二二二二二二二", 0));
    }
}
