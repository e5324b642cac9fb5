package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.pdf.page.Glyph;

/**
 * Glyphs that stand in one line, from left to right.
 *
 * @param glyphs at least one that is not blank, none at the ends
 * @param size height of the largest glyph
 * @param base the line on which that one stands
 */
record TextLine(List<Glyph> glyphs, float size, float base) implements Item {

    /** How far the middle of a glyph may lie from that of its line, in parts of the smaller one. */
    private static final float SAME_LINE = 0.5f;
    /** Bold print is at times the same glyph shown twice, slightly moved. */
    private static final float TWICE = 0.3f;

    private static final String NO_START = "，。、；：？！”’）》〉」』】〕,.;:?!)%％";
    private static final String NO_END = "（《〈“‘「『【〔([";

    /** The lines that the glyphs make up, from top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> ordered = new ArrayList<>(glyphs);
        ordered.sort(Comparator.comparingDouble(Glyph::middle));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        Glyph largest = null;
        for (Glyph glyph : ordered) {
            if (largest != null && glyph.middle() - largest.middle() > SAME_LINE
                    * Math.min(glyph.size(), largest.size())) {
                close(line, largest, lines);
                line = new ArrayList<>();
                largest = null;
            }
            line.add(glyph);
            largest = largest == null || glyph.size() > largest.size() && !glyph.isBlank() || largest.isBlank()
                    ? glyph : largest;
        }
        close(line, largest, lines);
        return lines;
    }

    private static void close(List<Glyph> line, Glyph largest, List<TextLine> lines) {
        line.sort(Comparator.comparingDouble(Glyph::left));
        List<Glyph> kept = new ArrayList<>(line.size());
        for (Glyph glyph : line) {
            if (!(kept.isEmpty() && glyph.isBlank()) && !twice(kept, glyph)) {
                kept.add(glyph);
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
            kept.remove(kept.size() - 1);
        }
        if (!kept.isEmpty()) {
            lines.add(new TextLine(List.copyOf(kept), largest.size(), largest.base()));
        }
    }

    private static boolean twice(List<Glyph> kept, Glyph glyph) {
        for (int i = kept.size() - 1; i >= 0 && glyph.left() - kept.get(i).left() < TWICE * glyph.size(); i--) {
            Glyph other = kept.get(i);
            if (other.text().equals(glyph.text()) && glyph.left() - other.left() < TWICE * glyph.width()
                    && Math.abs(glyph.middle() - other.middle()) < TWICE * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    float left() {
        return glyphs.get(0).left();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    @Override
    public float top() {
        return base - size;
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    String text() {
        return LineText.of(this);
    }

    /** How wide its beginning is that is never broken: a word or number, a bracket with what follows, a mark. */
    float firstWord() {
        int end = 1;
        while (end < glyphs.size() && (is(NO_START, glyphs.get(end)) || is(NO_END, glyphs.get(end - 1))
                || isWord(glyphs.get(end - 1)) && isWord(glyphs.get(end)))) {
            end++;
        }
        return glyphs.get(end - 1).right() - left();
    }

    private static boolean is(String marks, Glyph glyph) {
        return marks.contains(glyph.text());
    }

    private static boolean isWord(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c > ' ' && c < '\u0250';
    }
}
