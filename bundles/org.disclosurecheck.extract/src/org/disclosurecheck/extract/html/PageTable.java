package org.disclosurecheck.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.findings.Source;

/**
 * A table of a page while it is read. Its rows are put in the order in which they are shown, then the grid column of
 * every cell is found from the spans around it; no span reaches out of the head, body or foot that it begins in.
 */
final class PageTable {

    /** Wider tables are no tables of a report; spans beyond it are cut. */
    private static final int WIDEST = 256;
    /** Written as rowspan="0": down to the end of the table. */
    private static final int TO_THE_END = 0;

    private enum Part {
        HEAD, BODY, FOOT
    }

    private record Cell(String text, int rowSpan, int columnSpan, int line) {
    }

    private static final class Group {
        private final Part part;
        private final List<List<Cell>> rows = new ArrayList<>();

        Group(Part part) {
            this.part = part;
        }
    }

    private final int number;
    private final int line;
    private final List<Group> groups = new ArrayList<>();

    PageTable(int number, int line) {
        this.number = number;
        this.line = line;
    }

    /** A group of rows begins: thead, tbody or tfoot. Only the first head and the first foot are moved. */
    void group(String name) {
        Part part = name.equals("thead") ? Part.HEAD : name.equals("tfoot") ? Part.FOOT : Part.BODY;
        boolean again = part != Part.BODY && groups.stream().anyMatch(group -> group.part == part);
        groups.add(new Group(again ? Part.BODY : part));
    }

    void row() {
        if (groups.isEmpty()) {
            groups.add(new Group(Part.BODY));
        }
        groups.get(groups.size() - 1).rows.add(new ArrayList<>());
    }

    void cell(String text, int rowSpan, int columnSpan, int onLine) {
        if (groups.isEmpty() || groups.get(groups.size() - 1).rows.isEmpty()) {
            row();
        }
        List<List<Cell>> rows = groups.get(groups.size() - 1).rows;
        rows.get(rows.size() - 1).add(new Cell(text, rowSpan, Math.min(columnSpan, WIDEST), onLine));
    }

    /** The table; where a row is a heading or a paragraph of its own, that line with the rows above and below it. */
    List<Block> blocks() {
        List<Row> rows = rows();
        int width = rows.stream().flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan() - 1).max().orElse(0);
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            GridCell alone = alone(rows.get(i), width);
            if (alone != null) {
                add(blocks, rows.subList(from, i));
                blocks.add(new Line(alone.text(), alone.source(), false));
                from = i + 1;
            }
        }
        add(blocks, rows.subList(from, rows.size()));
        return blocks;
    }

    private void add(List<Block> blocks, List<Row> rows) {
        if (!rows.isEmpty()) {
            Source first = rows.get(0).cells().isEmpty() ? Source.cell(number, 1, 1).onLine(line)
                    : rows.get(0).cells().get(0).source();
            blocks.add(new Grid(List.copyOf(rows), first, false));
        }
    }

    /** The only cell of a row that is no row of a table, or null. */
    private static GridCell alone(Row row, int width) {
        GridCell found = null;
        for (GridCell cell : row.cells()) {
            if (!cell.text().isEmpty()) {
                if (found != null) {
                    return null;
                }
                found = cell;
            }
        }
        if (found == null || found.rowSpan() > 1) {
            return null;
        }
        boolean whole = row.cells().size() == 1 && found.columnSpan() * 2 > width;
        return ReportWords.heading(found.text()) > 0 || whole && (found.text().indexOf('。') >= 0
                || ReportWords.isTitle(found.text())) ? found : null;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Part part : Part.values()) {
            groups.stream().filter(group -> group.part == part).forEach(group -> place(group.rows, rows));
        }
        return rows;
    }

    private void place(List<List<Cell>> group, List<Row> rows) {
        int end = rows.size() + group.size();
        // for each grid column the last row that a cell from above covers
        int[] coveredTo = new int[WIDEST + 1];
        for (List<Cell> cells : group) {
            int row = rows.size() + 1;
            List<GridCell> placed = new ArrayList<>(cells.size());
            int column = 1;
            for (Cell cell : cells) {
                while (column <= WIDEST && coveredTo[column] >= row) {
                    column++;
                }
                if (column > WIDEST) {
                    break;
                }
                int width = Math.max(1, Math.min(cell.columnSpan, WIDEST - column + 1));
                int last = cell.rowSpan == TO_THE_END ? end : (int) Math.min(end, row + Math.max(1L, cell.rowSpan) - 1);
                Arrays.fill(coveredTo, column, column + width, last);
                placed.add(new GridCell(cell.text, row, column, last - row + 1, width,
                        Source.cell(number, row, column).onLine(cell.line)));
                column += width;
            }
            rows.add(new Row(placed));
        }
    }
}
