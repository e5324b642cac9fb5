package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class AsOfTest {

    @Test
    void the_end_of_december_has_verb_date_and_month() {
        AsOf asOf = only("截止2019年12月底,累计公开350条");
        assertEquals(new Span(0, "截止2019年12月底"), asOf.words());
        assertTrue(asOf.isSayingEnd());
        assertTrue(asOf.isStoppingAtMonth());
        assertEquals("12月底", asOf.month());
    }

    @Test
    void a_day_is_no_mere_month() {
        assertFalse(only("截至2023年12月31日").isStoppingAtMonth());
        assertFalse(only("截至2023年12月 20日").isStoppingAtMonth());
        assertFalse(only("截至2023年底，12月又补发").isStoppingAtMonth());
        assertTrue(only("截至去年12月份").isStoppingAtMonth());
        assertTrue(only("截至12月，").isStoppingAtMonth());
    }

    @Test
    void the_right_verb_is_right_and_to_belongs_to_the_wrong_one() {
        assertFalse(only("截至2023年").isSayingEnd());
        assertEquals("截止到", only("截止到 ２０２３年").verb());
        assertTrue(only("截止 2025  12  31 日").isSayingEnd());
    }

    @Test
    void without_a_date_there_is_no_statement() {
        assertEquals(List.of(), AsOf.in("截止日期另行通知，报名已截止，截止目前没有，截止3月"));
    }

    private static AsOf only(String text) {
        List<AsOf> found = AsOf.in(text);
        assertEquals(1, found.size(), () -> text + found);
        return found.get(0);
    }
}
