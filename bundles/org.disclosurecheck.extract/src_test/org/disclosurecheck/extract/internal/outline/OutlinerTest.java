package org.disclosurecheck.extract.internal.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.internal.tables.Lexicon;
import org.disclosurecheck.extract.internal.tables.Vocabulary;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class OutlinerTest {

    @Test
    void headings_of_the_form_cut_the_text() {
        assertEquals(List.of("导语。", "[一|总体情况] 甲。", "[二|主动公开政府信息情况] 乙。"),
                parts("导语。", "一、总体情况", "甲。", "二、主动公开政府信息情况", "乙。"));
    }

    @Test
    void aliases_other_words_and_a_wrong_number_still_mean_the_section() {
        assertEquals(List.of("", "[五|存在的问题及下一步改进措施]", "[五|其他需要报告的事项]", "[三|政府信息公开行政复议和诉讼情况]"),
                parts("五、存在的问题及下一步改进措施", "五、其他需要报告的事项", "三、政府信息公开行政复议和诉讼情况"));
    }

    @Test
    void row_labels_of_table_three_are_no_headings() {
        assertEquals(List.of("", "[三|收到和处理政府信息公开申请情况] 一、本年新收政府信息公开申请数量 | 0 | 三、本年度办理结果 | "
                + "四、结转下年度继续办理 0 0 0 0 0 0 0 | 四、结转下年度办理", "[四|政府信息公开行政复议、行政诉讼情况]"),
                parts("三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量", "0", "三、本年度办理结果",
                        "四、结转下年度继续办理 0 0 0 0 0 0 0", "四、结转下年度办理", "四、政府信息公开行政复议、行政诉讼情况"));
    }

    @Test
    void text_behind_a_heading_is_the_first_paragraph() {
        assertEquals(List.of("", "[五|存在的主要问题及改进情况] 无。", "[一|总体情况] 2023年，我局公开信息。"),
                parts("五、存在的主要问题及改进情况：无。", "一、总体情况 2023年，我局公开信息。"));
        assertEquals(List.of("", "[一|总体情况如下]"), parts("一、总体情况如下："));
    }

    @Test
    void a_heading_inside_a_line_cuts_it() {
        assertEquals(List.of("统计期限为全年。", "[一|总体情况] 2023年，我局公开信息。"),
                parts("统计期限为全年。 一、总体情况 2023年，我局公开信息。"));
    }

    @Test
    void a_preamble_that_lists_the_parts_is_not_cut() {
        String listed = "全文包括： 一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况。";
        assertEquals(List.of(listed, "[一|总体情况]"), parts(listed, "一、总体情况"));
    }

    @Test
    void a_table_of_contents_is_left_out() {
        assertEquals(List.of("", "[一|总体情况] 甲。", "[二|主动公开政府信息情况] 乙。"),
                parts("目录", "一、总体情况……1", "二、主动公开政府信息情况……2", "三、收到和处理政府信息公开申请情况……3",
                        "五、存在的主要问题及改进情况……4", "一、总体情况", "甲。", "二、主动公开政府信息情况", "乙。"));
    }

    @Test
    void a_heading_may_lack_its_number_where_it_is_due() {
        assertEquals(List.of("", "[null|总体情况] 甲。", "[二|主动公开政府信息情况]"),
                parts("总体情况", "甲。", "二、主动公开政府信息情况"));
    }

    @Test
    void a_subheading_with_the_words_of_a_heading_is_no_heading() {
        assertEquals(List.of("", "[一|总体情况] 主动公开情况 | 甲。 | 1、依申请公开政府信息情况 | （一）主动公开政府信息情况",
                "[二|主动公开政府信息情况]", "[三|收到和处理政府信息公开申请情况]"),
                parts("一、总体情况", "主动公开情况", "甲。", "1、依申请公开政府信息情况", "（一）主动公开政府信息情况",
                        "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"));
    }

    @Test
    void headings_that_a_document_numbers_by_itself_come_without_numbers() {
        assertEquals(List.of("", "[null|总体情况] 主动公开情况 | 甲。", "[null|主动公开政府信息情况] 乙。", "[null|收到和处理政府信息公开申请情况]"),
                parts("总体情况", "主动公开情况", "甲。", "主动公开政府信息情况", "乙。", "收到和处理政府信息公开申请情况"));
    }

    @Test
    void a_part_that_no_form_knows_is_a_part_of_its_own() {
        assertEquals(List.of("", "[六|下一年工作打算?] 甲。", "[七|其他需要报告的事项]"),
                parts("六、下一年工作打算", "甲。", "七、其他需要报告的事项"));
    }

    @Test
    void a_numbered_sentence_is_no_heading() {
        assertEquals(List.of("", "[一|总体情况] 一、加强领导。我局成立了领导小组。 | 一是明确责任"),
                parts("一、总体情况", "一、加强领导。我局成立了领导小组。", "一是明确责任"));
    }

    @Test
    void a_heading_broken_over_two_lines_is_one() {
        assertEquals(List.of("", "[四|政府信息公开行政复议、行政诉讼情况] 甲。"),
                parts("四、政府信息公开行政复议、", "行政诉讼情况", "甲。"));
    }

    @Test
    void parts_may_be_numbered_in_words() {
        assertEquals(List.of("", "[一|总体情况]"), parts("第一部分 总体情况"));
    }

    @Test
    void a_heading_alone_in_a_row_cuts_the_table_and_the_name_of_a_row_does_not() {
        List<Row> rows = new ArrayList<>();
        for (String text : List.of("规章", "四、结转下年度继续办理", "四、政府信息公开行政复议、行政诉讼情况", "结果维持")) {
            rows.add(new Row(List.of(new GridCell(text, rows.size() + 1, 1, 1, 1, Source.NOWHERE),
                    new GridCell("", rows.size() + 1, 2, 1, 1, Source.NOWHERE))));
        }
        assertEquals(List.of("规章, 四、结转下年度继续办理", "[四|政府信息公开行政复议、行政诉讼情况] 结果维持"),
                parts(List.of(new Grid(rows, Source.NOWHERE, false))));
    }

    private static List<String> parts(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Line(line, Source.line(blocks.size() + 1), false));
        }
        return parts(blocks);
    }

    private static List<String> parts(List<Block> blocks) {
        Vocabulary tables = new Vocabulary(Forms.BOTH.stream().map(Lexicon::new).toList());
        Outliner outliner = new Outliner(Forms.BOTH.stream().map(SectionNames::new).toList(), tables);
        return outliner.parts(blocks, new ArrayList<>()).stream()
                .map(OutlinerTest::show).toList();
    }

    private static String show(Block block) {
        return block instanceof Line line ? line.text() : String.join(", ", ((Grid) block).rows().stream()
                .map(row -> row.cells().get(0).text()).toList());
    }

    private static String show(Part part) {
        String text = String.join(" | ", part.blocks().stream().map(OutlinerTest::show).toList());
        Heading heading = part.heading();
        return heading == null ? text
                : ("[" + heading.ordinal() + "|" + heading.label() + (heading.known() ? "] " : "?] ") + text).strip();
    }
}
