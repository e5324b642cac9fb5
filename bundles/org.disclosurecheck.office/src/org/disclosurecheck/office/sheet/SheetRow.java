package org.disclosurecheck.office.sheet;

import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A row of a sheet: what its cells show, and which cells are there although they show nothing. */
final class SheetRow {

    final int number;
    final NavigableMap<Integer, SheetCell> cells = new TreeMap<>();
    /**
     * Columns of the cells with a line at some side, or with a value that is not shown. A blank one of these is a cell
     * of a table, any other blank is just paper.
     */
    final BitSet present = new BitSet();

    SheetRow(int number) {
        this.number = number;
    }

    void add(SheetRow more) {
        more.cells.forEach(cells::putIfAbsent);
        present.or(more.present);
    }
}
