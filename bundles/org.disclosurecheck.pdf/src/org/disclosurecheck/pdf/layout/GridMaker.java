package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;

/** Makes the grid of a table that is read to its end, and says what of it is not certain. */
final class GridMaker {

    private final TableDraft table;
    private final int number;
    private final List<Problem> problems;
    private final Flow.Places places;
    private final List<Float> edges = new ArrayList<>();

    private GridMaker(TableDraft table, int number, List<Problem> problems, Flow.Places places) {
        this.places = places;
        this.table = table;
        this.number = number;
        this.problems = problems;
    }

    /** @param number of the table in the file */
    static Grid grid(TableDraft table, int number, List<Problem> problems, Flow.Places places) {
        return new GridMaker(table, number, problems, places).grid();
    }

    /** The grid of a table whose merged cells are not known. */
    static Grid ragged(UnruledTable table, int number) {
        List<Row> rows = new ArrayList<>();
        for (List<String> texts : table.rows) {
            List<GridCell> cells = new ArrayList<>();
            for (String text : texts) {
                int row = rows.size() + 1;
                int column = cells.size() + 1;
                cells.add(new GridCell(text, row, column, 1, 1, Source.cell(number, row, column).onPage(table.page)));
            }
            rows.add(new Row(List.copyOf(cells)));
        }
        return new Grid(List.copyOf(rows), Source.cell(number, 1, 1).onPage(table.page), true);
    }

    private Grid grid() {
        table.cells.stream().map(cell -> cell.left).sorted().forEach(edge -> {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > DraftCell.SAME) {
                edges.add(edge);
            }
        });
        edges.add(table.width());
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        Source start = Source.cell(number, 1, 1).onPage(table.page);
        boolean unknown = false;
        boolean broken = false;
        for (DraftCell cell : table.cells) {
            float room = numberMayBreak(cell) ? table.room(cell) : 0;
            int column = column(cell.left);
            String text = CellText.join(cell.lines, room);
            Source source = Source.cell(number, cell.row + 1, column + 1).onPage(cell.page);
            places.add(source, cell.page, cell.lines);
            rows.get(cell.row).add(new GridCell(text, cell.row + 1, column + 1, cell.rowSpan,
                    Math.max(1, column(cell.right) - column),
                    source));
            unknown |= cell.isUnknown();
            broken |= CellText.hasBrokenNumber(cell.lines, room);
        }
        say(unknown, "unknown-glyph", "有单元格的文字没有对应的字符（字体缺文字对照表），读不出来",
                "characters in a cell have no meaning in the font and cannot be read", start, true);
        say(table.crossed, "text-across-cells", "有文字越过表格线，属于哪一格不能确定",
                "a text crosses a line of the table, and its cell is uncertain", start, true);
        say(table.open, "open-cells", "的表格线不完整，有文字属于哪一格不能确定",
                "lines are missing, and the cell of a text is uncertain", start, true);
        say(broken, "broken-number", "有数字在窄格里折成几行，按一个数读取",
                "a number is broken into several lines of a narrow cell; it was read as one", start, false);
        return new Grid(rows.stream().map(GridMaker::row).toList(), start, false);
    }

    private void say(boolean is, String code, String what, String english, Source at, boolean fatal) {
        if (is) {
            problems.add(new Problem(code, "第" + table.page + "页起的表格" + what, at, fatal)
                    .english("table from page " + table.page + " on: " + english));
        }
    }

    private static Row row(List<GridCell> cells) {
        return new Row(cells.stream().sorted(Comparator.comparingInt(GridCell::column)).toList());
    }

    /** The edge nearest to this place. */
    private int column(float x) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            nearest = Math.abs(edges.get(i) - x) < Math.abs(edges.get(nearest) - x) ? i : nearest;
        }
        return nearest;
    }

    /**
     * A number goes on in the next line when it fills the cell, unless all figures of the row take several lines: then
     * rows of the table have lost the line between them.
     */
    private boolean numberMayBreak(DraftCell cell) {
        if (cell.lines.size() < 2) {
            return false;
        }
        long several = table.cells.stream().filter(other -> other.row == cell.row && other.lines.size() > 1
                && other.isFigure()).count();
        return several <= 1 || table.cells.stream().anyMatch(other -> other.row == cell.row && other.lines.size() == 1
                && other.isFigure());
    }
}
