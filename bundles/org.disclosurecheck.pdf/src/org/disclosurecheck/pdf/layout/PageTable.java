package org.disclosurecheck.pdf.layout;

import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.pdf.page.Glyph;

/** A table on one page: its grid lines from left to right and from top to bottom, and the cells between them. */
final class PageTable implements Item {

    final int page;
    final float[] xs;
    final float[] ys;
    final List<TableCell> cells;
    /** Cells side by side without a line between them, although they are no single cell. */
    private final List<TableCell[]> openPairs;
    private final TableCell[][] owners;
    /** True when a word stands across a line of the table. */
    boolean crossed;

    PageTable(int page, float[] xs, float[] ys, List<TableCell> cells, List<TableCell[]> openPairs) {
        this.page = page;
        this.xs = xs;
        this.ys = ys;
        this.cells = cells;
        this.openPairs = openPairs;
        this.owners = new TableCell[ys.length - 1][xs.length - 1];
        for (TableCell cell : cells) {
            for (int row = cell.top; row < cell.bottom; row++) {
                Arrays.fill(owners[row], cell.left, cell.right, cell);
            }
        }
    }

    @Override
    public float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float area() {
        return (right() - left()) * (bottom() - top());
    }

    int rows() {
        return ys.length - 1;
    }

    boolean holds(float x, float y) {
        return x >= left() && x <= right() && y >= top() && y <= bottom();
    }

    /** Puts the glyph into the cell where its middle stands. */
    TableCell take(Glyph glyph) {
        TableCell cell = owners[field(ys, glyph.middle())][field(xs, glyph.centre())];
        cell.glyphs.add(glyph);
        return cell;
    }

    private static int field(float[] lines, float at) {
        int found = Arrays.binarySearch(lines, at);
        int field = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(field, lines.length - 2));
    }

    boolean isBlank() {
        return cells.stream().allMatch(TableCell::isBlank);
    }

    /** True when lines are missing, so that it cannot be told which of two cells a text stands in. */
    boolean isOpen() {
        return openPairs.stream().anyMatch(pair -> !pair[0].isBlank() && !pair[1].isBlank());
    }
}
