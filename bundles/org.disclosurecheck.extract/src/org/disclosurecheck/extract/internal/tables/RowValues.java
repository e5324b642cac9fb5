package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.extract.internal.tables.Header.Word;

/**
 * Gives the values of a row their columns: by the header where the table has a grid, by counting where it has none. A
 * row whose values do not fit gets none at all.
 */
final class RowValues {

    /** Fewer rows than this do not tell how a text treats blank cells. */
    private static final int FEWEST_ROWS = 3;

    private final Map<RowText, Columns> plans = new IdentityHashMap<>();
    /** Lengths at which complete rows of the table end in blank fillers, by the number of columns. */
    private final Set<String> padded = new HashSet<>();
    private final boolean loose;
    private boolean complete;

    /** @param loose true when the whole table came as bare lines of text */
    RowValues(boolean loose) {
        this.loose = loose;
    }

    /** Notes a row and the columns that it should have; all rows are noted before the first one is asked for. */
    void add(RowText row, Columns plan) {
        plans.put(row, plan);
        int width = plan.width();
        complete |= row.values.size() >= width;
        if (row.values.size() > width && !row.values.get(width - 1).isBlank()) {
            padded.add(length(width, row));
        }
    }

    private static String length(int width, RowText row) {
        return width + "/" + row.values.size();
    }

    Columns plan(RowText row) {
        return plans.get(row);
    }

    /** The value of each column of the form, null where it has none; or null when it is not certain which is which. */
    Piece[] of(RowText row) {
        Columns plan = plans.get(row);
        if (plan.isInGrid() && row.bounded() && inGrid(row.values)) {
            Piece[] byGrid = byGrid(row.values, plan);
            if (byGrid != null) {
                return byGrid;
            }
            boolean told = plan.complete() && plan.trusted();
            return !told && plan.countable() && row.values.size() == plan.width() && narrow(row.values)
                    ? inOrder(row.values, plan, plan.all()) : null;
        }
        return byCount(row, plan);
    }

    private static boolean inGrid(List<Piece> values) {
        for (Piece value : values) {
            if (!value.inGrid()) {
                return false;
            }
        }
        return true;
    }

    /** Every column that the header names has one cell below it, and no other cell is filled. */
    private static Piece[] byGrid(List<Piece> values, Columns plan) {
        List<Word> columns = plan.header().columns();
        if (!plan.complete() && columns.size() != values.size() || !plan.trusted()) {
            return null;
        }
        Piece[] found = new Piece[plan.width()];
        boolean[] used = new boolean[values.size()];
        for (int i = 0; i < columns.size(); i++) {
            List<Piece> below = below(columns.get(i), values);
            boolean first = use(below, values, used);
            if (below.isEmpty() || !first && !below.get(0).isBlank()) {
                return null;
            }
            found[plan.named(i)] = below.get(0);
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && !values.get(i).isBlank() && !plan.header().otherAbove(values.get(i))) {
                return null;
            }
        }
        return found;
    }

    /** @return true when one of them was not used before */
    private static boolean use(List<Piece> below, List<Piece> values, boolean[] used) {
        boolean first = false;
        for (Piece cell : below) {
            for (int i = 0; i < used.length; i++) {
                if (values.get(i) == cell) {
                    first |= !used[i];
                    used[i] = true;
                }
            }
        }
        return first;
    }

    /**
     * The cell below a column of the header: the filled one, when the column is wider than the cells. One value that
     * is repeated in all of them is a merged cell that was blown up.
     */
    private static List<Piece> below(Word column, List<Piece> values) {
        Piece blank = null;
        List<Piece> filled = new ArrayList<>(1);
        boolean same = true;
        for (Piece value : values) {
            if (value.column() < column.at() + column.span() && column.at() < value.column() + value.span()) {
                if (!value.isBlank()) {
                    same &= filled.isEmpty() || filled.get(0).text().equals(value.text());
                    filled.add(value);
                } else if (blank == null) {
                    blank = value;
                }
            }
        }
        if (filled.isEmpty()) {
            return blank == null ? List.of() : List.of(blank);
        }
        return same && (filled.size() == 1 || filled.size() == column.span()) ? filled : List.of();
    }

    /** One grid column a cell, but for the last one, which layouts stretch to the edge. */
    private static boolean narrow(List<Piece> values) {
        return values.stream().limit(values.size() - 1L).allMatch(value -> value.span() == 1);
    }

    private Piece[] byCount(RowText row, Columns plan) {
        List<Piece> values = row.values;
        int width = plan.width();
        int[] inFile = plan.inFile(values);
        if (row.isBlank() && plan.ordered()) {
            boolean told = values.size() >= width && inFile != null && values.size() >= inFile.length;
            return told ? inOrder(values, plan, inFile) : values.size() < width && lossy() ? lost(width) : null;
        }
        if (inFile == null || values.size() < inFile.length) {
            return null;
        }
        List<Piece> fillers = values.subList(inFile.length, values.size());
        boolean certain = fillers.isEmpty() || !values.get(inFile.length - 1).isBlank()
                || padded.contains(length(width, row));
        return certain && fillers.stream().allMatch(Piece::isBlank) ? inOrder(values, plan, inFile) : null;
    }

    /** True when the text has lost its blank cells: no row is complete. */
    private boolean lossy() {
        return loose && !complete && plans.size() >= FEWEST_ROWS;
    }

    private static Piece[] inOrder(List<Piece> values, Columns plan, int[] columns) {
        Piece[] found = new Piece[plan.width()];
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != Columns.OTHER) {
                found[columns[i]] = values.get(i);
            }
        }
        return found;
    }

    private static Piece[] lost(int width) {
        Piece[] found = new Piece[width];
        Arrays.fill(found, Piece.LOST);
        return found;
    }
}
