package org.disclosurecheck.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    /** A line of 30 characters fills the page between its margins. */
    private static final String FULL = "云溪县青禾镇人民政府认真办理每一件申请按时答复并且登记在册毫无";

    @Test
    void lines_that_fill_the_page_go_on_in_the_next_line() throws Exception {
        assertEquals(List.of(FULL + "遗漏。", "另一段只有一行。"), new Sheet().text(50, 100, FULL.substring(0, 30))
                .text(50, 120, FULL.substring(30) + "遗漏。").text(50, 140, "另一段只有一行。").shown());
    }

    @Test
    void a_single_paragraph_with_an_indented_first_line_stays_whole() throws Exception {
        assertEquals(List.of(FULL.substring(0, 28) + FULL.substring(0, 30) + "遗漏。"), new Sheet()
                .text(70, 80, FULL.substring(0, 28)).text(50, 100, FULL.substring(0, 30)).text(50, 120, "遗漏。").shown());
    }

    @Test
    void an_indented_line_begins_a_paragraph_though_the_line_before_is_full() throws Exception {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 3; i++) {
            sheet.text(70, 100 + 40 * i, FULL.substring(0, 28)).text(50, 120 + 40 * i, FULL.substring(0, 30));
        }
        assertEquals(3, sheet.shown().size());
    }

    @Test
    void a_title_that_nearly_fills_its_line_is_not_sewn_to_the_text_below_where_nothing_is_indented() throws Exception {
        String title = "云溪县公共资源交易中心二〇二三年政府信息公开工作年度报告";
        assertEquals(List.of(title, FULL + "遗漏。"), new Sheet().text(60, 100, title).text(50, 120, FULL.substring(0, 30))
                .text(50, 140, FULL.substring(30) + "遗漏。").shown());
    }

    @Test
    void lines_far_apart_go_on_where_paragraphs_are_indented_and_no_sentence_ends() throws Exception {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 3; i++) {
            sheet.text(70, 60 + 90 * i, FULL.substring(0, 28)).text(50, 90 + 90 * i, FULL.substring(0, 29) + "。")
                    .text(50, 120 + 90 * i, "一、标题");
        }
        String paragraph = FULL.substring(0, 28) + FULL.substring(0, 29) + "。";
        assertEquals(List.of(paragraph, "一、标题", paragraph, "一、标题", paragraph, "一、标题"), sheet.shown());
    }

    @Test
    void a_paragraph_goes_on_over_the_page() throws Exception {
        Document document = new Sheet().text(50, 100, FULL.substring(0, 30)).text(50, 340, FULL.substring(0, 30)).page()
                .text(50, 60, "下一页。").text(50, 80, "新的一段").read();
        assertEquals(FULL.substring(0, 30) + "下一页。", ((Block.Line) document.blocks().get(1)).text());
        assertEquals(Source.paragraph(3).onPage(2), ((Block.Line) document.blocks().get(2)).source());
    }

    @Test
    void letters_that_stand_apart_make_words_and_spread_chinese_characters_do_not() throws Exception {
        assertEquals(List.of("Open data 2023", "总计"), new Sheet().text(50, 100, "Open").text(75, 100, "data")
                .text(100, 100, "2023").text(50, 130, "总").text(68, 130, "计").shown());
    }

    @Test
    void a_small_raised_number_is_no_digit_of_the_number_before_it() throws Exception {
        assertEquals(List.of("共314¹件"), new Sheet().text(50, 100, "共314").text(75, 97, 6, "1").text(78, 100, "件").shown());
    }

    @Test
    void characters_printed_twice_for_boldness_are_read_once() throws Exception {
        assertEquals(List.of("一、总体情况"), new Sheet().text(50, 100, "一、总体情况").text(50.4f, 100, "一、总体情况").shown());
    }

    @Test
    void text_behind_the_page_and_text_aslant_over_it_are_not_read() throws Exception {
        assertEquals(List.of("正文"), new Sheet().text(50, 100, "正文")
                .draw("BT 3 Tr /F1 10 Tf 50 200 Td <%s> Tj ET", Sheet.hex("看不见"))
                .draw("BT 0 Tr /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <%s> Tj ET", Sheet.hex("水印")).shown());
    }

    @Test
    void a_page_is_read_upright_however_it_lies() throws Exception {
        assertEquals(List.of("甲", "乙"), new Sheet().text(50, 100, "甲").text(50, 120, "乙").rotated(180).shown());
        assertEquals(List.of("甲", "乙"), new Sheet()
                .draw("BT /F1 10 Tf 0 1 -1 0 100 50 Tm <%s> Tj ET", Sheet.hex("甲"))
                .draw("BT /F1 10 Tf 0 1 -1 0 120 50 Tm <%s> Tj ET", Sheet.hex("乙")).rotated(90).shown());
    }

    @Test
    void headers_footers_and_page_numbers_are_no_text_of_the_report() throws Exception {
        Sheet sheet = new Sheet();
        for (int page = 1; page <= 3; page++) {
            sheet.text(50, 30, "云溪县政府信息公开年报").text(50, 200, "第" + "甲乙丙".charAt(page - 1) + "段的正文")
                    .text(180, 380, "第" + page + "页 共3页");
            if (page < 3) {
                sheet.page();
            }
        }
        assertEquals(List.of("第甲段的正文", "第乙段的正文", "第丙段的正文"), sheet.shown());
    }

    @Test
    void a_number_at_the_edge_that_does_not_count_the_pages_stays() throws Exception {
        assertEquals(List.of("收到", "17"), new Sheet().text(50, 200, "收到").text(50, 380, "17").shown());
        assertEquals(List.of("收到"), new Sheet().text(50, 200, "收到").text(50, 380, "- 17 -").shown());
    }
}
