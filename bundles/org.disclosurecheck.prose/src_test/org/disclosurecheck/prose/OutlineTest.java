package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.junit.jupiter.api.Test;

class OutlineTest {

    /** A report with parts given as number and ordinal: 4四. */
    private static Report report(String... parts) {
        Report report = DisclosureFactory.eINSTANCE.createReport();
        report.setSignature(DisclosureFactory.eINSTANCE.createSignature());
        for (String part : parts) {
            Section section = DisclosureFactory.eINSTANCE.createSection();
            section.setNumber(part.charAt(0) - '0');
            section.setId(section.getNumber() == 0 ? null : "S" + section.getNumber());
            section.setOrdinal(part.length() > 1 ? part.substring(1) : null);
            report.getSections().add(section);
        }
        return report;
    }

    @Test
    void a_part_between_others_is_missing() {
        assertEquals(List.of(4), Outline.missing(report("1一", "2二", "3三", "5五", "6六")));
    }

    @Test
    void what_should_follow_a_text_that_stops_is_not_said_to_be_missing() {
        Report cut = report("1一", "3三");
        assertEquals(List.of(2), Outline.missing(cut));
        assertEquals(3, Outline.stopsEarly(cut));
    }

    @Test
    void closing_lines_show_that_the_text_is_whole() {
        Report whole = report("1一", "2二", "3三");
        whole.getSignature().setDate("2024-01-18");
        assertEquals(List.of(4, 5, 6), Outline.missing(whole));
        assertEquals(0, Outline.stopsEarly(whole));
    }

    @Test
    void a_last_part_that_is_missing_is_said() {
        assertEquals(List.of(6), Outline.missing(report("1一", "2二", "3三", "4四", "5五")));
    }

    @Test
    void the_first_part_behind_its_place_is_out_of_order() {
        assertEquals(4, Outline.outOfOrder(report("1一", "5四", "4五", "3三")).getNumber());
        assertNull(Outline.outOfOrder(report("1一", "3三", "6六")));
    }

    @Test
    void an_ordinal_twice_or_neither_own_nor_by_place_is_wrong() {
        assertEquals(1, Outline.misnumbered(report("1一", "2二", "3三", "4四", "5四", "6六")).size());
        assertEquals(1, Outline.misnumbered(report("1一", "2二", "3五")).size());
        assertEquals(0, Outline.misnumbered(report("1一", "3三", "4四", "0七")).size());
        assertEquals(0, Outline.misnumbered(report("1一", "3二", "4三")).size());
    }
}
