package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.pdf.page.Glyph;

/** A cell of a table that may run over pages: its edges, counted from the left edge of the table, rows and lines. */
final class DraftCell {

    /** Edges of a column may lie this far apart from one page to the next. */
    static final float SAME = 4f;

    final float left;
    final float right;
    final int row;
    final int page;
    int rowSpan;
    final List<TextLine> lines;

    DraftCell(float left, float right, int row, int rowSpan, int page, List<TextLine> lines) {
        this.left = left;
        this.right = right;
        this.row = row;
        this.rowSpan = rowSpan;
        this.page = page;
        this.lines = new ArrayList<>(lines);
    }

    static DraftCell of(PageTable table, TableCell cell) {
        return new DraftCell(table.xs[cell.left] - table.left(), table.xs[cell.right] - table.left(), cell.top,
                cell.bottom - cell.top, table.page, CellText.lines(cell.glyphs));
    }

    /** The same cell so many rows further down. */
    DraftCell moved(int down) {
        return new DraftCell(left, right, row + down, rowSpan, page, lines);
    }

    /** The same cell so far to the right. */
    DraftCell shifted(float by) {
        return new DraftCell(left + by, right + by, row, rowSpan, page, lines);
    }

    int end() {
        return row + rowSpan;
    }

    boolean isBlank() {
        return lines.isEmpty();
    }

    String text() {
        return CellText.join(lines, 0);
    }

    /** True for a figure or a mark for none. */
    boolean isFigure() {
        String text = text();
        return !text.isEmpty() && text.chars().noneMatch(Character::isLetter)
                && (text.chars().anyMatch(Character::isDigit) || text.length() <= 2);
    }

    boolean isUnknown() {
        return lines.stream().flatMap(line -> line.glyphs().stream()).anyMatch(Glyph::isUnknown);
    }

    boolean sameColumns(DraftCell other) {
        return Math.abs(left - other.left) <= SAME && Math.abs(right - other.right) <= SAME;
    }

    /** True when both are the same cell of a header that is printed on every page. */
    boolean repeats(DraftCell other, int offset) {
        return sameColumns(other) && row - offset == other.row && rowSpan == other.rowSpan
                && text().equals(other.text());
    }
}
