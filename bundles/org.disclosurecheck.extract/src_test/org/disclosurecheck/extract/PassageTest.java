package org.disclosurecheck.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void a_break_leaves_a_blank_only_between_Latin_words_and_numbers() {
        assertEquals("本年制发12 34件 word word", new Passage().append("本年 ").joint().append("制发").joint().append("12")
                .joint().append("34").joint().append("件 word").joint().append("word").take());
    }

    @Test
    void blanks_melt_and_outer_ones_vanish() {
        assertEquals("一 二", new Passage().blank().append("一").blank().blank().append("二").append("　").blank().take());
    }

    @Test
    void no_break_blanks_become_blanks_and_invisible_characters_nothing() {
        assertEquals("一 二三", new Passage().append("\u00a0一\u00a0二\u200b\ufeff三\u00ad").take());
    }

    @Test
    void a_passage_that_was_taken_is_empty() {
        Passage passage = new Passage().append("一").joint();
        passage.take();
        assertEquals("", passage.take());
    }
}
