package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_word_must_stand_wholly_between_the_two_places() {
        Words words = Words.of("整改", "改进措施");
        String text = "已整改，改进措施见下";
        assertTrue(words.in(text));
        assertTrue(words.in(text, 1, 3));
        assertFalse(words.in(text, 2, 7));
        assertTrue(words.in(text, 2, 8));
        assertFalse(words.in(text, 8, 10));
        assertFalse(words.in(""));
    }

    @Test
    void words_are_found_where_looking_for_each_of_them_finds_one() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String[] words = Stream.generate(() -> text(random, 1 + random.nextInt(3))).limit(1 + random.nextInt(4)).toArray(String[]::new);
            String text = text(random, random.nextInt(8));
            assertEquals(Stream.of(words).anyMatch(text::contains), Words.of(words).in(text), () -> String.join("|", words) + " in " + text);
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("公开信息申请".charAt(random.nextInt(6)));
        }
        return text.toString();
    }
}
