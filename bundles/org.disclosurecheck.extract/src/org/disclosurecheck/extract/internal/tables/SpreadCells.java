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
        if (grid.rows().size() < 2) {
            return grid;
        }
        SpreadCells cells = new SpreadCells(grid, vocabulary);
        if (!grid.ragged()) {
            return cells.rows.stream().anyMatch(cells::isSpread) && cells.belowHeader()
                    ? new Grid(cells.rows.stream().map(cells::spanned).toList(), grid.source(), false) : grid;
        }
        if (cells.belowHeader()) {
            return new Grid(cells.rows.stream().map(cells::spanned).map(cells::honest).toList(), grid.source(), false);
        }
        int labels = cells.labels();
        return labels < 2 ? grid
                : new Grid(cells.rows.stream().map(row -> withoutBlanks(row, labels)).toList(), grid.source(), true);
    }

    private static int end(Row row) {
        GridCell last = row.cells().isEmpty() ? null : row.cells().get(row.cells().size() - 1);
        return last == null ? 0 : last.column() + last.columnSpan() - 1;
    }

    /** True when a heading over several columns has one, and a blank cell behind it. */
    private boolean isSpread(Row row) {
        for (int i = 0; i + 1 < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            if (cell.columnSpan() == 1 && row.cells().get(i + 1).text().isEmpty()
                    && vocabulary.isGroup(Key.of(cell.text()))) {
                return true;
            }
        }
        return false;
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
            blown |= end(row) == width && isBlown(row);
        }
        return values && blown;
    }

    /** True for blank cells, or for a word that stands in two cells side by side. */
    private boolean isBlown(Row row) {
        List<GridCell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (text.isEmpty() || i > 0 && text.equals(cells.get(i - 1).text()) && Shape.of(text) == Shape.TEXT) {
                return true;
            }
        }
        return false;
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
            if (cell.columnSpan() == 1 && vocabulary.isGroup(Key.of(cell.text()))) {
                int next = i + 1;
                while (next < row.cells().size() && row.cells().get(next).text().isEmpty()) {
                    next++;
                }
                int to = next == row.cells().size() ? width + 1 : row.cells().get(next).column();
                cells.add(new GridCell(cell.text(), cell.row(), cell.column(), cell.rowSpan(), to - cell.column(),
                        cell.source()));
                i = next - 1;
            } else {
                cells.add(cell);
            }
        }
        return new Row(List.copyOf(cells));
    }
}
