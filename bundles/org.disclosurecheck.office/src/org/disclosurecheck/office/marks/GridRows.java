package org.disclosurecheck.office.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.findings.Source;

/** Puts the cells of a table on its grid, row by row. */
final class GridRows {

    /** Wider tables are no tables of a report; what stands beyond is left out. */
    private static final int WIDEST = 256;

    private static final class Cell {
        private final MarkedFlow flow;
        private final int row;
        private final int column;
        private final boolean mergesDown;
        private int rowSpan = 1;
        private int columnSpan;

        Cell(MarkedFlow flow, int row, int column, int columnSpan, boolean mergesDown) {
            this.flow = flow;
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.mergesDown = mergesDown;
        }
    }

    private final int table;
    private final List<List<Cell>> rows = new ArrayList<>();
    private Cell[] above = new Cell[WIDEST + 1];
    private Cell[] covering = new Cell[WIDEST + 1];

    GridRows(int table) {
        this.table = table;
    }

    /** @param marks one for each cell */
    void add(List<MarkedFlow> cells, List<CellMark> marks, Edges edges) {
        List<Cell> begun = new ArrayList<>();
        Arrays.fill(covering, null);
        int number = rows.size() + 1;
        Cell left = null;
        for (int i = 0; i < cells.size(); i++) {
            CellMark mark = marks.get(i);
            int column = edges.column(mark.left());
            int end = Math.min(edges.column(mark.right()), WIDEST + 1);
            if (column > WIDEST) {
                break;
            }
            Cell owner;
            if (mark.continuesLeft() && left != null) {
                owner = left;
                owner.columnSpan += end - column;
            } else if (mark.continuesAbove() && above[column] != null && above[column].mergesDown) {
                owner = above[column];
                owner.rowSpan = number - owner.row + 1;
            } else {
                owner = new Cell(cells.get(i), number, column, end - column, mark.mergesDown());
                begun.add(owner);
            }
            left = owner;
            for (; column < end; column++) {
                covering[column] = owner;
            }
        }
        Cell[] done = above;
        above = covering;
        covering = done;
        rows.add(begun);
    }

    /** Cells whose place is not known: they are only counted, without those that are said to go on from others. */
    void addRagged(List<MarkedFlow> cells, List<CellMark> marks) {
        List<Cell> counted = new ArrayList<>();
        for (int i = 0; i < cells.size() && counted.size() < WIDEST; i++) {
            if (marks.isEmpty() || !marks.get(i).continuesAbove() && !marks.get(i).continuesLeft()) {
                counted.add(new Cell(cells.get(i), rows.size() + 1, counted.size() + 1, 1, false));
            }
        }
        rows.add(counted);
    }

    List<Row> finished() {
        List<Row> finished = new ArrayList<>(rows.size());
        for (List<Cell> row : rows) {
            List<GridCell> cells = new ArrayList<>(row.size());
            row.forEach(cell -> cells.add(finished(cell)));
            finished.add(new Row(List.copyOf(cells)));
        }
        return List.copyOf(finished);
    }

    private GridCell finished(Cell cell) {
        return new GridCell(cell.flow.text(), cell.row, cell.column, cell.rowSpan, cell.columnSpan,
                Source.cell(table, cell.row, cell.column));
    }
}
