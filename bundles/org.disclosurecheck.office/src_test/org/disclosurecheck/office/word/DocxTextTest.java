package org.disclosurecheck.office.word;

import static org.disclosurecheck.office.word.SmallDocx.p;
import static org.disclosurecheck.office.word.SmallDocx.r;
import static org.disclosurecheck.office.word.SmallDocx.tbl;
import static org.disclosurecheck.office.word.SmallDocx.tc;
import static org.disclosurecheck.office.word.SmallDocx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class DocxTextTest {

    @Test
    void runs_are_joined_with_their_tabs_and_hyphens() throws Exception {
        assertEquals(List.of("政府信息\t公开-1条"), Shown.body(
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"420\"/></w:tabs></w:pPr>" + r("政府") + r("信息")
                        + "<w:r><w:tab/><w:t>公开</w:t><w:noBreakHyphen/><w:t>1</w:t><w:sym w:char=\"F0A7\"/></w:r>"
                        + r("条") + "</w:p>"));
    }

    @Test
    void documents_of_one_program_are_each_read_with_their_own_words() throws Exception {
        DocxReader reader = new DocxReader();
        String report = p("标题") + tbl(tr(tc("甲"), tc("1")) + tr(tc("乙"), tc("2"))) + "<w:p><w:r><w:t>"
                + "<w:proofErr w:type=\"spellStart\"/>正文</w:t></w:r><w:r><w:tab/><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>"
                + p("落款") + "<w:p w:rsidR=\"A1\"><w:r><w:t>日期</w:t></w:r></w:p>";
        for (int year = 2019; year < 2024; year++) {
            String next = report.replace("题", "题" + year).replace("正文", "正" + year).replace("日期", year + "年").replace("A1", "A" + year);
            Document read = reader.read(new Content("a.docx", SmallDocx.of(next).bytes()));
            next = next.replace("<w:p>", "<w:p w:rsidR=\"00" + year + "\" w:rsidP=\"" + (year % 2 == 0 ? "" : "7") + "\">");
            assertEquals(List.of("标题" + year, "1,1 甲 · 1,2 1", "2,1 乙 · 2,2 2", "正" + year, "落款", year + "年"),
                    Shown.of(read.blocks()));
        }
    }

    @Test
    void a_line_break_makes_two_lines_of_a_paragraph() throws Exception {
        assertEquals(List.of("云溪县财政局", "2024年1月18日"),
                Shown.body("<w:p><w:r><w:t>云溪县财政局</w:t><w:br/><w:t>2024年1月18日</w:t></w:r></w:p>"));
    }

    @Test
    void paragraphs_are_counted_with_the_empty_ones_and_without_those_of_tables() throws Exception {
        Document document = new DocxReader().read(new Content("a.docx", SmallDocx.of(p("一") + p("")
                + tbl(tr(tc("甲"), tc("乙"))) + p("二")).bytes()));
        assertEquals(List.of(Source.paragraph(1), Source.paragraph(3)), document.blocks().stream()
                .filter(Line.class::isInstance).map(line -> ((Line) line).source()).toList());
    }

    @Test
    void insertions_count_and_deletions_do_not() throws Exception {
        assertEquals(List.of("收到12件"), Shown.body("<w:p>" + r("收到")
                + "<w:del w:id=\"1\"><w:r><w:delText>11</w:delText></w:r></w:del>"
                + "<w:moveFrom w:id=\"3\">" + r("旧") + "</w:moveFrom><w:ins w:id=\"2\">" + r("12") + "</w:ins>"
                + r("件") + "</w:p>"));
    }

    @Test
    void a_paragraph_whose_mark_is_deleted_runs_on_into_the_next() throws Exception {
        assertEquals(List.of("前半后半", "另段"), Shown.body("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                + r("前半") + "</w:p>" + p("后半") + p("另段")));
    }

    @Test
    void hidden_text_is_left_out_unless_its_switch_is_off() throws Exception {
        assertEquals(List.of("看得见"), Shown.body("<w:p>" + r("看")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>得</w:t></w:r>" + r("见") + "</w:p>"));
    }

    @Test
    void what_is_crossed_out_is_left_out_and_a_raised_digit_stays_raised() throws Exception {
        assertEquals(List.of("314¹"), Shown.body("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r>" + r("314")
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>"));
    }

    @Test
    void of_a_field_only_its_result_is_read() throws Exception {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertEquals(List.of("共3件，2023年"), Shown.body("<w:p>" + r("共") + begin
                + "<w:r><w:instrText>IF </w:instrText></w:r>" + begin + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                + separate + r("9") + end + separate + r("3") + end + r("件，")
                + "<w:fldSimple w:instr=\"DATE\">" + r("2023年") + "</w:fldSimple></w:p>"));
    }

    @Test
    void a_text_box_is_read_once_and_before_its_paragraph() throws Exception {
        String box = "<w:txbxContent>" + p("框中文字") + "</w:txbxContent>";
        assertEquals(List.of("框中文字", "段落文字"), Shown.body("<w:p>" + r("段落") + "<w:r><mc:AlternateContent>"
                + "<mc:Choice Requires=\"wps\">" + box + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent></w:r>" + r("文字") + "</w:p>"));
    }

    @Test
    void content_controls_and_links_are_looked_through() throws Exception {
        assertEquals(List.of("标题", "1,1 甲 · 1,2 乙"), Shown.body("<w:sdt><w:sdtPr><w:alias w:val=\"t\"/></w:sdtPr>"
                + "<w:sdtContent><w:p><w:hyperlink>" + r("标题") + "</w:hyperlink></w:p></w:sdtContent></w:sdt>"
                + tbl("<w:sdt><w:sdtContent><w:tr>" + tc("甲") + "<w:sdt><w:sdtContent>" + tc("乙")
                        + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>")));
    }

    @Test
    void the_strict_form_reads_alike() throws Exception {
        assertEquals(List.of("一、总体情况"), Shown.of(new SmallDocx()
                .relationship("http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
                        "word/document.xml")
                .part("word/document.xml",
                        SmallDocx.document("http://purl.oclc.org/ooxml/wordprocessingml/main", p("一、总体情况")))));
    }

    @Test
    void the_main_part_is_found_by_its_relationship_and_not_by_its_name() throws Exception {
        assertEquals(List.of("正文"), Shown.of(new SmallDocx()
                .part("word/document.xml", SmallDocx.document(SmallDocx.WORD, p("旧文")))
                .relationship(SmallDocx.MAIN, "/WORD/./%E6%96%87.xml")
                .part("word\\文.xml", SmallDocx.document(SmallDocx.WORD, p("正文")))));
    }

    @Test
    void parts_may_be_packed_without_compression() throws Exception {
        byte[] bytes = SmallDocx.of(p("正文")).bytes(ZipEntry.STORED);
        assertEquals(List.of("正文"), Shown.of(new DocxReader().read(new Content("a.docx", bytes)).blocks()));
    }

    @Test
    void the_title_comes_from_the_properties() throws Exception {
        SmallDocx docx = SmallDocx.of(p("正文")).part("_rels/.rels", "<Relationships xmlns=\"http://schemas."
                + "openxmlformats.org/package/2006/relationships\"><Relationship Type=\"" + SmallDocx.MAIN
                + "\" Target=\"word/document.xml\"/><Relationship Type=\"http://schemas.openxmlformats.org/package/"
                + "2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>")
                .part("docProps/core.xml", "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title> 年度报告 "
                        + "</dc:title></p>");
        assertEquals(Map.of(Document.TITLE, "年度报告"),
                new DocxReader().read(new Content("a.docx", docx.bytes())).metadata());
    }
}
