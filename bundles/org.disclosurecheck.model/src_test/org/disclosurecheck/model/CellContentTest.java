package org.disclosurecheck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class CellContentTest {

    private static String read(String raw, String column) {
        CellContent content = CellContent.of(raw, column);
        return content.kind().getLiteral() + (content.value() == null ? "" : " " + content.value().toPlainString());
    }

    @Test
    void digits_are_a_number_in_any_width_and_with_blanks_between_them() {
        assertEquals("number 12", read("12", "total"));
        assertEquals("number 12", read("１２", "total"));
        assertEquals("number 12", read(" 1 2\u00a0", "total"));
        assertEquals("number 0.092", read("0.092", "amount"));
        assertEquals("number -8", read("－8", "change"));
    }

    @Test
    void thousands_are_grouped_by_three_or_they_are_words() {
        assertEquals("number 12345", read("12,345", "total"));
        assertEquals("number 12345", read("12，345", "total"));
        assertEquals("words", read("12,34", "total"));
    }

    @Test
    void nothing_is_blank_and_signs_for_nothing_are_marks() {
        assertEquals("blank", read("", "total"));
        assertEquals("blank", read("\u00a0\u3000", "total"));
        assertEquals("blank", read(null, "total"));
        assertEquals("mark", read("/", "total"));
        assertEquals("mark", read("——", "total"));
        assertEquals("mark", read("无", "total"));
    }

    @Test
    void words_around_a_number_stay_words() {
        assertEquals("words", read("约30", "total"));
        assertEquals("words", read("5件", "total"));
        assertEquals("words", read("减4", "total"));
    }

    @Test
    void a_change_may_say_its_sign_in_words() {
        assertEquals("words -4", read("减4", "change"));
        assertEquals("words 3", read("增加3项", "change"));
    }

    @Test
    void an_amount_may_carry_its_unit() {
        assertEquals("words 160.5964", read("160.5964万元", "amount"));
        assertEquals("words 52.15", read("52.15（万元）", "amount"));
    }

    @Test
    void a_note_mark_is_no_digit_of_the_number_that_it_stands_at() {
        assertEquals("words", read("314¹", "total"));
        assertEquals("words", read("②", "total"));
    }

    @Test
    void a_telephone_number_is_no_count() {
        assertEquals("words", read("0909876543210123456", "total"));
        assertEquals(BigDecimal.valueOf(125817), CellContent.of("125817", "amount").value());
    }
}
