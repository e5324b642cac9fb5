package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.disclosurecheck.model.Section;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final Section section = Texts.section(1, "（一）主动公开。全年主动发布信息3条。");

    @Test
    void what_was_read_of_a_section_is_not_read_again() {
        try (Reading reading = Reading.begin()) {
            assertSame(SecondLevel.in(section), SecondLevel.in(section));
        }
    }

    @Test
    void without_a_reading_a_change_is_seen_at_once() {
        assertEquals(1, SecondLevel.in(section).size());
        section.getParagraphs().get(0).setText("全年主动发布信息3条。");
        assertEquals(0, SecondLevel.in(section).size());
    }

    @Test
    void a_reading_ends_when_it_is_closed_also_within_another() {
        try (Reading outer = Reading.begin()) {
            try (Reading inner = Reading.begin()) {
                assertEquals(1, SecondLevel.in(section).size());
            }
            section.getParagraphs().get(0).setText("全年主动发布信息3条。");
            assertEquals(0, SecondLevel.in(section).size());
        }
        section.getParagraphs().get(0).setText("（二）依申请公开。");
        assertEquals(1, SecondLevel.in(section).size());
    }
}
