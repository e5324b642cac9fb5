package org.disclosurecheck.office.legacy;

import static org.disclosurecheck.office.legacy.SmallDoc.property;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.office.word.Shown;
import org.junit.jupiter.api.Test;

class DocTextTest {

    private static final byte[] HIDDEN = property(0x083c, 1);
    private static final byte[] DELETED = property(0x0800, 1);
    private static final byte[] INSERTED = property(0x0801, 1);
    private static final byte[] SPECIAL = property(0x0855, 1);

    private static Document read(SmallDoc doc) throws Unreadable {
        return new DocReader().read(new Content("report.doc", doc.bytes()));
    }

    private static List<String> shown(SmallDoc doc) throws Unreadable {
        return Shown.of(read(doc).blocks());
    }

    @Test
    void paragraphs_are_lines_and_the_empty_ones_count() throws Exception {
        Document document = read(new SmallDoc().p("一、总体情况").p("").p("正文"));
        assertEquals(List.of("一、总体情况", "正文"), Shown.of(document.blocks()));
        assertEquals(Source.paragraph(3), ((Block.Line) document.blocks().get(1)).source());
    }

    @Test
    void pieces_may_stand_in_any_order_and_in_either_width() throws Exception {
        assertEquals(List.of("收到申请2023件", "plain text", "完"),
                shown(new SmallDoc().run("收到申请").cut().run("2023").cut().run("件").end('\r').cut().p("plain text")
                        .cut().p("完")));
    }

    @Test
    void line_breaks_and_page_breaks_end_a_line_and_hyphens_show() throws Exception {
        assertEquals(List.of("云溪县财政局", "2024年1月18日", "A-B", "次页"),
                shown(new SmallDoc().p("云溪县财政局\u000b2024年1月18日\u000bA\u001eB\u001f\f次页")));
    }

    @Test
    void a_section_that_ends_ends_its_paragraph() throws Exception {
        Document document = read(new SmallDoc().run("上节").end('\f').p("下节"));
        assertEquals(Source.paragraph(2), ((Block.Line) document.blocks().get(1)).source());
    }

    @Test
    void insertions_count_and_deletions_do_not() throws Exception {
        assertEquals(List.of("收到12件"),
                shown(new SmallDoc().run("收到").run("11", DELETED).run("12", INSERTED).run("件").end('\r')));
    }

    @Test
    void a_paragraph_whose_mark_is_deleted_runs_on_into_the_next() throws Exception {
        assertEquals(List.of("前半后半", "另段"), shown(new SmallDoc().run("前半").end('\r', 0, DELETED).p("后半").p("另段")));
    }

    @Test
    void a_deleted_mark_before_a_table_does_not_run_on_into_a_cell() throws Exception {
        assertEquals(List.of("前半", "1,1 甲 · 1,2 乙"),
                shown(new SmallDoc().run("前半").end('\r', 0, DELETED).cells("甲", "乙")));
    }

    @Test
    void hidden_and_crossed_out_text_is_left_out_and_a_raised_digit_stays_raised() throws Exception {
        assertEquals(List.of("看得见314¹"), shown(new SmallDoc().run("看").run("不", HIDDEN).run("得", property(0x083c, 0))
                .run("见").run("9", property(0x0837, 1)).run("8", property(0x2a53, 1)).run("314")
                .run("1", property(0x2a48, 1)).end('\r')));
    }

    @Test
    void what_is_hidden_only_on_the_web_is_shown() throws Exception {
        assertEquals(List.of("第2页"), shown(new SmallDoc().run("第").run("2", property(0x0811, 1)).p("页")));
    }

    @Test
    void of_a_field_only_its_result_is_read() throws Exception {
        assertEquals(List.of("共3件，2023年"), shown(new SmallDoc()
                .p("共\u0013IF \u0013PAGE\u00149\u0015\u00143\u0015件，\u0013DATE\u00142023年\u0015\u0013XE 索引\u0015")));
    }

