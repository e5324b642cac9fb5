package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Shape;

/**
 * Value cells that were merged downward: Word keeps the numbers of all of them in the one cell that is left, one below the
 * other. Where there are as many numbers as rows, each is the value of its row; read together they would be a number with
 * blanks inside.
 */
final class DownMerged {

    private DownMerged() {
    }

    /** The table with each such number in its own row; the same grid when there is none. */
    static Grid spread(Grid grid) {
        List<List<GridCell>> rows = null;
        for (int r = 0; r < grid.rows().size(); r++) {
            for (GridCell cell : grid.rows().get(r).cells()) {
                // nearly all cells are of one row, and most others hold a word of the table
                String[] numbers = cell.rowSpan() < 2 || grid.ragged() ? null : numbers(cell);
                if (numbers != null && r + numbers.length <= grid.rows().size()) {
                    rows = rows == null ? copies(grid) : rows;
                    spread(cell, numbers, rows, r);
                }
            }
        }
        return rows == null ? grid : new Grid(rows.stream().map(row -> {
            row.sort(Comparator.comparingInt(GridCell::column));
            return new Row(List.copyOf(row));
        }).toList(), grid.source(), false);
    }

    private static List<List<GridCell>> copies(Grid grid) {
        List<List<GridCell>> rows = new ArrayList<>();
        grid.rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
        return rows;
    }

    private static void spread(GridCell cell, String[] numbers, List<List<GridCell>> rows, int first) {
        rows.get(first).remove(cell);
        for (int i = 0; i < numbers.length; i++) {
            rows.get(first + i).add(new GridCell(numbers[i], cell.row() + i, cell.column(), 1, cell.columnSpan(), cell.source()));
        }
    }

    /** The numbers of the rows that the cell reaches over; null when it does not hold one for each. */
    private static String[] numbers(GridCell cell) {
        String[] parts = Blanks.any(cell.text()) ? Blanks.split(cell.text()) : new String[0];
        if (parts.length != cell.rowSpan()) {
            return null;
        }
        for (String part : parts) {
            if (Shape.of(part) != Shape.VALUE) {
                return null;
            }
        }
        return parts;
    }
}
