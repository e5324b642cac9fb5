package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.pdf.page.Glyph;

/** A cell of a table on a page: the grid lines around it, counted from 0, and the glyphs within. */
final class TableCell {

    final int top;
    final int left;
    final int bottom;
    final int right;
    final List<Glyph> glyphs = new ArrayList<>();

    /**
     * A cell of the table.
     *
     * @param bottom the grid line below it
     * @param right the grid line behind it
     */
    TableCell(int top, int left, int bottom, int right) {
        this.top = top;
        this.left = left;
        this.bottom = bottom;
        this.right = right;
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isBlank);
    }
}
