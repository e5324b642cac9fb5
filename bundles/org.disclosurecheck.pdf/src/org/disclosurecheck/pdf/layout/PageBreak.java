package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Mends a table where a page ends: a merged cell is drawn anew on the next page, its text on one of the two; and a row
 * that does not fit is cut in two, each cell of it going on below the header of the next page.
 */
final class PageBreak {

    private static final Pattern ORDINAL = Pattern
            .compile("[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\\d+[.．、]");

    private final TableDraft table;
    private final int row;
    private final List<DraftCell> above;
    private final List<DraftCell> below;

    /** @param row the first row of the next page */
    PageBreak(TableDraft table, int row) {
        this.table = table;
        this.row = row;
        this.above = table.cells.stream().filter(cell -> cell.row < row && cell.end() == row).toList();
        this.below = table.cells.stream().filter(cell -> cell.row == row).toList();
    }

    /** Puts together what belongs together. */
    void mend() {
        if (isCutRow()) {
            closeRow();
            return;
        }
        for (DraftCell lower : below) {
            DraftCell upper = above(lower);
            if (upper != null && (upper.rowSpan > 1 || lower.rowSpan > 1) && isOne(upper, lower)) {
                upper.lines.addAll(lower.lines);
                upper.rowSpan += lower.rowSpan;
                table.cells.remove(lower);
            }
        }
    }

    private DraftCell above(DraftCell lower) {
        return above.stream().filter(lower::sameColumns).findFirst().orElse(null);
    }

    private boolean isOne(DraftCell upper, DraftCell lower) {
        // words behind a number of their own may be the label of the next row, below a cell whose words stand elsewhere
        return lower.isBlank() || upper.isBlank() && !ORDINAL.matcher(lower.text()).lookingAt()
                || !upper.isBlank() && goesOn(upper, lower);
    }

    /** True when the words or figures of a cell are unfinished on the one page and go on, without a number, on the other. */
    private boolean goesOn(DraftCell upper, DraftCell lower) {
        if (upper.isFigure() || lower.isFigure()) {
            return upper.isFigure() && lower.isFigure() && isFull(upper, lower);
        }
        if (ORDINAL.matcher(lower.text()).lookingAt()) {
            return false;
        }
        String text = upper.text();
        return ORDINAL.matcher(text).matches() || isUnclosed(text)
                || isFull(upper, lower) && "）)。".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** True when the first character on the next page had no place in the last line on this one. */
    private boolean isFull(DraftCell upper, DraftCell lower) {
        TextLine last = upper.lines.get(upper.lines.size() - 1);
        return last.right() - last.left() + lower.lines.get(0).firstWord() > table.room(upper);
    }

    private static boolean isUnclosed(String text) {
        return text.lastIndexOf('（') > text.lastIndexOf('）') || text.lastIndexOf('(') > text.lastIndexOf(')')
                || text.lastIndexOf('“') > text.lastIndexOf('”');
    }

    /**
     * True when the first row of the page is the rest of the last row of the page before: its words go on, and its figures
     * stand in one of the two, or are too wide for their cells and go on as well.
     */
    private boolean isCutRow() {
        boolean above = false;
        boolean below = false;
        boolean words = false;
        boolean late = false;
        for (DraftCell lower : this.below) {
            DraftCell upper = above(lower);
            if (upper == null || !isOne(upper, lower)) {
                return false;
            }
            if (upper.rowSpan > 1 || lower.rowSpan > 1) {
                continue;
            }
            above |= upper.isFigure();
            if (lower.isFigure()) {
                below = true;
                late |= upper.isBlank();
            } else if (!lower.isBlank()) {
                if (upper.isBlank()) {
                    return false;
                }
                words = true;
            }
        }
        return above && below ? words && !late : above || below || words;
    }

    private void closeRow() {
        List<DraftCell> gone = new ArrayList<>();
        for (DraftCell lower : below) {
            DraftCell upper = above(lower);
            upper.lines.addAll(lower.lines);
            upper.rowSpan += lower.rowSpan - 1;
            gone.add(lower);
        }
        table.cells.removeAll(gone);
        table.cells.replaceAll(cell -> cell.row > row ? cell.moved(-1) : cell);
    }
}
