package org.disclosurecheck.pdf.layout;

import java.util.List;

import org.disclosurecheck.pdf.page.Glyph;

/**
 * Tells whether a line goes on with the paragraph of the line before it: when that one is full, and this one is not
 * indented. Where a file indents nothing, a full line that ends a sentence is taken to end its paragraph.
 */
final class Paragraphs {

    private static final float SAME_SIZE = 0.6f;
    /** In parts of the height of the letters. */
    private static final float FLUSH = 0.5f;
    private static final float TITLE = 1.1f;
    private static final float FARTHEST = 2.6f;
    private static final float SLACK = 0.3f;
    /** A line with fewer characters is full in no column of print. */
    private static final float FEWEST = 12;

    private static final String NO_START = "，。、；：？！”’）》〉」』】〕,.;:?!)%％";
    private static final String NO_END = "（《〈“‘「『【〔([";
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
        if (Math.abs(last.size() - next.size()) > SAME_SIZE || !full(last, next, margins.of(page).right())
                || page == nextPage && next.base() - last.base() > FARTHEST * last.size()) {
            return false;
        }
        float in = next.left() - margins.of(nextPage).left();
        boolean flush = in < FLUSH * next.size() || lines.size() > 1 && page == nextPage
                && Math.abs(next.left() - last.left()) < FLUSH * next.size();
        if (!flush) {
            return next.size() > TITLE * margins.size() && centred(last, page) && centred(next, nextPage);
        }
        return margins.indents() || ENDS.indexOf(last.last().text().charAt(0)) < 0;
    }

    private boolean centred(TextLine line, PageLayout page) {
        Margins.Column column = margins.of(page);
        return Math.abs(line.left() + line.right() - column.left() - column.right()) < 2 * line.size();
    }

    /** True when the first word of the next line had no place in this one. */
    private static boolean full(TextLine line, TextLine next, float right) {
        return line.right() - line.left() >= FEWEST * line.size()
                && line.right() + firstWord(next) > right - SLACK * line.size();
    }

    /** How wide what is never broken is: a word or number, a bracket with what follows, a character with its mark. */
    private static float firstWord(TextLine line) {
        List<Glyph> glyphs = line.glyphs();
        int end = 1;
        while (end < glyphs.size() && (is(NO_START, glyphs.get(end)) || is(NO_END, glyphs.get(end - 1))
                || word(glyphs.get(end - 1)) && word(glyphs.get(end)))) {
            end++;
        }
        return glyphs.get(end - 1).right() - line.left();
    }

    private static boolean is(String marks, Glyph glyph) {
        return marks.contains(glyph.text());
    }

    private static boolean word(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c > ' ' && c < '\u0250';
    }
}
