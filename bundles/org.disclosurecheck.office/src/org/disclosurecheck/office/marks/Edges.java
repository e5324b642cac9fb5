package org.disclosurecheck.office.marks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The grid columns of a table, from the edges of all its cells. Edges that differ by less than a millimetre are one:
 * rows that were pulled by hand never fit exactly. A table with narrower cells than that allows less.
 */
final class Edges {

    private static final int MILLIMETRE = 57;

    /** The first edge of each column, ascending. */
    private final int[] columns;

    private Edges(int[] columns) {
        this.columns = columns;
    }

    /** @param rows cells of positive width, from left to right */
    static Edges of(Collection<List<CellMark>> rows) {
        int size = 0;
        for (List<CellMark> row : rows) {
            size += 2 * row.size();
        }
        int[] edges = new int[size];
        int narrowest = 2 * MILLIMETRE + 1;
        int at = 0;
        for (List<CellMark> row : rows) {
            for (CellMark cell : row) {
                edges[at++] = cell.left();
                edges[at++] = cell.right();
                narrowest = Math.min(narrowest, cell.right() - cell.left());
            }
        }
        Arrays.sort(edges);
        int near = (narrowest - 1) / 2;
        int count = 0;
        for (int edge : edges) {
            if (count == 0 || edge - edges[count - 1] > near) {
                edges[count++] = edge;
            }
        }
        return new Edges(Arrays.copyOf(edges, count));
    }

    /** How many columns there are. */
    int columns() {
        return Math.max(0, columns.length - 1);
    }

    /** The 1-based column that begins at the edge, or near it. */
    int column(int edge) {
        int found = Arrays.binarySearch(columns, edge);
        if (found >= 0) {
            return found + 1;
        }
        int after = -found - 1;
        boolean before = after == columns.length || after > 0 && edge - columns[after - 1] < columns[after] - edge;
        return before ? after : after + 1;
    }

    /** True when the other grid has the same outer edges, and none inside that this one has not. */
    boolean refines(Edges other) {
        return columns.length > 0 && other.columns.length > 0 && near(columns[0], other.columns[0])
                && near(columns[columns.length - 1], other.columns[other.columns.length - 1])
                && Arrays.stream(other.columns).allMatch(edge -> near(columns[column(edge) - 1], edge));
    }

    private static boolean near(int one, int other) {
        return Math.abs(one - other) <= MILLIMETRE;
    }
}
