package org.disclosurecheck.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.workspace.internal.RecordJson;
import org.junit.jupiter.api.Test;

/** Corrections as values: what is kept of them, and how they come back from disk. */
class CorrectionsTest {

    private static final Correction CELL = new Correction("T3/new/total", "8", "9");

    @Test
    void a_place_has_one_correction_and_none_when_it_is_back_at_what_was_submitted() {
        Corrections twice = Corrections.NONE.with(CELL).with(new Correction("T3/new/total", "8", "10"));
        assertEquals("10", twice.at("T3/new/total").orElseThrow().corrected());
        assertEquals(1, twice.corrections().size());
        assertTrue(twice.with(new Correction("T3/new/total", "8", "8")).isEmpty());
        assertTrue(twice.without("T3/new/total").isEmpty());
    }

    @Test
    void remarks_stay_when_corrections_go() {
        Remark remark = new Remark("T3/new/total", null, "问过了");
        Corrections both = Corrections.NONE.with(CELL).with(remark);
        assertEquals(List.of(remark), both.without("T3/new/total").remarks());
        assertEquals(List.of(CELL), both.without(remark).corrections());
    }

    @Test
    void a_place_has_one_remark_and_none_when_its_words_are_taken_away() {
        Corrections once = Corrections.NONE.with(CELL).remarked("SIGN", "请加盖公章").remarked("", " 已电话联系 ").remarked("SIGN", "请补公章");
        assertEquals("请补公章", once.remark("SIGN"));
        assertEquals("已电话联系", once.remark(""));
        assertEquals(2, once.remarks().size());
        assertEquals("", once.remarked("SIGN", " ").remark("SIGN"));
        assertEquals(List.of(CELL), once.remarked("SIGN", "").remarked("", "").corrections());
    }

    @Test
    void they_come_back_from_disk_as_they_were_also_what_was_added() throws Exception {
        Corrections written = Corrections.NONE.with(CELL).with(new Correction("S5/p3", null, "补一段“引号”\t和制表"));
        Corrections read = RecordJson.read(RecordJson.write(written), Corrections.class);
        assertEquals(written, read);
        assertNull(read.at("S5/p3").orElseThrow().original());
    }

    @Test
    void what_a_newer_version_added_to_the_file_is_passed_over() throws Exception {
        String text = RecordJson.write(Corrections.NONE.with(CELL)).replaceFirst("\\{", "{\"later\":{\"a\":[1,2]},");
        assertEquals(List.of(CELL), RecordJson.read(text, Corrections.class).corrections());
    }

    @Test
    void additions_of_a_part_stand_in_their_order_whichever_was_changed_last() {
        assertEquals(3, Additions.order("S5/p3"));
        assertEquals(0, Additions.order("T3/new/total"));
        assertEquals(5, Additions.section("S5/p3"));
        assertEquals(0, Additions.section("SIGN"));
    }
}
