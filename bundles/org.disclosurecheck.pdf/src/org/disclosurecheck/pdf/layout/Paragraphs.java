package org.disclosurecheck.pdf.layout;

import java.util.List;

/**
 * Tells whether a line goes on with the paragraph of the line before it: when that one is full, and this one is not
 * indented. Where a file indents nothing, or its lines stand far apart, a full line that ends a sentence is taken to end its
 * paragraph, and one that is centred is a title.
 */
final class Paragraphs {

    private static final float SAME_SIZE = 0.6f;
    /** In parts of the height of the letters. */
    private static final float FLUSH = 0.5f;
    private static final float TITLE = 1.1f;
    /** Less than the two characters by which paragraphs are indented. */
    private static final float INSIDE = 1.7f;
    private static final float FAR = 2.6f;
    /** Small letters on lines of 28 points, or two lines for one. */
    private static final float FARTHEST = 4;
    private static final float SLACK = 0.3f;
    /** A line with fewer characters is full in no column of print. */
    private static final float FEWEST = 12;

    private static final String ENDS = "。！？!?…";

    private final Margins margins;

    Paragraphs(Margins margins) {
        this.margins = margins;
    }

    /**
     * @param lines the lines of the paragraph so far
     * @param page where the last of them stands
     * @param next the line that follows it
     * @param nextPage where that one stands
     */
    boolean goesOn(List<TextLine> lines, PageLayout page, TextLine next, PageLayout nextPage) {
        TextLine last = lines.get(lines.size() - 1);
        float apart = page == nextPage ? next.base() - last.base() : 0;
        boolean far = apart > FAR * last.size();
        if (Math.abs(last.size() - next.size()) > SAME_SIZE || !full(last, next, margins.of(page).right())
                || apart > FARTHEST * last.size() || far && !margins.indents() || lines.size() == 1 && title(last, page)) {
            return false;
        }
        float in = next.left() - margins.of(nextPage).left();
        boolean flush = in < FLUSH * next.size() || lines.size() > 1 && page == nextPage
                && Math.abs(next.left() - last.left()) < FLUSH * next.size();
        if (!flush) {
            return !far && next.size() > TITLE * margins.size() && centred(last, page) && centred(next, nextPage);
        }
        return margins.indents() && !far || ENDS.indexOf(last.last().text().charAt(0)) < 0;
    }

    /** True of a line that stands a little, and evenly, inside both edges where nothing is indented: it was centred. */
    private boolean title(TextLine line, PageLayout page) {
        float in = line.left() - margins.of(page).left();
        return !margins.indents() && in > FLUSH * line.size() && in < INSIDE * line.size()
                && Math.abs(margins.of(page).right() - line.right() - in) < FLUSH * line.size();
    }

    private boolean centred(TextLine line, PageLayout page) {
        Margins.Column column = margins.of(page);
        return Math.abs(line.left() + line.right() - column.left() - column.right()) < 2 * line.size();
    }

    /** True when the first word of the next line had no place in this one. */
    private static boolean full(TextLine line, TextLine next, float right) {
        return line.right() - line.left() >= FEWEST * line.size()
                && line.right() + next.firstWord() > right - SLACK * line.size();
    }
}
