package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void a_plain_text_is_half_width_and_simplified_and_keeps_every_place() {
        assertEquals("(一)情况:２".length(), Letters.plain("（一）情況：２").length());
        assertEquals("(一)情况:2", Letters.plain("（一）情況：２"));
    }

    @Test
    void a_text_that_is_plain_already_is_returned_itself() {
        String plain = "全年公开信息3条";
        assertSame(plain, Letters.plain(plain));
    }

    @Test
    void near_words_have_no_punctuation_between_them() {
        assertTrue(Letters.containsNear("健全信息全链条管理", "信息", "管理", 6));
        assertFalse(Letters.containsNear("公开信息,加强管理", "信息", "管理", 6));
        assertFalse(Letters.containsNear("信息发布工作和日常队伍的管理", "信息", "管理", 6));
    }

    @Test
    void a_later_pair_is_near_when_the_first_one_is_not() {
        assertTrue(Letters.containsNear("信息多,政府信息管理好", "信息", "管理", 2));
    }
}
