package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Source;

/** A row as it is seen: cells under a merged one, and in hidden columns, are not there. */
final class LaidRow {

    private final Sheet sheet;
    private final SheetRow row;
    /** The cells that show something, from left to right. */
    private final List<SheetCell> filled = new ArrayList<>();
    private final int blanks;
    /** For each column the merged cell that covers it; null in a row without any. */
    private final Merge[] merged;

    LaidRow(Sheet sheet, SheetRow row) {
        this.sheet = sheet;
        this.row = row;
        merged = sheet.mergesIn(row.number).isEmpty() ? null : new Merge[Sheet.WIDEST + 1];
        for (Merge merge : sheet.mergesIn(row.number)) {
            for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), Sheet.WIDEST); column++) {
                merged[column] = merged[column] == null ? merge : merged[column];
            }
        }
        int seen = 0;
        for (int column = 1; column <= row.lastColumn(); column++) {
            SheetCell cell = row.at(column);
            if (cell != null && isSeen(column)) {
                filled.add(cell);
            } else if (cell == null && row.present.get(column) && isSeen(column)) {
                seen++;
            }
        }
        blanks = seen;
    }

    int number() {
        return row.number;
    }

    List<SheetCell> filled() {
        return filled;
    }

    /** How many cells are there but show nothing. */
    int blanks() {
        return blanks;
    }

    private boolean isSeen(int column) {
        Merge merge = mergeAt(column);
        return merge == null ? !sheet.isHiddenColumn(column) : merge.beginsAt(row.number, column);
    }

    private Merge mergeAt(int column) {
        return merged == null ? null : merged[column];
    }

    /** True when a cell that begins in an earlier row, but not before this one, reaches down into the row. */
    boolean hangsFrom(int earliest) {
        return sheet.mergesIn(row.number).stream()
                .anyMatch(merge -> merge.firstRow() < row.number && merge.firstRow() >= earliest);
    }

    /** True when something of the row stands in that column: a cell, or a part of a merged cell. */
    boolean takes(int column) {
        return row.at(column) != null || row.present.get(column) || mergeAt(column) != null;
    }

    int lastColumn() {
        return Math.min(Sheet.WIDEST, Math.max(row.lastColumn(),
                sheet.mergesIn(row.number).stream().mapToInt(Merge::lastColumn).max().orElse(0)));
    }

    int lastColumnOf(SheetCell cell) {
        Merge merge = mergeAt(cell.column());
        return merge == null ? cell.column() : merge.lastColumn();
    }

    /** The cells that begin in the row, blank ones included, between two columns. */
    List<GridCell> cells(int from, int to) {
        List<GridCell> cells = new ArrayList<>();
        for (int column = from; column <= to; column++) {
            Merge merge = mergeAt(column);
            if (merge == null && !sheet.isHiddenColumn(column)) {
                cells.add(cell(column, 1, 1));
            } else if (merge != null && merge.beginsAt(row.number, column)) {
                cells.add(cell(column, merge.lastRow() - merge.firstRow() + 1,
                        Math.min(merge.lastColumn(), Sheet.WIDEST) - column + 1));
            }
        }
        return cells;
    }

    private GridCell cell(int column, int rowSpan, int columnSpan) {
        SheetCell cell = row.at(column);
        return new GridCell(cell == null ? "" : onOneLine(cell), row.number, column, rowSpan, columnSpan,
                place(column), cell == null ? null : cell.formula());
    }

    Source place(int column) {
        return Source.sheet(sheet.name, row.number, column);
    }

    static String onOneLine(SheetCell cell) {
        Passage text = new Passage();
        for (String line : cell.text().split("\n", -1)) {
            text.append(line).joint();
        }
        return text.take();
    }
}
