package org.disclosurecheck.office.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.office.word.Shown;
import org.junit.jupiter.api.Test;

class RtfTextTest {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}"
            + "{\\f1\\fnil\\fcharset134 {\\*\\falt \\'cb\\'ce}\\'cb\\'ce\\'cc\\'e5;}{\\f2\\fnil\\fcharset2 Symbol;}}";

    static Document read(byte[] rtf) throws Unreadable {
        return new RtfReader().read(new Content("report.rtf", rtf));
    }

    /** What a document with this body shows; Chinese characters are written as they are today. */
    static List<String> shown(String body) throws Unreadable {
        StringBuilder escaped = new StringBuilder();
        body.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
        return Shown.of(read((HEAD + escaped + "}").getBytes(StandardCharsets.US_ASCII)).blocks());
    }

    /** The bytes of a text in an encoding, as old programs write them. */
    private static String hex(String text, String charset) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName(charset))) {
            hex.append(String.format("\\'%02x", b & 0xff));
        }
        return hex.toString();
    }

    @Test
    void characters_are_written_in_three_ways() throws Exception {
        assertEquals(List.of("政府信息公开，“A”—B"), shown("\\f1 " + hex("政府", "GBK") + "信息{\\uc2\\u20844 "
                + hex("公", "GBK") + "}{\\uc0\\u24320}，\\ldblquote A\\rdblquote\\emdash B\\par"));
    }

    @Test
    void what_stands_for_a_Unicode_character_is_passed_over_by_bytes() throws Exception {
        assertEquals(List.of("年初", "年"), shown("{\\uc2\\u24180\\'c4\\'ea}"
                + "{\\uc1\\u21021?}\\par{\\uc2\\u24180 ab}\\par"));
    }

    @Test
    void bytes_are_read_in_the_code_page_of_their_font() throws Exception {
        assertEquals(List.of("中é中文"), shown("{\\f1 " + hex("中", "GBK") + "}{\\f0 \\'e9}{\\f9 "
                + hex("中文", "GBK") + "}{\\f2 \\'b7}\\par"));
    }

    @Test
    void Chinese_bytes_in_a_font_that_is_called_western_are_Chinese_all_the_same() throws Exception {
        assertEquals(List.of("一、总体情况"), shown("\\f0 " + hex("一、总体情况", "GBK") + "\\par"));
    }

    @Test
    void bytes_may_stand_as_they_are() throws Exception {
        ByteArrayOutputStream rtf = new ByteArrayOutputStream();
        rtf.writeBytes((HEAD + "\\f1 ").getBytes(StandardCharsets.US_ASCII));
        rtf.writeBytes("依申请\r\n公开".getBytes("GBK"));
        rtf.writeBytes("\\par}\0".getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of("依申请公开"), Shown.of(read(rtf.toByteArray()).blocks()));
    }

    @Test
    void lines_pages_and_paragraphs_end_lines() throws Exception {
        assertEquals(List.of("一", "二", "三", "四\t五-六", "{七}\\"),
                shown("一\\line 二\\page 三\\par 四\\tab 五\\_六\\-\\\n\\{七\\}\\\\\\par"));
    }

    @Test
    void hidden_deleted_and_crossed_out_text_is_left_out_and_a_raised_digit_stays_raised() throws Exception {
        assertEquals(List.of("看得见314¹", "12件"), shown("看"
                + "{\\v 不}得\\v 无\\v0 见{\\strike 9}{\\striked1 8}314{\\super 1}\\par "
                + "{\\deleted 11}{\\revised 12}件\\par"));
    }

    @Test
    void plain_text_is_shown_again() throws Exception {
        assertEquals(List.of("甲乙"), shown("甲\\v 无\\plain 乙\\par"));
    }

    @Test
    void a_paragraph_whose_mark_is_deleted_runs_on_into_the_next() throws Exception {
        assertEquals(List.of("前半后半", "另段"), shown("前半{\\deleted\\par}后半\\par 另段\\par"));
    }

    @Test
    void of_a_field_only_its_result_is_read() throws Exception {
        assertEquals(List.of("共3件"), shown("共{\\field{\\*\\fldinst{IF {\\field{\\*\\fldinst PAGE}{\\fldrslt 9}}}}"
                + "{\\fldrslt{3}}}件{\\xe{索引}}{\\*\\bkmkstart a}\\par"));
    }

    @Test
    void what_stands_beside_the_text_is_not_read() throws Exception {
        assertEquals(List.of("正文"), shown("{\\header 页眉\\par}{\\footerl 页脚\\par}{\\stylesheet{\\s1 正文;}}正文"
                + "{\\*\\annotation 批注}{\\*\\shppict{\\pict 89504e47}}"
                + "{\\nonshppict{\\pict 0102}}{\\*\\unknown 不认识}\\par"));
    }

    @Test
    void only_at_its_beginning_a_group_says_that_it_may_be_passed_over() throws Exception {
        assertEquals(List.of("正文"), shown("{\\loch\\*\\cs7 正文}{\\*\\cs7 不认识}\\par"));
    }

    @Test
    void notes_stand_behind_everything_else_and_say_what_they_are() throws Exception {
        assertEquals(List.of("共3件", "末段", "［注1］含上年结转", "［注2］另有1件"), shown("共3{\\super\\chftn{\\footnote\\pard "
                + "{\\super\\chftn} 含上年结转}}件{\\deleted{\\footnote 已删}}\\par 末段{\\super\\chftn{\\footnote\\ftnalt 另有1件}}"
                + "\\par"));
    }

    @Test
    void letters_of_picture_fonts_say_what_they_show() throws Exception {
        assertEquals(List.of("☑是①"), shown("{\\fonttbl{\\f7\\fnil\\fcharset2 Wingdings;}}"
                + "{\\f7\\'fe}是{\\f7\\u-3967\\'81}"
                + "{\\f2\\'b7}\\par"));
    }

    @Test
    void what_a_reader_of_the_text_should_know_is_said() throws Exception {
        List<Problem> problems = read((HEAD + "text{\\revised new}{\\deleted old}{\\object{\\*\\objclass Excel.Sheet.8}"
                + "{\\*\\objdata 00}{\\result{\\pict\\picwgoal200\\pichgoal200 00}}}{\\*\\shppict{\\pict\\picwgoal9000"
                + "\\pichgoal3000 00}}\\par}").getBytes(StandardCharsets.US_ASCII)).problems();
        assertEquals(List.of("revisions", "embedded-object", "picture"), problems.stream().map(Problem::code).toList());
        assertFalse(problems.stream().anyMatch(Problem::fatal));
    }

    @Test
    void binary_data_are_passed_over() throws Exception {
        assertEquals(List.of("前后"), shown("前{\\pict\\bin5 }}}}}}后\\par"));
    }

    @Test
    void a_number_that_the_document_counts_itself_stands_before_its_paragraph() throws Exception {
        assertEquals(List.of("一、总体情况", "要点", "三、", "1. 5件"), shown("{\\listtext\\pard\\plain 一、\\tab}总体情况\\par "
                + "{\\listtext\\pard\\plain\\f2 \\'b7\\tab}要点\\par{\\pntext 三、\\tab}\\par"
                + "{\\listtext 1.\\tab}5件\\par"));
    }

    @Test
    void a_text_box_is_read_once_and_before_its_paragraph() throws Exception {
        assertEquals(List.of("框中文字", "段落文字"), shown("段落{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn lTxid}{\\sv 65536}}"
                + "{\\shptxt\\pard 框中文字\\par}}{\\shprslt{\\*\\do{\\dptxbx{\\dptxbxtext 框中文字\\par}}}}}文字\\par"));
    }

    @Test
    void of_two_forms_the_one_in_Unicode_is_read() throws Exception {
        assertEquals(List.of("甲乙"), shown("甲{\\upr{?}{\\*\\ud{乙}}}\\par"));
    }

    @Test
    void the_title_comes_from_the_properties() throws Exception {
        Document document = read((HEAD + "{\\info{\\title\\f1 " + hex("年度报告", "GBK") + "}{\\author x}}text}")
                .getBytes(StandardCharsets.US_ASCII));
        assertEquals(Map.of(Document.TITLE, "年度报告"), document.metadata());
        assertEquals(List.of("text"), Shown.of(document.blocks()));
    }

    @Test
    void a_file_that_breaks_off_says_so() throws Exception {
        List<Problem> problems = read((HEAD + "text\\par more").getBytes(StandardCharsets.US_ASCII)).problems();
        assertEquals(List.of("cut-off"), problems.stream().map(Problem::code).toList());
        assertTrue(problems.get(0).fatal());
    }

    @Test
    void only_rtf_is_recognised() {
        assertTrue(new RtfReader().recognises(new Content("report.doc", HEAD.getBytes(StandardCharsets.US_ASCII))));
        assertFalse(new RtfReader().recognises(new Content("report.rtf", "{\\txt".getBytes(StandardCharsets.UTF_8))));
    }
}
