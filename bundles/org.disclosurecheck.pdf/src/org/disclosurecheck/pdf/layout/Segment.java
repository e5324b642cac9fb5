package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.disclosurecheck.pdf.page.Glyph;

/**
 * A part of a line that stands apart from the others: in a table without ruling lines the text of a cell, or a line of it.
 *
 * @param lines its lines, one below the other
 */
record Segment(List<TextLine> lines) {

    /** In parts of the height of the letters; words of a sentence never stand so far apart. */
    private static final float APART = 1f;
    private static final Pattern FIGURE = Pattern.compile("[-+−]?[\\d０-９][\\d０-９,，.．]*%?|[/／—–-]{1,3}");

    /** The parts of a line from left to right. */
    static List<Segment> of(TextLine line) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isBlank()) {
                part.add(glyph);
                continue;
            }
            if (last != null && glyph.left() - last.right() > APART * line.size()) {
                segments.add(segment(part));
                part = new ArrayList<>();
            }
            part.add(glyph);
            last = glyph;
        }
        segments.add(segment(part));
        return segments;
    }

    private static Segment segment(List<Glyph> glyphs) {
        return new Segment(TextLine.of(glyphs));
    }

    float left() {
        return (float) lines.stream().mapToDouble(TextLine::left).min().orElseThrow();
    }

    float right() {
        return (float) lines.stream().mapToDouble(TextLine::right).max().orElseThrow();
    }

    boolean overlaps(Segment other) {
        return left() < other.right() && other.left() < right();
    }

    /** This one with another below it. */
    Segment and(Segment below) {
        List<TextLine> both = new ArrayList<>(lines);
        both.addAll(below.lines);
        return new Segment(both);
    }

    boolean isFigure() {
        return lines.size() == 1 && FIGURE.matcher(text()).matches();
    }

    String text() {
        return CellText.join(lines, 0);
    }
}
