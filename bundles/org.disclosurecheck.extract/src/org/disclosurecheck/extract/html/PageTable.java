package org.disclosurecheck.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.findings.Source;

/** A table of a page while it is read: finds the grid column of every cell from the spans around it. */
final class PageTable {

    /** Wider tables are no tables of a report; spans beyond it are cut. */
    private static final int WIDEST = 256;
    /** Written as rowspan="0": down to the end of the table. */
    private static final int TO_THE_END = 0;

    private final int number;
    private final Integer line;
    private final List<Row> rows = new ArrayList<>();
    /** For each grid column the last row that a cell from above covers. */
    private final int[] coveredTo = new int[WIDEST + 1];
    private int column;

    PageTable(int number, Integer line) {
        this.number = number;
        this.line = line;
    }

    void row() {
        rows.add(new Row(new ArrayList<>()));
        column = 1;
    }

    void cell(String text, int rowSpan, int columnSpan, Integer onLine) {
        if (rows.isEmpty()) {
            row();
        }
        int row = rows.size();
        while (column <= WIDEST && coveredTo[column] >= row) {
            column++;
        }
        if (column > WIDEST) {
            return;
        }
        int width = Math.max(1, Math.min(columnSpan, WIDEST - column + 1));
        int last = rowSpan == TO_THE_END ? Integer.MAX_VALUE : row + Math.max(1, rowSpan) - 1;
        Arrays.fill(coveredTo, column, column + width, last);
        rows.get(row - 1).cells().add(new GridCell(text, row, column, last - row + 1, width,
                Source.cell(number, row, column).onLine(onLine)));
        column += width;
    }

    /** The table, its row spans cut at its last row. */
    Grid grid() {
        List<Row> finished = new ArrayList<>(rows.size());
        for (Row row : rows) {
            finished.add(new Row(row.cells().stream().map(this::cut).toList()));
        }
        return new Grid(List.copyOf(finished), Source.cell(number, 1, 1).onLine(line), false);
    }

    private GridCell cut(GridCell cell) {
        int most = rows.size() - cell.row() + 1;
        return cell.rowSpan() <= most ? cell : new GridCell(cell.text(), cell.row(), cell.column(), most,
                cell.columnSpan(), cell.source());
    }
}
