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
        if (plan.header().inGrid() && row.bounded() && row.values.stream().allMatch(Piece::inGrid)) {
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

    /** Every column that the header names has one cell below it, and no other cell is filled. */
    private static Piece[] byGrid(List<Piece> values, Columns plan) {
        if (!plan.complete() && plan.header().columns().size() != values.size() || !plan.trusted()) {
            return null;
        }
        Piece[] found = new Piece[plan.width()];
        List<Piece> unused = new ArrayList<>(values);
        for (Word column : plan.header().columns()) {
            List<Piece> below = below(column, values);
            boolean first = unused.removeIf(piece -> below.stream().anyMatch(cell -> cell == piece));
            if (below.isEmpty() || !first && !below.get(0).isBlank()) {
                return null;
            }
            found[plan.index(column.line())] = below.get(0);
        }
        return unused.stream().allMatch(piece -> piece.isBlank() || plan.header().otherAbove(piece)) ? found : null;
    }

    /**
     * The cell below a column of the header: the filled one, when the column is wider than the cells. One value that
     * is repeated in all of them is a merged cell that was blown up.
     */
    private static List<Piece> below(Word column, List<Piece> values) {
        List<Piece> below = values.stream().filter(value -> value.column() < column.at() + column.span()
                && column.at() < value.column() + value.span()).toList();
        List<Piece> filled = below.stream().filter(value -> !value.isBlank()).toList();
        boolean one = filled.stream().map(Piece::text).distinct().count() == 1 && (filled.size() == 1
                || filled.size() == column.span());
        return one ? filled : filled.isEmpty() && !below.isEmpty() ? below.subList(0, 1) : List.of();
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
