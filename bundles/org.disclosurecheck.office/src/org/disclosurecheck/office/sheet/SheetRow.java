package org.disclosurecheck.office.sheet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** A row of a sheet: what its cells show, and which cells are there although they show nothing. */
final class SheetRow {

    final int number;
    /**
     * Columns of the cells with a line at some side, or with a value that is not shown. A blank one of these is a cell
     * of a table, any other blank is just paper.
     */
    final BitSet present = new BitSet();
    private SheetCell[] cells = {};

    SheetRow(int number) {
        this.number = number;
    }

    /** The cell that shows something in that column, or null. */
    SheetCell at(int column) {
        return column < cells.length ? cells[column] : null;
    }

    /** @param cell null when the column no longer shows anything */
    void set(int column, SheetCell cell) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(16, column * 3 / 2 + 1));
        }
        cells[column] = cell;
    }

    /** The cells that show something, from left to right. */
    List<SheetCell> cells() {
        return Arrays.stream(cells).filter(Objects::nonNull).toList();
    }

    boolean isBlank() {
        return Arrays.stream(cells).allMatch(Objects::isNull);
    }

    int lastColumn() {
        int last = cells.length - 1;
        while (last > 0 && cells[last] == null) {
            last--;
        }
        return Math.max(last, present.length() - 1);
    }

    void add(SheetRow more) {
        for (SheetCell cell : more.cells()) {
            if (at(cell.column()) == null) {
                set(cell.column(), cell);
            }
        }
        present.or(more.present);
    }
}
