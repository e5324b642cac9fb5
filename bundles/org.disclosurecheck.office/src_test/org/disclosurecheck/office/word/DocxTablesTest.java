package org.disclosurecheck.office.word;

import static org.disclosurecheck.office.word.SmallDocx.p;
import static org.disclosurecheck.office.word.SmallDocx.tbl;
import static org.disclosurecheck.office.word.SmallDocx.tc;
import static org.disclosurecheck.office.word.SmallDocx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class DocxTablesTest {

    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";

    private static String span(int columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }

    @Test
    void merged_cells_cover_the_grid_and_are_not_repeated() throws Exception {
        assertEquals(List.of("1,1 角 (2×2) · 1,3 申请人情况 (1×2)", "2,3 自然人 · 2,4 总计", "3,1 结果 (2×1) · 3,2 公开 · 3,3 1 · 3,4 2",
                "4,2 不予 · 4,3 3 · 4,4 4"),
                Shown.body(tbl(tr(tc(span(2) + RESTART, p("角")), tc(span(2), p("申请人情况"))),
                        tr(tc(span(2) + CONTINUE, p("")), tc("自然人"), tc("总计")),
                        tr(tc(RESTART, p("结果")), tc("公开"), tc("1"), tc("2")),
                        tr(tc(CONTINUE, p("")), tc("不予"), tc("3"), tc("4")))));
    }

    @Test
    void a_row_may_begin_further_right_and_merge_to_the_left() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙 · 1,3 丙", "2,2 丁 (1×2)"), Shown.body(tbl(tr(tc("甲"), tc("乙"), tc("丙")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("<w:hMerge w:val=\"restart\"/>", p("丁"))
                        + tc("<w:hMerge/>", p("")) + "</w:tr>")));
    }

    @Test
    void a_merge_that_nothing_began_is_a_cell_of_its_own() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙", "2,1  · 2,2 丁"),
                Shown.body(tbl(tr(tc("甲"), tc("乙")), tr(tc(CONTINUE, p("")), tc("丁")))));
    }

    @Test
    void a_deleted_row_is_left_out() throws Exception {
        assertEquals(List.of("1,1 甲 (2×1) · 1,2 1", "2,2 3"), Shown.body(tbl(tr(tc(RESTART, p("甲")), tc("1")),
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc(CONTINUE, p("")) + tc("2") + "</w:tr>",
                tr(tc(CONTINUE, p("")), tc("3")))));
    }

    @Test
    void lines_of_a_cell_are_joined_without_a_blank_between_Chinese_characters() throws Exception {
        assertEquals(List.of("1,1 本年制发件数 · 1,2 12 34"), Shown.body(tbl(tr(
                tc("", p("本年") + "<w:p><w:r><w:t>制发</w:t><w:br/><w:t>件数</w:t></w:r></w:p>"),
                tc("", p("12") + p("34"))))));
    }

    @Test
    void a_table_that_holds_tables_is_no_grid() throws Exception {
        String inner = tbl(tr(tc("行政许可"), tc("0")));
        assertEquals(List.of("左栏", "前", "1,1 行政许可 · 1,2 0", "后"),
                Shown.body(tbl(tr(tc("左栏"), tc("", p("前") + inner + p("后"))))));
    }

    @Test
    void a_table_of_one_column_is_lines() throws Exception {
        assertEquals(List.of("一、总体情况", "正文"), Shown.body(tbl(tr(tc("一、总体情况")), tr(tc("正文")))));
    }

    @Test
    void every_cell_knows_its_table_row_and_column() throws Exception {
        var blocks = new DocxReader().read(new Content("a.docx", SmallDocx.of(tbl(tr(tc("甲"), tc("乙")))
                + tbl(tr(tc(span(2), p("丙")), tc("丁")))).bytes())).blocks();
        assertEquals(Source.cell(2, 1, 3), ((Grid) blocks.get(1)).rows().get(0).cells().get(1).source());
    }
}
