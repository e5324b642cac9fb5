package org.disclosurecheck.office.sheet;

/** Cells of a sheet that are merged into one: the first row and column and the last ones, from 1. */
record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    boolean isOne() {
        return firstRow >= lastRow && firstColumn >= lastColumn;
    }

    boolean beginsAt(int row, int column) {
        return firstRow == row && firstColumn == column;
    }
}
