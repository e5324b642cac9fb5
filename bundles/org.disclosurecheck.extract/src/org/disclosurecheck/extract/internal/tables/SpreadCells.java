package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Shape;

/**
 * Tables that were copied with their merged cells blown up: a spreadsheet leaves blank cells where a merged cell
 * reached, Markdown often repeats its text. Such rows are a grid although the file gives none, and that is proved
 * before it is believed: every value stands below a word of the header, or all rows end in equally many values.
 */
final class SpreadCells {

    private final Vocabulary vocabulary;
    private final List<Row> rows;
    private int width;

    private SpreadCells(Grid grid, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.rows = grid.rows();
        for (Row row : rows) {
            width = Math.max(width, end(row));
        }
    }

    /** The table with its merged cells put together again; the same grid when it is not proved to be such a copy. */
    static Grid gathered(Grid grid, Vocabulary vocabulary) {
        if (!grid.ragged() || grid.rows().size() < 2) {
            return grid;
        }
        SpreadCells cells = new SpreadCells(grid, vocabulary);
        if (cells.belowHeader()) {
            return new Grid(cells.rows.stream().map(cells::spanned).map(cells::honest).toList(), grid.source(), false);
        }
        int labels = cells.labels();
        return labels < 2 ? grid
                : new Grid(cells.rows.stream().map(row -> withoutBlanks(row, labels)).toList(), grid.source(), true);
    }

    private static int end(Row row) {
        return row.cells().isEmpty() ? 0 : row.cells().get(row.cells().size() - 1).column();
    }

    /** True when there are values, and every one of them stands below a word of the header. */
    private boolean belowHeader() {
        Set<Integer> named = new HashSet<>();
        boolean values = false;
        boolean blown = false;
        for (Row row : rows) {
            for (GridCell cell : row.cells()) {
                Shape shape = Shape.of(cell.text());
                if (shape == Shape.VALUE || shape == Shape.WORDY) {
                    values = true;
                    if (!named.contains(cell.column())) {
                        return false;
                    }
                } else if (shape == Shape.TEXT && vocabulary.isColumn(cell.text(), Key.of(cell.text()))) {
                    named.add(cell.column());
                }
            }
            blown |= end(row) == width && row.cells().stream().filter(cell -> !cell.text().isEmpty()).count() < width;
        }
        return values && blown;
    }

    /** How many columns the labels take up, when all rows with values are equally wide; else 0. */
    private int labels() {
        int labels = 0;
        int first = width;
        for (Row row : rows) {
            boolean filled = false;
            for (GridCell cell : row.cells()) {
                Shape shape = Shape.of(cell.text());
                if (shape == Shape.VALUE || shape == Shape.WORDY) {
                    filled = true;
                    first = Math.min(first, cell.column() - 1);
                }
            }
            if (filled && end(row) < width) {
                return 0;
            }
            for (GridCell cell : row.cells()) {
                labels = filled && Shape.of(cell.text()) == Shape.TEXT ? Math.max(labels, cell.column()) : labels;
            }
        }
        return labels <= first ? labels : 0;
    }

    private static Row withoutBlanks(Row row, int labels) {
        return new Row(row.cells().stream().filter(cell -> cell.column() > labels || !cell.text().isEmpty()).toList());
    }

    /** A row that is shorter than the others although it ends in blank cells has lost one: its end tells nothing. */
    private Row honest(Row row) {
        int end = row.cells().size();
        while (end > 0 && end(row) < width && row.cells().get(end - 1).text().isEmpty()) {
            end--;
        }
        return end == row.cells().size() ? row : new Row(row.cells().subList(0, end));
    }

    /** Headings over several columns reach over the blank cells behind them. */
    private Row spanned(Row row) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            if (vocabulary.isGroup(Key.of(cell.text()))) {
                int next = i + 1;
                while (next < row.cells().size() && row.cells().get(next).text().isEmpty()) {
                    next++;
                }
                int to = next == row.cells().size() ? width + 1 : row.cells().get(next).column();
                cells.add(new GridCell(cell.text(), cell.row(), cell.column(), 1, to - cell.column(), cell.source()));
                i = next - 1;
            } else {
                cells.add(cell);
            }
        }
        return new Row(List.copyOf(cells));
    }
}
