package org.disclosurecheck.extract.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.extract.internal.Assembly;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.FormLine;
import org.junit.jupiter.api.Test;

/** A table laid out like one that was read before is read as if it were the first. */
class KnownLayoutsTest {

    private final Assembly practised = new Assembly(Forms.BOTH);

    @Test
    void other_figures_in_the_same_cells() throws Unreadable {
        read(table(i -> String.valueOf(i)));
        assertEquals("9007", same(table(i -> String.valueOf(9000 + i))).report().cell("T3/new/total").getRaw());
        same(table(i -> i % 3 == 0 ? "" : "0"));
        same(table(i -> i % 5 == 0 ? "/" : "1,234"));
        same(table(i -> i == 3 ? "约30" : "7"));
        same(table(i -> i % 4 == 0 ? "无" : "2"));
    }

    @Test
    void the_place_in_the_file_is_its_own() throws Unreadable {
        read(table(i -> "1"));
        Grid moved = moved(table(i -> "2"), 7);
        assertEquals(Source.cell(7, 4, 4), same(moved).report().cell("T3/new/naturalPerson").getSource());
    }

    @Test
    void a_label_that_differs_or_a_cell_too_few_is_another_layout() throws Unreadable {
        read(table(i -> "1"));
        Grid table = table(i -> "2");
        same(with(table, 5, 0, "说不清的一行"));
        same(new Grid(table.rows().subList(0, table.rows().size() - 1), table.source(), false));
        Row shorter = new Row(table.rows().get(6).cells().subList(0, 5));
        List<Row> rows = new ArrayList<>(table.rows());
        rows.set(6, shorter);
        assertNotEquals(List.of(), same(new Grid(rows, table.source(), false)).problems());
    }

    @Test
    void where_two_cells_stand_below_one_column_their_figures_decide() throws Unreadable {
        for (String second : List.of("4", "5", "4", "", "5")) {
            Grid table = table(i -> "4");
            List<GridCell> cells = new ArrayList<>(table.rows().get(4).cells());
            GridCell last = cells.remove(cells.size() - 1);
            cells.add(cell("4", last.row(), last.column(), 1));
            cells.add(cell(second, last.row(), last.column() + 1, 1));
            List<Row> rows = new ArrayList<>(table.rows());
            rows.set(4, new Row(cells));
            same(new Grid(rows, table.source(), false));
        }
    }

    /** The table as it is read behind others, which has to be as it is read alone. */
    private Extraction same(Grid table) throws Unreadable {
        practised.assemble(document(table), Hints.NONE);
        Extraction alone = new Assembly(Forms.BOTH).assemble(document(table), Hints.NONE);
        Extraction behind = practised.assemble(document(table), Hints.NONE);
        assertEquals(said(alone), said(behind));
        return behind;
    }

    private void read(Grid table) throws Unreadable {
        practised.assemble(document(table), Hints.NONE);
    }

    private static String said(Extraction extraction) {
        StringBuilder said = new StringBuilder(extraction.problems() + "\n" + extraction.tables() + "\n"
                + extraction.report().getApplications().getExtraRows() + extraction.report().getLayout() + "\n");
        extraction.report().getApplications().allCells().forEach(cell -> said.append(cell.getAddress() + " " + cell.getRaw() + " "
                + cell.getKind() + " " + cell.getValue() + " " + cell.getSource() + "\n"));
        return said.toString();
    }

    private static Document document(Grid table) {
        return new Document("test", List.of(new Line("云溪县财政局2023年政府信息公开工作年度报告", Source.paragraph(1), false),
                new Line("三、" + Forms.Y2021.sections().get(2).heading(), Source.paragraph(2), false), table), Map.of(), List.of());
    }

    /** Table 3 whose last column is two grid columns wide. */
    private static Grid table(IntFunction<String> figure) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(cell("申请人情况", 1, 4, 8))));
        rows.add(new Row(List.of(cell("自然人", 2, 4, 1), cell("法人或其他组织", 2, 5, 5), cell("总计", 2, 10, 2))));
        List<GridCell> names = new ArrayList<>();
        for (int c = 1; c < 6; c++) {
            names.add(cell(Forms.Y2021.applicationColumns().get(c).label(), 3, 4 + c, 1));
        }
        rows.add(new Row(names));
        int number = 1;
        for (FormLine line : Forms.Y2021.applicationRows()) {
            List<GridCell> cells = new ArrayList<>(List.of(cell(line.label(), rows.size() + 1, 1, 3)));
            for (int c = 0; c < 7; c++) {
                cells.add(cell(figure.apply(number++), rows.size() + 1, 4 + c, c == 6 ? 2 : 1));
            }
            rows.add(new Row(cells));
        }
        return new Grid(rows, Source.cell(1, 1, 1), false);
    }

    private static GridCell cell(String text, int row, int column, int span) {
        return new GridCell(text, row, column, 1, span, Source.cell(1, row, column));
    }

    private static Grid with(Grid table, int row, int place, String text) {
        List<GridCell> cells = new ArrayList<>(table.rows().get(row).cells());
        GridCell old = cells.get(place);
        cells.set(place, cell(text, old.row(), old.column(), old.columnSpan()));
        List<Row> rows = new ArrayList<>(table.rows());
        rows.set(row, new Row(cells));
        return new Grid(rows, table.source(), false);
    }

    private static Grid moved(Grid table, int number) {
        return new Grid(table.rows().stream().map(row -> new Row(row.cells().stream().map(cell -> new GridCell(cell.text(), cell.row(),
                cell.column(), cell.rowSpan(), cell.columnSpan(), Source.cell(number, cell.row(), cell.column()))).toList())).toList(),
                Source.cell(number, 1, 1), false);
    }
}
