package org.disclosurecheck.extract.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.extract.internal.Assembly;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.FormLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables with a grid of their own, as pages and documents have them: columns are told by the header above them. */
class GridTablesTest {

    private static final int LABELS = 3;
    private final List<GridCell> cells = new ArrayList<>();
    private final SampleReport sample = new SampleReport(Forms.Y2021);

    @BeforeEach
    void lay_out_table_three() {
        put(Forms.Y2021.corner(), 1, 1, 3, LABELS);
        put("申请人情况", 1, 4, 1, 7);
        put("自然人", 2, 4, 2, 1);
        put("法人或其他组织", 2, 5, 1, 5);
        put("总计", 2, 10, 2, 1);
        List<FormLine> columns = Forms.Y2021.applicationColumns();
        for (int c = 1; c < 6; c++) {
            put(columns.get(c).label(), 3, 4 + c, 1, 1);
        }
        int row = 4;
        int number = 11;
        for (FormLine line : Forms.Y2021.applicationRows()) {
            put(line.label(), row, LABELS, 1, 1);
            for (int c = 0; c < 7; c++) {
                put(String.valueOf(number++), row, 4 + c, 1, 1);
            }
            row++;
        }
    }

    @Test
    void every_value_stands_below_its_header() throws Unreadable {
        assertEquals(List.of(), SampleReport.problems(read()).stream().filter(p -> p.contains("表三")).toList());
        assertEquals(List.of(), sample.misread(read()));
    }

    @Test
    void columns_that_changed_places_are_followed() throws Unreadable {
        swap(at(3, 5), at(3, 6));
        Extraction extraction = read();
        assertEquals("13", extraction.report().cell("T3/new/business").getRaw());
        assertEquals("12", extraction.report().cell("T3/new/research").getRaw());
        assertEquals("14", extraction.report().cell("T3/new/publicInterest").getRaw());
    }

    @Test
    void a_header_pushed_aside_by_a_lost_span_is_not_believed() throws Unreadable {
        cells.remove(at(2, 5));
        put("法人或其他组织", 2, 5, 1, 1);
        GridCell total = at(2, 10);
        cells.remove(total);
        put("总计", 2, 6, 2, 1);
        for (int c = 9; c >= 6; c--) {
            move(at(3, c), c + 1);
        }
        assertEquals(List.of(), sample.misread(read()));
    }

    @Test
    void a_merged_value_cell_makes_its_row_uncertain() throws Unreadable {
        cells.remove(at(4, 5));
        cells.remove(at(4, 6));
        put("12", 4, 5, 1, 2);
        Extraction extraction = read();
        assertEquals(List.of(), sample.misread(extraction));
        assertTrue(SampleReport.problems(extraction).contains("row-width: 表三“一、本年新收政府信息公开申请数量”行应有7个数值，读到6个，未采用"));
    }

    @Test
    void a_value_cell_that_reaches_into_the_next_row_is_given_to_neither() throws Unreadable {
        cells.remove(at(5, 4));
        Extraction extraction = read();
        assertEquals(List.of(), sample.misread(extraction));
        assertTrue(sample.unread(extraction).contains("T3/carriedIn/business"));
    }

