package org.disclosurecheck.office.sheet;

import static org.disclosurecheck.office.sheet.SmallXlsx.blank;
import static org.disclosurecheck.office.sheet.SmallXlsx.cell;
import static org.disclosurecheck.office.sheet.SmallXlsx.number;
import static org.disclosurecheck.office.sheet.SmallXlsx.row;
import static org.disclosurecheck.office.sheet.SmallXlsx.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

/** How a sheet is cut into lines and grids. */
class SheetLayoutTest {

    private static final String[] TABLE = {row(3, text("A3", "信息内容"), text("B3", "处理决定数量")),
            row(4, text("A4", "行政许可"), number("B4", "5"))};

    private static List<String> shown(String... rows) throws Unreadable {
        return Shown.of(SmallXlsx.rows(rows));
    }

    private static SmallXlsx merged(String area, String... rows) {
        return SmallXlsx.book().rawSheet("表", "", "<sheetData>" + String.join("", rows) + "</sheetData><mergeCells>"
                + "<mergeCell ref=\"" + area.replace(" ", "\"/><mergeCell ref=\"") + "\"/></mergeCells>");
    }

    @Test
    void rows_with_one_cell_are_lines_and_rows_with_more_are_a_table() throws Unreadable {
        assertEquals(List.of("二、主动公开", "[信息内容 | 处理决定数量]", "[行政许可 | 5]", "三、收到申请"),
                shown(row(1, text("A1", "二、主动公开")), TABLE[0], TABLE[1], row(5, text("A5", "三、收到申请"))));
    }

    @Test
    void lines_and_cells_know_where_they_stand_in_the_sheet() throws Unreadable {
        List<Block> blocks = Shown.document(SmallXlsx.rows(row(1, text("B1", "二、主动公开")), TABLE[0], TABLE[1])).blocks();
        assertEquals(Source.sheet("表", 1, 2), ((Line) blocks.get(0)).source());
        Grid grid = (Grid) blocks.get(1);
        assertEquals(Source.sheet("表", 4, 2), grid.rows().get(1).cells().get(1).source());
        assertEquals(4, grid.rows().get(1).cells().get(1).row());
    }

    @Test
    void merged_cells_span_and_what_lies_below_them_is_not_seen() throws Unreadable {
        assertEquals(List.of("[申请人情况 (1×2) | 总计 (2×1)]", "[自然人 | 其他]", "[1 | 2 | 3]"), Shown.of(merged("A1:B1 C1:C2",
                row(1, text("A1", "申请人情况"), text("B1", "旧"), text("C1", "总计")),
                row(2, text("A2", "自然人"), text("B2", "其他"), text("C2", "旧")),
                row(3, number("A3", "1"), number("B3", "2"), number("C3", "3")))));
    }

    @Test
    void a_row_of_a_table_may_have_nothing_but_its_name_when_lines_are_drawn_around_its_cells() throws Unreadable {
        assertEquals(List.of("[信息内容 | 处理决定数量]", "[行政许可 | 5]", "[行政处罚 | ]", "二、说明"), shown(TABLE[0], TABLE[1],
                row(5, text("A5", "行政处罚"), blank("B5")), row(6, text("A6", "二、说明"))));
    }

    @Test
    void a_row_with_nothing_but_its_name_belongs_to_the_table_around_it() throws Unreadable {
        assertEquals(List.of("[信息内容 | 处理决定数量]", "[行政处罚 | ]", "[行政许可 | 5]"), shown(
                row(2, text("A2", "信息内容"), text("B2", "处理决定数量")), row(3, text("A3", "行政处罚")), TABLE[1]));
    }

    @Test
    void a_heading_between_two_tables_is_a_line() throws Unreadable {
        assertEquals(List.of("[信息内容 | 处理决定数量]", "[行政许可 | 5]", "三、收到和处理申请情况", "[自然人 | 总计]", "[1 | 1]"),
                shown(TABLE[0], TABLE[1], row(5, text("A5", "三、收到和处理申请情况")),
                        row(6, text("A6", "自然人"), text("B6", "总计")), row(7, number("A7", "1"), number("B7", "1"))));
    }

    @Test
    void a_heading_without_a_number_is_told_by_its_width() throws Unreadable {
        assertEquals(List.of("[信息内容 | 处理决定数量]", "[行政许可 | 5]", "收到和处理申请情况", "[自然人 | 总计]", "[1 | 1]"),
                Shown.of(merged("A5:D5", TABLE[0], TABLE[1], row(5, text("A5", "收到和处理申请情况")),
                        row(6, text("A6", "自然人"), text("B6", "总计")), row(7, number("A7", "1"), number("B7", "1")))));
    }

    @Test
    void a_row_under_a_merged_label_belongs_to_the_table() throws Unreadable {
        assertEquals(List.of("[办理结果 (2×1) | 予以公开 | 3]", "[部分公开 | ]"), Shown.of(merged("A1:A2",
                row(1, text("A1", "办理结果"), text("B1", "予以公开"), number("C1", "3")), row(2, text("B2", "部分公开")))));
    }

