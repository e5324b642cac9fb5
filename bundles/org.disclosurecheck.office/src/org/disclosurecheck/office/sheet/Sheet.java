package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A sheet as it is read, cell by cell. Blank cells are kept only in rows that show something, or right below one, so
 * that a sheet formatted down to its last row takes no more memory than what is written in it.
 */
final class Sheet {

    /** Wider tables are no tables of a report. */
    static final int WIDEST = 256;
    /** The last row that spreadsheets know. */
    private static final int LAST_ROW = 1 << 20;
    private static final int MOST_CELLS = 20_000;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_MERGES = 20_000;

    final String name;
    private final NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
    private final Map<Integer, List<Merge>> merges = new HashMap<>();
    private final List<Merge> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private SheetRow row = new SheetRow(0);
    private int cells;
    private int characters;
    private boolean outside;

    Sheet(String name) {
        this.name = name;
    }

    /** Adds a cell, if it shows something. */
    void cell(int number, SheetCell cell) {
        if (cell.text().isBlank()) {
            return;
        }
        if (!place(number, cell.column())) {
            outside = true;
        } else {
            if (row.at(cell.column()) == null) {
                row.set(cell.column(), cell);
            }
            cells++;
            characters += cell.text().length();
        }
    }

    /** Notes that the cell is there, whether or not it shows anything. */
    void present(int number, int column) {
        if (place(number, column)) {
            row.present.set(column);
        }
    }

    /** Puts another cell in the place of one that was added before. */
    void replace(int number, SheetCell cell) {
        SheetRow found = found(number);
        if (found != null) {
            found.set(cell.column(), cell);
        }
    }

    /** The cell that shows something there, or null. */
    SheetCell at(int number, int column) {
        SheetRow found = found(number);
        return found == null ? null : found.at(column);
    }

    /** The rows between two that show something. */
    Collection<SheetRow> rows(int first, int last) {
        return rows.subMap(first, true, last, true).values();
    }

    /** Takes back what a cell shows; the cell stays. */
    void clear(int number, int column) {
        SheetRow found = found(number);
        if (found != null) {
            found.set(column, null);
        }
    }

    private SheetRow found(int number) {
        return row.number == number ? row : rows.get(number);
    }

    private boolean place(int number, int column) {
        if (number < 1 || number > LAST_ROW || column < 1 || column > WIDEST) {
            return false;
        }
        if (row.number != number) {
            keep();
            row = new SheetRow(number);
        }
        return true;
    }

    private void keep() {
        SheetRow same = rows.get(row.number);
        if (same != null) {
            same.add(row);
        } else if (!row.isBlank() || !row.present.isEmpty() && showsSomething(row.number - 1)) {
            rows.put(row.number, row);
        }
    }

    private boolean showsSomething(int number) {
        SheetRow found = rows.get(number);
        return found != null && !found.isBlank();
    }

    void hideRow(int number) {
        if (number > 0 && number <= LAST_ROW) {
            hiddenRows.set(number);
        }
    }

    void hideColumns(int first, int last) {
        if (first > 0 && first <= last) {
            hiddenColumns.set(first, Math.min(last, WIDEST) + 1);
        }
    }

    void merge(Merge merge) {
        if (merge.firstRow() > 0 && merge.firstColumn() > 0 && !merge.isOne() && merged.size() < MOST_MERGES) {
            merged.add(merge);
        }
    }

    /** True when it holds more than any report does: nothing more should be added then. */
    boolean isFull() {
        return cells > MOST_CELLS || rows.size() > MOST_ROWS || characters > MOST_CHARACTERS;
    }

    /** Says that it is larger than anyone wants to read, whatever is in it. */
    void overfill() {
        cells = MOST_CELLS + 1;
    }

    /** No more cells come. */
    void finish() {
        keep();
        row = new SheetRow(0);
        for (Merge merge : merged) {
            for (int covered : rows.subMap(Math.min(merge.firstRow(), merge.lastRow()), true, merge.lastRow(), true)
                    .keySet()) {
                List<Merge> here = merges.computeIfAbsent(covered, k -> new ArrayList<>(4));
                if (here.size() < WIDEST) {
                    here.add(merge);
                }
            }
        }
    }

    Collection<SheetRow> rows() {
        return rows.values();
    }

    /** The merged areas that have a part in this row. */
    List<Merge> mergesIn(int number) {
        return merges.getOrDefault(number, List.of());
    }

    boolean isHiddenRow(int number) {
        return hiddenRows.get(number);
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** True when it has cells further out than any report. */
    boolean reachesOutside() {
        return outside;
    }

    /** True when something is written in hidden rows or columns. */
    boolean hidesText() {
        return !(hiddenRows.isEmpty() && hiddenColumns.isEmpty()) && rows.values().stream()
                .anyMatch(line -> line.cells().stream()
                        .anyMatch(cell -> hiddenRows.get(line.number) || hiddenColumns.get(cell.column())));
    }
}