    @Test
    void pictures_note_marks_and_symbols_are_no_text() throws Exception {
        assertEquals(List.of("共（3）件"), shown(new SmallDoc().run("共").run("\u0001\u0002\u0005", SPECIAL)
                .run("(", property(0x6a09, 0xf0a70003), SPECIAL).run("（3）件").end('\r')));
    }

    @Test
    void letters_of_picture_fonts_say_what_they_show() throws Exception {
        byte[] name = "Wingdings\0".getBytes(StandardCharsets.UTF_16LE);
        SmallDoc doc = new SmallDoc().run("(", property(0x6a09, 0xf0fe0000), SPECIAL).p("是");
        doc.part(15, SmallDoc.all(Bytes.of(1, 2, 0, 2, 39 + name.length, 1), new byte[39], name));
        assertEquals(List.of("☑是"), shown(doc));
    }

    @Test
    void notes_stand_behind_everything_else_and_say_what_they_are() throws Exception {
        SmallDoc doc = new SmallDoc().run("共3").run("\u0002", SPECIAL).p("件").run("末段").run("\u0002", SPECIAL, DELETED)
                .end('\r').story(1).run("\u0002", SPECIAL).p("含上年结转").p("已删").end('\r');
        doc.part(2, Bytes.of(2, 4, 7, 4, 9, 4, 1, 2, 1, 2)).part(3, Bytes.of(0, 4, 7, 4, 10, 4, 11, 4));
        assertEquals(List.of("共3件", "末段", "［注1］含上年结转"), shown(doc));
    }

    @Test
    void a_text_box_is_read_before_its_paragraph_and_one_that_hangs_nowhere_at_the_end() throws Exception {
        SmallDoc doc = new SmallDoc().run("段落").run("\u0008", SPECIAL).p("文字").p("末段");
        doc.story(6).p("框中文字").p("另一框").p("");
        doc.part(40, SmallDoc.all(Bytes.of(2, 4, 9, 4, 1026, 4), new byte[22]));
        doc.part(56, SmallDoc.all(Bytes.of(0, 4, 5, 4, 9, 4, 10, 4), box(1026), box(2000), box(0)));
        assertEquals(List.of("框中文字", "段落文字", "末段", "另一框"), shown(doc));
    }

    private static byte[] box(int shape) {
        return SmallDoc.all(new byte[14], Bytes.of(shape, 4), new byte[4]);
    }

    @Test
    void what_a_reader_of_the_text_should_know_is_said() throws Exception {
        SmallDoc doc = new SmallDoc().run("新", INSERTED).p("\u0013 EMBED Excel.Sheet.8 \u0014图\u0015");
        byte[] size = Bytes.of(9000, 2, 3000, 2, 1000, 2, 1000, 2);
        doc.run("\u0001", SPECIAL, doc.referred(0x6a03, SmallDoc.all(new byte[26], size))).p("\u0013 PAGE 后文");
        assertEquals(List.of("revisions", "embedded-object", "picture", "open-field"),
                read(doc).problems().stream().map(Problem::code).toList());
    }

    @Test
    void a_change_that_applies_to_a_whole_piece_counts() throws Exception {
        SmallDoc doc = new SmallDoc().run("看").change(1).run("不").cut().run("得").change(0x5c << 1 | 1 << 8)
                .run("无").cut().run("见").end('\r');
        byte[] hidden = property(0x083c, 1);
        doc.part(-1, SmallDoc.all(Bytes.of(1, 1, hidden.length, 2), hidden));
        assertEquals(List.of("看得见"), shown(doc));
    }

    @Test
    void macros_are_reported_and_the_text_is_read() throws Exception {
        Document document = read(new SmallDoc().p("正文").stream("Macros", new byte[1]));
        assertEquals(List.of("正文"), Shown.of(document.blocks()));
        assertEquals(List.of("macros"), document.problems().stream().map(Problem::code).toList());
    }
}
