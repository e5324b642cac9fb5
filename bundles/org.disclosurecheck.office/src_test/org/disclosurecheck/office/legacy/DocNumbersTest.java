package org.disclosurecheck.office.legacy;

import static org.disclosurecheck.office.legacy.SmallDoc.all;
import static org.disclosurecheck.office.legacy.SmallDoc.property;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.word.Shown;
import org.junit.jupiter.api.Test;

class DocNumbersTest {

    private static final int CHINESE = 37;
    private static final int ARABIC = 0;
    private static final int BULLET = 23;
    private static final int KOREAN = 24;

    private static List<String> shown(SmallDoc doc) throws Unreadable {
        return Shown.of(new DocReader().read(new Content("report.doc", doc.bytes())).blocks());
    }

    private static byte[] level(int start, int format, String text) {
        return all(Bytes.of(start, 4, format, 1), new byte[23], Bytes.of(text.length(), 2),
                text.getBytes(StandardCharsets.UTF_16LE));
    }

    /** A document with one list; its uses begin where they say, or count on when they say 0. */
    private static SmallDoc doc(byte[] firstLevel, byte[] secondLevel, int... starts) {
        byte[][] levels = new byte[9][];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i == 0 ? firstLevel : secondLevel;
        }
        byte[] uses = Bytes.of(starts.length, 4);
        byte[] overrides = {};
        for (int start : starts) {
            uses = all(uses, Bytes.of(77, 4, 0, 4, 0, 4, start > 0 ? 1 : 0, 4));
            overrides = all(overrides, Bytes.of(-1, 4), start > 0 ? Bytes.of(start, 4, 0x10, 4) : new byte[0]);
        }
        return new SmallDoc().part(73, all(Bytes.of(1, 2, 77, 4), new byte[24], all(levels)))
                .part(74, all(uses, overrides));
    }

    private static SmallDoc p(SmallDoc doc, String words, int use, int level) {
        return doc.run(words).end('\r', property(0x260a, level), property(0x460b, use));
    }

    @Test
    void headings_are_counted_and_their_parts_begin_anew() throws Exception {
        SmallDoc doc = doc(level(1, CHINESE, "\0、"), level(1, CHINESE, "（\u0001）"), 0);
        p(p(p(p(p(doc, "总体情况", 1, 0), "主动公开", 1, 1), "依申请公开", 1, 1).p("正文"), "存在问题", 1, 0), "改进情况", 1, 1);
        assertEquals(List.of("一、总体情况", "（一）主动公开", "（二）依申请公开", "正文", "二、存在问题", "（一）改进情况"), shown(doc));
    }

    @Test
    void a_number_of_several_levels_shows_those_above() throws Exception {
        SmallDoc doc = doc(level(3, ARABIC, "\0."), level(1, ARABIC, "\0.\u0001"), 0);
        assertEquals(List.of("3.1 2023年", "3.2 文字"), shown(p(p(doc, "2023年", 1, 1), "文字", 1, 1)));
    }

    @Test
    void another_use_of_a_list_counts_on_or_begins_where_it_says() throws Exception {
        SmallDoc doc = doc(level(1, CHINESE, "\0、"), level(1, ARABIC, "\u0001."), 0, 0, 9);
        assertEquals(List.of("一、甲", "二、乙", "九、丙", "十、丁", "十一、戊"),
                shown(p(p(p(p(p(doc, "甲", 1, 0), "乙", 2, 0), "丙", 3, 0), "丁", 3, 0), "戊", 1, 0)));
    }

    @Test
    void a_number_that_cannot_be_told_and_a_bullet_are_left_out() throws Exception {
        assertEquals(List.of("甲"), shown(p(doc(level(1, KOREAN, "\0."), level(1, ARABIC, ""), 0), "甲", 1, 0)));
        assertEquals(List.of("甲"), shown(p(doc(level(1, BULLET, "\uf0b7"), level(1, ARABIC, ""), 0), "甲", 1, 0)));
        assertEquals(List.of("甲"), shown(p(doc(level(1, ARABIC, "\0."), level(1, ARABIC, ""), 0), "甲", 2, 0)));
    }

    @Test
    void lists_that_are_damaged_do_not_cost_the_text() throws Exception {
        SmallDoc doc = doc(level(1, CHINESE, "\0、"), level(1, ARABIC, ""), 0).part(74, Bytes.of(9999, 4));
        assertEquals(List.of("甲"), shown(p(doc, "甲", 1, 0)));
    }

    @Test
    void styles_number_and_hide_their_paragraphs_and_hand_that_on() throws Exception {
        byte[] heading = style(1, 0xfff, all(Bytes.of(0, 2), property(0x460b, 1)), property(0x083c, 1));
        byte[] derived = style(1, 0, Bytes.of(1, 2), property(0x083c, 0));
        byte[] raised = style(2, 0xfff, property(0x2a48, 1));
        SmallDoc doc = doc(level(1, CHINESE, "\0、"), level(1, ARABIC, ""), 0).part(1, all(
                Bytes.of(18, 2, 3, 2, 10, 2), new byte[14], heading, derived, raised));
        doc.run("不见").end('\r', 0, new byte[0]).run("可见").run("0", property(0x083c, 0x81)).run("1", property(0x4a30, 2))
                .end('\r', 1, new byte[0]);
        assertEquals(List.of("一、可见¹"), shown(doc));
    }

    /** @param parts of a paragraph style its paragraphs, with their style in front, and its characters */
    private static byte[] style(int kind, int base, byte[]... parts) {
        byte[] style = all(Bytes.of(0, 2, kind | base << 4, 2, parts.length, 2, 0, 4), Bytes.of(1, 2, '甲', 2, 0, 2));
        for (byte[] part : parts) {
            style = all(style, Bytes.of(part.length, 2), part, new byte[part.length % 2]);
        }
        return all(Bytes.of(style.length, 2), style);
    }
}
