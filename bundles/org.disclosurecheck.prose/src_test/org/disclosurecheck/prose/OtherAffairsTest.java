package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherAffairsTest {

    @Test
    void party_and_village_affairs_are_found_each_word_once() {
        assertEquals("新党员的发展、廉政建设", OtherAffairs.in("及时公开班子分工,新党员的发展,廉政建设情況。").quote());
        assertEquals("村务公开", OtherAffairs.in("专人负责村务公开，每季检查村务公开。").quote());
    }

    @ParameterizedTest
    @ValueSource(strings = {"村务公开栏", "以上数量不含党务公开", "《中国共产党党务公开条例》", "促进廉政建设", "纳入党风廉政建设责任制", "政务公开"})
    void these_are_none(String text) {
        assertEquals("", OtherAffairs.in(text).quote());
    }

    @Test
    void a_sentence_that_keeps_them_apart_does_not_speak_for_the_next() {
        assertEquals("党务公开", OtherAffairs.in("数量不含村务公开。同时推进党务公开。").quote());
    }
}
