package org.disclosurecheck.office.word;

import static org.disclosurecheck.office.word.SmallDocx.p;
import static org.disclosurecheck.office.word.SmallDocx.r;
import static org.disclosurecheck.office.word.SmallDocx.tbl;
import static org.disclosurecheck.office.word.SmallDocx.tc;
import static org.disclosurecheck.office.word.SmallDocx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.extract.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that stand in the file as lists and not as text. */
class DocxNumberingTest {

    private static final String ROOT = " xmlns:w=\"" + SmallDocx.WORD
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">";

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String num(int id, int list, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + more + "</w:num>";
    }

    /** 一、 then （一） then 1. */
    private static final String OUTLINE = list(0, level(0, "chineseCounting", "%1、", ""),
            level(1, "chineseCounting", "（%2）", ""), level(2, "decimal", "%3.", ""));

    private static String item(int numId, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + numId
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    private static List<String> shown(String numbering, String styles, String... paragraphs) throws Unreadable {
        SmallDocx docx = SmallDocx.of(String.join("", paragraphs)).beside("numbering", "numbering.xml",
                "<w:numbering" + ROOT + numbering + "</w:numbering>");
        return Shown.of(styles.isEmpty() ? docx : docx.beside("styles", "styles.xml",
                "<w:styles" + ROOT + styles + "</w:styles>"));
    }

    @Test
    void headings_are_numbered_as_their_readers_see_them() throws Exception {
        assertEquals(List.of("一、总体情况", "（一）主动公开", "（二）依申请公开", "1.新收", "二、主动公开政府信息情况", "（一）规章"),
                shown(OUTLINE + num(1, 0, ""), "", item(1, 0, "总体情况"), item(1, 1, "主动公开"), item(1, 1, "依申请公开"),
                        item(1, 2, "新收"), item(1, 0, "主动公开政府信息情况"), item(1, 1, "规章")));
    }

    @Test
    void lists_of_the_same_definition_count_on_unless_one_of_them_starts_again() throws Exception {
        String again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        assertEquals(List.of("一、甲", "二、乙", "一、丙", "二、丁"), shown(OUTLINE + num(1, 0, "") + num(2, 0, "")
                + num(3, 0, again), "", item(1, 0, "甲"), item(2, 0, "乙"), item(3, 0, "丙"), item(3, 0, "丁")));
    }

    @Test
    void an_instance_may_write_a_level_otherwise() throws Exception {
        String other = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "第%1条", "") + "</w:lvlOverride>";
        assertEquals(List.of("第1条 甲"), shown(OUTLINE + num(1, 0, other), "", item(1, 0, "甲")));
    }

