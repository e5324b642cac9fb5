package org.disclosurecheck.office.word;

import static org.disclosurecheck.office.word.SmallDocx.p;
import static org.disclosurecheck.office.word.SmallDocx.r;
import static org.disclosurecheck.office.word.SmallDocx.tbl;
import static org.disclosurecheck.office.word.SmallDocx.tc;
import static org.disclosurecheck.office.word.SmallDocx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.findings.Problem;
import org.junit.jupiter.api.Test;

/** What programs write around and between the text. */
class DocxDialectsTest {

    private static final String ROOT = " xmlns:w=\"" + SmallDocx.WORD + "\">";
    private static final String MATH = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private static SmallDocx withStyles(String body, String styles) {
        return SmallDocx.of(body).beside("styles", "styles.xml", "<w:styles" + ROOT + styles + "</w:styles>");
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String style(String type, String id, String inside) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\">" + inside + "</w:style>";
    }

    @Test
    void text_is_hidden_by_the_style_of_its_run_or_paragraph_too() throws Exception {
        String hides = "<w:rPr><w:vanish/></w:rPr>";
        String styles = style("character", "h", hides) + style("character", "b", "<w:basedOn w:val=\"h\"/>")
                + style("paragraph", "P", hides);
        assertEquals(List.of("见一", "见二"), Shown.of(withStyles("<w:p>" + r("见") + run("<w:rStyle w:val=\"h\"/>", "不")
                + run("<w:rStyle w:val=\"b\"/>", "不") + run("<w:rStyle w:val=\"h\"/><w:vanish w:val=\"0\"/>", "一")
                + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>" + r("不") + run("<w:vanish w:val=\"false\"/>", "见")
                // two styles that both switch undo each other
                + run("<w:rStyle w:val=\"h\"/>", "二") + "</w:p>", styles)));
    }

    @Test
    void the_usual_style_and_the_defaults_may_hide_as_well() throws Exception {
        String hides = "<w:rPr><w:vanish/></w:rPr>";
        String shown = run("<w:vanish w:val=\"0\"/>", "见");
        assertEquals(List.of("见"), Shown.of(withStyles("<w:p>" + r("不") + shown + "</w:p>",
                "<w:docDefaults><w:rPrDefault>" + hides + "</w:rPrDefault></w:docDefaults>")));
        assertEquals(List.of("见"), Shown.of(withStyles("<w:p>" + r("不") + shown + "</w:p>",
                style("paragraph", "N", hides).replace("<w:style ", "<w:style w:default=\"1\" "))));
    }

    @Test
    void a_style_may_cross_out_or_raise() throws Exception {
        String styles = style("character", "s", "<w:rPr><w:strike/></w:rPr>")
                + style("character", "u", "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>");
        assertEquals(List.of("314²"), Shown.of(withStyles("<w:p>" + run("<w:rStyle w:val=\"s\"/>", "9") + r("314")
                + run("<w:rStyle w:val=\"u\"/>", "2") + "</w:p>", styles)));
    }

    @Test
    void content_controls_may_stand_around_paragraphs_rows_cells_and_runs() throws Exception {
        assertEquals(List.of("一、总体情况", "1,1 甲 · 1,2 乙", "2,1 丙 · 2,2 丁"), Shown.body(sdt("<w:p>" + r("一、")
                + sdt(r("总体")) + r("情况") + "</w:p>") + sdt(tbl(tr(tc("甲"), sdt(tc("乙"))), sdt(tr(tc("丙"), tc("",
                sdt(p("丁")))))))));
    }

    private static String sdt(String content) {
        return "<w:sdt><w:sdtPr><w:text/><w:placeholder><w:docPart w:val=\"x\"/></w:placeholder></w:sdtPr>"
                + "<w:sdtContent>"
                + content + "</w:sdtContent></w:sdt>";
    }

    @Test
    void a_text_box_of_an_old_program_is_read_too() throws Exception {
        assertEquals(List.of("框中文字", "段落"), Shown.body("<w:p>" + r("段落") + "<w:r><w:pict><v:shape "
                + "xmlns:v=\"urn:schemas-"
                + "microsoft-com:vml\" style=\"width:400pt;height:90pt\"><v:textbox><w:txbxContent>" + p("框中文字")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));
    }

    @Test
    void letters_drawn_as_a_picture_are_text() throws Exception {
        assertEquals(List.of("云溪县人民政府", "年度报告"), Shown.body("<w:p><w:r><w:pict><v:shape xmlns:v=\"v\"><v:textpath "
                + "style=\"font-size:36pt\" string=\"云溪县人民政府\"/></v:shape></w:pict></w:r>" + r("年度报告") + "</w:p>"));
    }

    @Test
    void moved_text_stands_where_it_was_moved_to_and_deleted_cells_are_gone() throws Exception {
        SmallDocx docx = SmallDocx.of("<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"1\"/></w:rPr></w:pPr><w:moveFrom>" + r("旧")
                + "</w:moveFrom></w:p><w:p><w:moveTo>" + r("新") + "</w:moveTo></w:p>"
                + tbl(tr(tc("甲"), tc("<w:cellDel w:id=\"2\"/>", p("9")), tc("1")), tr(tc("乙"), tc("2"))));
        assertEquals(List.of("新", "1,1 甲 · 1,2 1", "2,1 乙 · 2,2 2"), Shown.of(docx));
        assertEquals(List.of("revisions"), Shown.problems(docx));
    }

    @Test
    void formulas_are_text_in_which_no_two_numbers_run_together() throws Exception {
        assertEquals(List.of("同比1/2，面积10²"), Shown.body("<w:p>" + r("同比") + "<m:oMath " + MATH
                + "><m:f><m:num><m:r><m:t>1</m:t>"
                + "</m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>" + r("，面积") + "<m:oMath " + MATH
                + "><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><w:rPr><w:b/></w:rPr><m:t>2</m:t></m:r>"
                + "</m:sup>"
                + "</m:sSup></m:oMath></w:p>"));
    }

    @Test
    void of_ruby_text_only_its_base_is_read() throws Exception {
        assertEquals(List.of("清河"), Shown.body("<w:p><w:r><w:ruby><w:rt>" + r("qīng") + "</w:rt><w:rubyBase>" + r("清")
                + "</w:rubyBase></w:ruby></w:r>" + r("河") + "</w:p>"));
    }

    @Test
    void symbols_that_say_something_are_named_and_ornaments_left_out() throws Exception {
        assertEquals(List.of("①☑05元件"), Shown.body("<w:p><w:r>" + sym("Wingdings", "F081") + sym("Wingdings", "F0FE")
                + sym("Wingdings", "F0D8") + sym("Symbol", "F030") + sym("宋体", "F035") + sym("仿宋", "5143")
                + sym("Webdings", "F035")
                + sym("Wingdings", "zz") + "<w:sym/></w:r>" + r("件") + "</w:p>"));
    }

    private static String sym(String font, String code) {
        return "<w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/>";
    }

    @Test
    void soft_hyphens_leave_nothing_and_carriage_returns_break_the_line() throws Exception {
        assertEquals(List.of("政府信息", "公开"), Shown.body("<w:p><w:r><w:t>政府</w:t><w:softHyphen/><w:t>信\u00ad息</w:t>"
                + "<w:cr/><w:t>公开</w:t>"
                + "</w:r></w:p>"));
    }

    @Test
    void a_list_of_a_form_shows_its_choice() throws Exception {
        assertEquals(List.of("2024年"), Shown.body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name "
                + "w:val=\"年\"/>"
                + "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"2023\"/><w:listEntry w:val=\"2024\"/>"
                + "</w:ddList>"
                + "</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar "
                + "w:fldCharType=\"end\"/></w:r>" + r("年") + "</w:p>"));
    }

    @Test
    void a_field_without_an_end_hides_nothing_or_is_a_grave_problem() throws Exception {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        SmallDocx one = SmallDocx.of("<w:p>" + r("收到") + begin + r("12件") + "</w:p>" + p("其余"));
        assertEquals(List.of("收到12件", "其余"), Shown.of(one));
        assertEquals(List.of(), Shown.problems(one));
        assertEquals(List.of("open-field fatal"), Shown.problems(SmallDocx.of("<w:p>" + begin + begin + r("12件")
                + "</w:p>")));
    }

    @Test
    void footnotes_stand_behind_the_body_and_their_marks_are_no_digits() throws Exception {
        String mark = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>";
        assertEquals(List.of("收到12件", "［注1］含网络申请。", "［注1］以受理为准。", "［注2］尾注。"), Shown.of(SmallDocx.of("<w:p>"
                + r("收到12") + mark + r("件") + "<w:del><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:del>"
                + "<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>")
                .beside("footnotes", "footnotes.xml", "<w:footnotes" + ROOT + "<w:footnote w:type=\"separator\" "
                        + "w:id=\"0\">" + p("线")
                        + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" 含网络申请。")
                        + "</w:p>"
                        + p("以受理为准。") + "</w:footnote><w:footnote w:id=\"3\">" + p("已删")
                        + "</w:footnote></w:footnotes>")
                .beside("endnotes", "endnotes.xml", "<w:endnotes" + ROOT + "<w:endnote w:id=\"2\">" + p("尾注。")
                        + "</w:endnote></w:endnotes>")));
    }

    @Test
    void headers_and_footers_are_no_text_of_the_report() throws Exception {
        assertEquals(List.of("正文"), Shown.of(SmallDocx.of(p("正文")).beside("header", "header1.xml", "<w:hdr" + ROOT
                + p("页眉")
                + "</w:hdr>").beside("footer", "footer1.xml", "<w:ftr" + ROOT + p("第1页") + "</w:ftr>")));
    }

    @Test
    void text_of_another_file_inside_is_named_and_not_read() throws Exception {
        SmallDocx docx = SmallDocx.of(p("前") + "<w:altChunk r:id=\"a\" xmlns:r=\"r\"/>" + p("后"));
        assertEquals(List.of("前", "后"), Shown.of(docx));
        Problem problem = Shown.document(docx).problems().get(0);
        assertEquals("embedded-text true 2", problem.code() + " " + problem.fatal() + " "
                + problem.source().paragraph());
    }

    @Test
    void embedded_workbooks_are_named_because_figures_may_hide_there() throws Exception {
        String object = "<w:p><w:r><w:object><v:shape xmlns:v=\"v\" style=\"width:415pt;height:200pt\"><v:imagedata/>"
                + "</v:shape>"
                + "<o:OLEObject xmlns:o=\"o\" ProgID=\"%s\"/></w:object></w:r></w:p>";
        assertEquals(List.of("embedded-object"), Shown.problems(SmallDocx.of(object.formatted("Excel.Sheet.12"))));
        assertEquals(List.of(), Shown.problems(SmallDocx.of(object.formatted("Equation.3"))));
    }

    @Test
    void a_picture_as_large_as_a_table_is_named_and_a_stamp_is_not() throws Exception {
        String drawing = "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"wp\"><wp:extent cx=\"%d\" cy=\"%d\"/><pic:pic "
                + "xmlns:pic=\"p\"/></wp:inline></w:drawing></w:r></w:p>";
        String old = "<w:p><w:r><w:pict><v:shape xmlns:v=\"v\" style=\"position:absolute;width:%s;height:%s\">"
                + "<v:imagedata/>"
                + "</v:shape></w:pict></w:r></w:p>";
        assertEquals(List.of("picture"), Shown.problems(SmallDocx.of(drawing.formatted(5_270_000, 2_500_000))));
        assertEquals(List.of(), Shown.problems(SmallDocx.of(drawing.formatted(1_500_000, 1_500_000))));
        assertEquals(List.of("picture"), Shown.problems(SmallDocx.of(old.formatted("14.6cm", "200pt"))));
        assertEquals(List.of(), Shown.problems(SmallDocx.of(old.formatted("442pt", "3pt") + old.formatted("wide",
                ""))));
    }

    @Test
    void macros_and_links_to_the_outside_are_named_and_never_followed() throws Exception {
        SmallDocx docx = SmallDocx.of(p("正文")).beside("vbaProject", "vbaProject.bin", "x")
                .outside("image", "http://127.0.0.1:9/a.png").outside("hyperlink", "http://127.0.0.1:9/")
                .beside("settings", "settings.xml", "<x/>").part("word/_rels/settings.xml.rels",
                        "<Relationships><Relationship Id=\"1\" "
                        + "Type=\"t/attachedTemplate\" Target=\"file:///C:/模板.dotm\" TargetMode=\"External\"/>"
                        + "</Relationships>");
        assertEquals(List.of("macros", "external-link", "external-link"), Shown.problems(docx));
        assertEquals(List.of("正文"), Shown.of(docx));
    }

    @Test
    void a_report_inside_a_cell_is_unwrapped() throws Exception {
        String prose = "本机关认真贯彻落实条例。".repeat(30);
        String figures = tbl(tr(tc("行政许可"), tc("0")), tr(tc("行政处罚"), tc("3")));
        assertEquals(List.of("一、总体情况", prose, "1,1 行政许可 · 1,2 0", "2,1 行政处罚 · 2,2 3"),
                Shown.body(tbl(tr(tc("<w:gridSpan w:val=\"2\"/>",
                p("一、总体情况")), tc("")), tr(tc(""), tc("", p(prose) + figures)))));
        assertEquals(List.of("左", prose), Shown.body(tbl(tr(tc("左"), tc(prose)))));
    }

    @Test
    void a_table_with_figures_stays_one_when_a_cell_holds_another() throws Exception {
        String row = tr(tc("甲"), tc("1"), tc("2"));
        assertEquals(List.of("1,1 甲 · 1,2 1 · 1,3 2", "2,1 甲 · 2,2 1 · 2,3 2", "3,1 甲 · 3,2 1 · 3,3 2",
                "4,1 乙 · 4,2 子3 · 4,3 4",
                "1,1 子 · 1,2 3"), Shown.body(tbl(row, row, row, tr(tc("乙"), tc("", tbl(tr(tc("子"), tc("3"))) + p("")),
                        tc("4")))));
    }
}
