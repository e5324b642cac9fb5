package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentences_end_at_full_stops_of_either_width() {
        assertEquals(List.of("收到申请3件；均已答复", "无行政复议", "无诉讼"), texts(Sentences.of("收到申请3件；均已答复。无行政复议！无诉讼.")));
    }

    @Test
    void parts_are_divided_at_semicolons_and_colons_as_well() {
        assertEquals(List.of("分两步", "先审", "后发"), texts(Sentences.parts("分两步：先审;后发。")));
    }

    @Test
    void a_mark_between_digits_divides_nothing() {
        assertEquals(List.of("15:52发布3.6万条"), texts(Sentences.parts("15:52发布3.6万条")));
    }

    @Test
    void a_sentence_knows_where_it_stands() {
        Span second = Sentences.of("甲。　乙丙 。").get(1);
        assertEquals(new Span(3, "乙丙"), second);
        assertEquals(5, second.end());
    }

    private static List<String> texts(List<Span> spans) {
        return spans.stream().map(Span::text).toList();
    }
}