    @Test
    void a_level_starts_again_where_it_says_and_not_elsewhere() throws Exception {
        String never = list(0, level(0, "chineseCounting", "%1、", ""),
                level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"));
        assertEquals(List.of("一、甲", "1.子", "二、乙", "2.丑"), shown(never + num(1, 0, ""), "", item(1, 0, "甲"),
                item(1, 1, "子"), item(1, 0, "乙"), item(1, 1, "丑")));
    }

    @Test
    void deeper_numbers_may_repeat_those_above_and_write_them_in_digits() throws Exception {
        String legal = list(0, level(0, "chineseCounting", "第%1部分", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"));
        assertEquals(List.of("第一部分 总体", "1.1 公开", "1.2 申请", "第二部分 表格", "2.1 申请"),
                shown(legal + num(1, 0, ""), "", item(1, 0, "总体"), item(1, 1, "公开"), item(1, 1, "申请"),
                        item(1, 0, "表格"), item(1, 1, "申请")));
    }

    @Test
    void a_style_may_number_its_paragraphs_and_those_of_styles_based_on_it() throws Exception {
        String linked = list(0, level(0, "chineseCountingThousand", "%1、", "<w:pStyle w:val=\"1\"/>"),
                level(1, "chineseCountingThousand", "（%2）", "<w:pStyle w:val=\"2\"/>"));
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:basedOn w:val=\"2\"/><w:rPr><w:b/></w:rPr>"
                + "</w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"4\"><w:basedOn w:val=\"1\"/><w:pPr><w:numPr><w:numId "
                + "w:val=\"0\"/></w:numPr></w:pPr></w:style>";
        assertEquals(List.of("一、甲", "（一）乙", "（二）丙", "丁", "二、戊"), shown(linked + num(1, 0, ""), styles,
                styled("1", "甲"), styled("2", "乙"), styled("3", "丙"), styled("4", "丁"), styled("1", "戊")));
    }

    @Test
    void a_list_may_be_defined_by_a_numbering_style() throws Exception {
        String linked = "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"L\"/>" + level(0, "decimal", "%1)",
                "")
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>";
        assertEquals(List.of("1)甲"), shown(linked + num(1, 0, "") + num(2, 1, ""), "", item(2, 0, "甲")));
    }

    @Test
    void bullets_and_lists_that_are_not_there_write_nothing() throws Exception {
        assertEquals(List.of("甲", "乙", "丙"), shown(list(0, level(0, "bullet", "●", "")) + num(1, 0, "") + num(2, 9, ""),
                "",
                item(1, 0, "甲"), item(2, 0, "乙"), item(7, 0, "丙")));
    }

    @Test
    void a_format_in_two_versions_is_written_in_the_one_that_all_programs_know() throws Exception {
        String both = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"壹\"/>"
                + "</mc:Choice>"
                + "<mc:Fallback><w:numFmt w:val=\"decimalFullWidth\"/></mc:Fallback></mc:AlternateContent>"
                + "<w:lvlText w:val=\"%1．\"/></w:lvl></w:abstractNum>";
        assertEquals(List.of("１．甲"), shown(both + num(1, 0, ""), "", item(1, 0, "甲")));
    }

    @Test
    void empty_paragraphs_count_and_deleted_and_hidden_ones_do_not() throws Exception {
        assertEquals(List.of("一、", "二、甲", "三、乙丙"), shown(OUTLINE + num(1, 0, ""), "", item(1, 0, ""), item(1, 0, "甲"),
                item(1, 0, "").replace("</w:pPr>", "<w:rPr><w:vanish/></w:rPr></w:pPr>"),
                item(1, 0, "乙").replace("</w:pPr>", "<w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"), item(1, 0, "丙")));
    }

    @Test
    void a_number_in_front_of_a_figure_does_not_become_part_of_it() throws Exception {
        assertEquals(List.of("1,1 1. 5 · 1,2 2.甲"), shown(list(0, level(0, "decimal", "%1.", "")) + num(1, 0, ""), "",
                tbl(tr(tc("", item(1, 0, "5")), tc("", item(1, 0, "甲"))))));
    }

    @Test
    void cells_merged_into_the_one_above_are_not_counted() throws Exception {
        assertEquals(List.of("1,1 1.甲 (2×1) · 1,2 子", "2,2 丑", "3,1 2.乙 · 3,2 寅"),
                shown(list(0, level(0, "decimal", "%1.", "")) + num(1, 0, ""), "", tbl(
                        tr(tc("<w:vMerge w:val=\"restart\"/>", item(1, 0, "甲")), tc("子")),
                        tr(tc("<w:vMerge/>", item(1, 0, "")), tc("丑")), tr(tc("", item(1, 0, "乙")), tc("寅")))));
    }

    @ParameterizedTest
    @CsvSource({"chineseCounting,1 10 11 20 99 101,一 十 十一 二十 九十九 一〇一",
            "chineseCountingThousand,1 10 19 21 100 105 110 1020 10000,一 十 十九 二十一 一百 一百零五 一百一十 一千零二十 一万",
            "chineseLegalSimplified,1 12 30,壹 壹拾贰 叁拾", "ideographDigital,1 10 25,一 一〇 二五",
            "ideographLegalTraditional,23,貳拾參", "ideographTraditional,1 10 11,甲 癸 11", "ideographZodiac,1 12,子 亥",
            "decimalEnclosedCircleChinese,1 10 20 21,① ⑩ ⑳ 21", "decimalEnclosedParen,3,⑶",
            "decimalEnclosedFullstop,3,⒊", "ideographEnclosedCircle,2,㊁", "decimalFullWidth,1 12,１ １２",
            "decimalZero,3 10,03 10", "upperRoman,4 9 1994,IV IX MCMXCIV", "lowerLetter,1 26 27,a z aa",
            "numberInDash,7,- 7 -", "none,3,''", "decimal,0 3,0 3", "hebrew1,3,3"})
    void numbers_are_written_as_Word_writes_them(String format, String numbers, String written) {
        assertEquals(written, String.join(" ", Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt)
                .mapToObj(number -> NumberFormat.write(format, number)).toList()));
    }

    @Test
    void a_list_without_end_counts_no_further_than_it_can_be_written() throws Exception {
        String far = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2000000000\"/>"
                + "<w:numFmt "
                + "w:val=\"upperRoman\"/><w:lvlText w:val=\"%1%1%1%1\"/></w:lvl></w:abstractNum>";
        List<String> shown = shown(far + num(1, 0, ""), "", item(1, 0, ""), item(1, 0, ""));
        assertEquals(shown.get(0), shown.get(1));
        assertEquals(List.of(true, true), shown.stream().map(line -> line.length() < 500).toList());
    }

    @Test
    void a_document_without_numbers_does_not_need_the_part_that_defines_them() throws Exception {
        assertEquals(List.of("正文"), Shown.of(SmallDocx.of(p("正文")).beside("numbering", "numbering.xml", "no xml")));
    }

    @Test
    void numbers_that_are_damaged_are_a_grave_problem_and_the_text_is_read() throws Exception {
        SmallDocx docx = SmallDocx.of(item(1, 0, "总体情况")).beside("numbering", "numbering.xml", "no xml");
        assertEquals(List.of("总体情况"), Shown.of(docx));
        assertEquals(List.of("damaged-part fatal"), Shown.problems(docx));
    }
}