    @Test
    void numbers_that_word_put_into_one_cell_when_rows_were_merged_go_back_to_their_rows() throws Unreadable {
        merge(5, 4, "12 19 26");
        Extraction extraction = read();
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction).stream().filter(address -> address.startsWith("T3")).toList());
        assertEquals(List.of(), SampleReport.problems(extraction).stream().filter(p -> p.contains("表三")).toList());
    }

    @Test
    void fewer_numbers_than_merged_rows_are_given_to_none_of_the_rows_below() throws Unreadable {
        merge(5, 4, "12 19");
        Extraction extraction = read();
        assertTrue(sample.unread(extraction).containsAll(List.of("T3/carriedIn/business", "T3/granted/business")));
    }

    /** Three rows of a column become one cell. */
    private void merge(int column, int row, String text) {
        cells.removeIf(cell -> cell.column() == column && cell.row() >= row && cell.row() < row + 3);
        put(text, row, column, 3, 1);
    }

    @Test
    void a_last_row_of_words_below_the_results_is_cells_and_no_header() throws Unreadable {
        cells.clear();
        put("行政复议", 1, 1, 1, 5);
        put("行政诉讼", 1, 6, 1, 10);
        put("未经复议直接起诉", 2, 6, 1, 5);
        put("复议后起诉", 2, 11, 1, 5);
        for (int c = 0; c < 15; c++) {
            put(Forms.Y2021.reviewColumns().get(c % 5).label(), c < 5 ? 2 : 3, 1 + c, c < 5 ? 2 : 1, 1);
            put(c == 4 ? "十二" : "O", 4, 1 + c, 1, 1);
        }
        Extraction extraction = read(4);
        assertEquals("O", extraction.report().cell("T4/review/upheld").getRaw());
        assertEquals("十二", extraction.report().cell("T4/review/total").getRaw());
        assertEquals(15, extraction.report().getReviews().allCells().size());
    }

    @Test
    void blank_columns_behind_the_table_do_no_harm() throws Unreadable {
        for (int row = 4; row < 29; row++) {
            put("", row, 11, 1, 1);
        }
        assertEquals(List.of(), sample.misread(read()));
        assertEquals(List.of(), sample.unread(read()).stream().filter(address -> address.startsWith("T3")).toList());
    }

    @Test
    void a_table_goes_on_behind_a_page_break_though_its_columns_stand_elsewhere() throws Unreadable {
        List<GridCell> all = List.copyOf(cells);
        cells.removeIf(cell -> cell.row() > 14);
        Grid first = grid();
        cells.clear();
        all.stream().filter(cell -> cell.row() <= 3 || cell.row() > 14).forEach(cell -> put(cell.text(),
                cell.row() <= 3 ? cell.row() : cell.row() - 11, cell.column() < 4 ? 1 : cell.column() - 2,
                cell.rowSpan(), cell.column() < 4 ? 1 : cell.columnSpan()));
        Extraction extraction = assemble(List.of(
                new Line("云溪县财政局2023年政府信息公开工作年度报告", Source.NOWHERE, false),
                new Line("三、收到和处理政府信息公开申请情况", Source.NOWHERE, false), first,
                new Line("— 3 —", Source.NOWHERE, false), grid()));
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), extraction.problems());
        assertEquals(175, extraction.report().getApplications().allCells().size());
    }

    @Test
    void several_grids_make_one_table() throws Unreadable {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Line("二、主动公开政府信息情况", Source.NOWHERE, false));
        cells.clear();
        put("第二十条第（一）项", 1, 1, 1, 4);
        line(2, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
        line(3, "规章", "1", "2", "3");
        line(4, "行政规范性文件", "4", "5", "6");
        blocks.add(grid());
        cells.clear();
        line(1, "信息内容", "本年处理决定数量");
        line(2, "行政许可", "7");
        blocks.add(grid());
        cells.clear();
        line(1, "行政处罚", "8");
        line(2, "行政强制", "9");
        line(3, "信息内容", "本年收费金额（单位：万元）");
        line(4, "行政事业性收费", "10");
        blocks.add(grid());
        Extraction extraction = assemble(blocks);
        assertEquals(10, extraction.report().getDisclosures().allCells().size());
        assertEquals(List.of(), sample.misread(extraction));
    }

    @Test
    void table_four_is_read_by_group_and_result() throws Unreadable {
        reviews(0);
        assertEquals(List.of(), sample.misread(read(4)));
    }

    @Test
    void groups_of_table_four_that_changed_places_are_followed() throws Unreadable {
        reviews(0);
        swap(at(2, 6), at(2, 11));
        Extraction extraction = read(4);
        assertEquals("196", extraction.report().cell("T4/litigationDirect/upheld").getRaw());
        assertEquals("191", extraction.report().cell("T4/litigationAfterReview/upheld").getRaw());
    }

    @Test
    void a_table_that_is_none_of_the_three_is_said() throws Unreadable {
        cells.clear();
        line(1, "渠道", "条数");
        line(2, "门户网站", "120");
        Extraction extraction = read(1);
        assertEquals(List.of("unknown-table: 有一张表格不是表二、表三或表四，未读取"), SampleReport.problems(extraction).stream()
                .filter(problem -> problem.startsWith("unknown-table")).toList());
    }

    private void reviews(int down) {
        cells.clear();
        put("行政复议", 1 + down, 1, 1, 5);
        put("行政诉讼", 1 + down, 6, 1, 10);
        put("未经复议直接起诉", 2 + down, 6, 1, 5);
        put("复议后起诉", 2 + down, 11, 1, 5);
        for (int c = 0; c < 15; c++) {
            String result = Forms.Y2021.reviewColumns().get(c % 5).label();
            put(result, (c < 5 ? 2 : 3) + down, 1 + c, c < 5 ? 2 : 1, 1);
            put(String.valueOf(186 + c), 4 + down, 1 + c, 1, 1);
        }
    }

    private void put(String text, int row, int column, int rowSpan, int columnSpan) {
        cells.add(new GridCell(text, row, column, rowSpan, columnSpan, Source.cell(1, row, column)));
    }

    private void line(int row, String... texts) {
        for (int c = 0; c < texts.length; c++) {
            put(texts[c], row, 1 + c, 1, 1);
        }
    }

    private GridCell at(int row, int column) {
        return cells.stream().filter(cell -> cell.row() == row && cell.column() == column).findFirst().orElseThrow();
    }

    private void move(GridCell cell, int column) {
        cells.remove(cell);
        put(cell.text(), cell.row(), column, cell.rowSpan(), cell.columnSpan());
    }

    private void swap(GridCell one, GridCell other) {
        move(one, other.column());
        move(other, one.column());
    }

    private Grid grid() {
        int last = cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan() - 1).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int r = 1; r <= last; r++) {
            int row = r;
            rows.add(new Row(cells.stream().filter(cell -> cell.row() == row)
                    .sorted(java.util.Comparator.comparingInt(GridCell::column)).toList()));
        }
        return new Grid(rows, Source.cell(1, 1, 1), false);
    }

    private Extraction read() throws Unreadable {
        return read(3);
    }

    private Extraction read(int section) throws Unreadable {
        return assemble(List.of(new Line("云溪县财政局2023年政府信息公开工作年度报告", Source.NOWHERE, false),
                new Line("一二三四".charAt(section - 1) + "、" + Forms.Y2021.sections().get(section - 1).heading(),
                        Source.NOWHERE, false), grid()));
    }

    private static Extraction assemble(List<Block> blocks) throws Unreadable {
        return new Assembly(Forms.BOTH).assemble(new Document("test", blocks, Map.of(), List.of()), Hints.NONE);
    }
}
