package org.disclosurecheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void a_number_has_no_zeros_behind_its_point() {
        assertEquals("5", Sentence.word(new BigDecimal("5.00")));
        assertEquals("12.5", Sentence.word(new BigDecimal("12.50")));
    }

    @Test
    void a_bound_is_said_like_its_number() {
        assertEquals("≤ 5", Sentence.word("≤ " + new BigDecimal("5.00")));
        assertEquals("≥ 12.5", Sentence.word("≥ " + new BigDecimal("12.50")));
        assertEquals("≥ 10", Sentence.word("≥ 10"));
    }

    @Test
    void words_of_the_report_stay_as_they_are() {
        assertEquals("12.50", Sentence.word("12.50"));
        assertEquals("比上年增加 5.0", Sentence.word("比上年增加 5.0"));
    }
}
