package org.disclosurecheck.prose.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {"12=12", "1,024件=1024", "12,345,678=12345678", "0.092=0.092", "3.2万=32000",
        "338.8647万=3388647", "2万=20000", "1.5亿=150000000", "5百=500", "十=10", "十二=12", "二十=20", "一百零三=103", "两=2",
        "三千二百=3200", "一万二千=12000", "二〇=20", "四=4", "五=5", "六=6", "七=7", "八=8", "九=9", "零=0"})
    void numbers_are_read_however_they_are_written(String text, BigDecimal value) {
        Numeral numeral = Numerals.at(text, 0);
        assertEquals(0, value.compareTo(numeral.value()), () -> text + " read as " + numeral.value());
        assertFalse(numeral.vague());
    }

    @ParameterizedTest
    @CsvSource({"三十余件", "30多件", "1000余条", "数十件", "几件", "2万余条"})
    void a_number_that_is_only_about_right_is_vague(String text) {
        assertTrue(Numerals.at(text, 0).vague());
    }

    @Test
    void three_digits_behind_a_comma_belong_to_the_number_and_others_do_not() {
        assertEquals(5, Numerals.at("1,024", 0).to());
        assertEquals(1, Numerals.at("1,24", 0).to());
        assertEquals(4, Numerals.at("1024,318", 0).to());
    }

    @Test
    void a_numbering_before_a_year_is_no_decimal() {
        assertEquals(1, Numerals.at("1.2025年", 0).to());
    }

    @Test
    void a_telephone_is_no_number_to_compare() {
        assertTrue(Numerals.at("0570875500012", 0).vague());
    }

    @Test
    void words_are_no_numbers() {
        assertNull(Numerals.at("件", 0));
    }
}