    @Test
    void a_header_whose_values_are_all_blank_keeps_their_row() throws Unreadable {
        assertEquals(List.of("[结果维持 | 结果纠正]", "[ | ]"), shown(
                row(2, text("A2", "结果维持"), text("B2", "结果纠正")), row(3, blank("A3"), blank("B3")),
                row(4, blank("A4"), blank("B4"))));
    }

    @Test
    void a_sentence_beside_its_heading_is_text() throws Unreadable {
        assertEquals(List.of("五、存在的主要问题", "目录不全。", "六、其他事项", "无。"), shown(
                row(1, text("A1", "五、存在的主要问题"), text("B1", "目录不全。")),
                row(2, text("A2", "六、其他事项"), text("B2", "无。"))));
    }

    @Test
    void lines_in_a_cell_of_text_are_paragraphs_and_in_a_table_are_joined() throws Unreadable {
        assertEquals(List.of("一、总体情况", "（一）主动公开。", "（二）依申请公开。"),
                shown(row(1, text("A1", "一、总体情况\n（一）主动公开。\n\n（二）依申请公开。"))));
        assertEquals("[行政许可 | 5]", shown(TABLE[0], row(4, text("A4", "行政\n许可"), number("B4", "5"))).get(1));
    }

    @Test
    void unit_and_date_side_by_side_are_one_line() throws Unreadable {
        assertEquals(List.of("云溪县财政局 2024年1月18日"),
                shown(row(9, text("C9", "云溪县财政局"), cell("E9", "s=\"3\"", "<v>45309</v>"))));
    }

    @Test
    void tables_side_by_side_are_two() throws Unreadable {
        assertEquals(List.of("[规章 | 1]", "[许可 | 2]", "[自然人 | 3]", "[总计 | 4]"), shown(
                row(1, text("A1", "规章"), number("B1", "1"), text("D1", "自然人"), number("E1", "3")),
                row(2, text("A2", "许可"), number("B2", "2"), text("D2", "总计"), number("E2", "4"))));
    }

    @Test
    void a_number_with_its_unit_makes_two_rows_a_table() throws Unreadable {
        assertEquals(List.of("[信息内容 | 本年收费金额]", "[行政事业性收费 | 160.5万元]"), shown(
                row(1, text("A1", "信息内容"), text("B1", "本年收费金额")),
                row(2, text("A2", "行政事业性收费"), text("B2", "160.5万元"))));
        assertEquals(List.of("联系人 办公室", "云溪县财政局 2024年1月18日"), shown(
                row(1, text("A1", "联系人"), text("B1", "办公室")),
                row(2, text("A2", "云溪县财政局"), text("B2", "2024年1月18日"))));
    }

    @Test
    void a_row_of_numbers_alone_stays_a_table() throws Unreadable {
        assertEquals(List.of("[1 | 2 | 3 | 4 | 5]"), shown(row(1, number("A1", "1"), number("B1", "2"), number("C1", "3"),
                number("D1", "4"), number("E1", "5"))));
    }

    @Test
    void sheets_are_read_in_the_order_of_their_tabs() throws Unreadable {
        assertEquals(List.of("一、总体情况", "二、主动公开"), Shown.of(SmallXlsx.book()
                .sheet("正文", "", row(1, text("A1", "一、总体情况"))).sheet("表二", "", row(1, text("A1", "二、主动公开")))));
    }

    @Test
    void hidden_sheets_rows_and_columns_are_left_out_and_that_is_said() throws Unreadable {
        SmallXlsx book = SmallXlsx.book().sheet("去年", "state=\"hidden\"", row(1, text("A1", "旧表")))
                .sheet("空", "state=\"veryHidden\"")
                .rawSheet("表", "", "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                        + row(3, text("A3", "信息内容"), text("B3", "处理决定数量"), text("C3", "备注"))
                        + row(4, text("A4", "行政许可"), number("B4", "5"))
                        + row(5, text("A5", "行政强制"), number("B5", "7")).replace("<row ", "<row hidden=\"1\" ")
                        + row(6, text("A6", "行政处罚"), number("B6", "6")) + "</sheetData>");
        assertEquals(List.of("[信息内容 | 处理决定数量]", "[行政许可 | 5]", "[行政处罚 | 6]"), Shown.of(book));
        assertEquals(List.of("hidden-content", "hidden-content"), Shown.problems(book));
    }

    @Test
    void links_and_macros_are_said_and_left_alone() throws Unreadable {
        SmallXlsx book = SmallXlsx.rows(row(1, text("A1", "总计"))).link("m", "vbaProject", "vbaProject.bin")
                .link("e", "externalLink", "externalLinks/externalLink1.xml");
        assertEquals(List.of("macros", "external-links"), Shown.problems(book));
    }
}
