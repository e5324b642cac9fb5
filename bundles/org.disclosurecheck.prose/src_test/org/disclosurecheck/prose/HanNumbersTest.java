package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanNumbersTest {

    @ParameterizedTest
    @CsvSource({"一,1", "十,10", "十二,12", "二十,20", "三十五,35", "九十九,99"})
    void a_number_is_read_and_written_alike(String word, int number) {
        assertEquals(number, HanNumbers.of(word));
        assertEquals(word, HanNumbers.write(number));
    }

    @ParameterizedTest
    @CsvSource({"''", "一二", "百", "五百二十"})
    void anything_else_is_no_number(String word) {
        assertEquals(0, HanNumbers.of(word));
    }
}
