package org.disclosurecheck.office.sheet;

import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A row of a sheet: what its cells show, and which cells have a line around them. */
final class SheetRow {

    final int number;
    final NavigableMap<Integer, SheetCell> cells = new TreeMap<>();
    /** Columns with a line at some side: a blank cell with a line is a cell of a table, one without is just paper. */
    final BitSet ruled = new BitSet();

    SheetRow(int number) {
        this.number = number;
    }

    void add(SheetRow more) {
        more.cells.forEach(cells::putIfAbsent);
        ruled.or(more.ruled);
    }
}
