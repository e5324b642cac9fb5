package org.disclosurecheck.pdf.layout;

import java.util.List;

import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.pdf.page.Glyph;

/**
 * Spells out a line. Blanks come from blank characters of the file and, where words of Latin letters or numbers stand
 * apart, from the gap; Chinese text that is spread to fill a line stands apart as well and has no blanks.
 */
final class LineText {

    /** In parts of the font's height. */
    private static final float WORD_GAP = 0.22f;
    private static final float WIDE_GAP = 1f;
    private static final float RAISED_SIZE = 0.8f;
    private static final float RAISED_BY = 0.12f;

    private LineText() {
    }

    static String of(TextLine line) {
        Passage passage = new Passage();
        add(line, passage);
        return passage.take();
    }

    static void add(TextLine line, Passage passage) {
        List<Glyph> glyphs = line.glyphs();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && !before.isBlank() && !glyph.isBlank() && apart(before, glyph)) {
                passage.blank();
            }
            passage.raise(glyph.size() < RAISED_SIZE * line.size()
                    && glyph.base() < line.base() - RAISED_BY * line.size());
            passage.append(glyph.text());
            before = glyph;
        }
        passage.raise(false);
    }

    private static boolean apart(Glyph left, Glyph right) {
        float gap = right.left() - left.right();
        boolean words = latin(left.text()) && latin(right.text());
        return gap > (words ? WORD_GAP : WIDE_GAP) * Math.max(left.size(), right.size());
    }

    private static boolean latin(String text) {
        char c = text.charAt(0);
        return c > ' ' && c < '\u0250';
    }
}
