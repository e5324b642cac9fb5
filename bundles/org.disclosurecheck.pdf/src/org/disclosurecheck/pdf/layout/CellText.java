package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.pdf.page.Glyph;

/** Reads the glyphs of a cell: lines from top to bottom, or columns of text that stands or lies on its side. */
final class CellText {

    private CellText() {
    }

    /** The lines of a cell in reading order, each turned upright. */
    static List<TextLine> lines(List<Glyph> glyphs) {
        if (glyphs.stream().allMatch(Glyph::isUpright)) {
            return TextLine.of(glyphs);
        }
        List<List<Glyph>> directions = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        for (Glyph glyph : glyphs) {
            directions.get(glyph.vertical() ? 3 : glyph.turn()).add(glyph.righted());
        }
        List<TextLine> lines = new ArrayList<>();
        directions.forEach(direction -> lines.addAll(TextLine.of(direction)));
        return lines;
    }

    /**
     * The text of these lines.
     *
     * @param room width that a line may fill: a number that fills it goes on in the next line; 0 when a number that ends
     *            with its line is never taken to go on
     */
    static String join(List<TextLine> lines, float room) {
        Passage passage = new Passage();
        for (int i = 0; i < lines.size(); i++) {
            LineText.add(lines.get(i), passage);
            if (i + 1 == lines.size() || !isBroken(lines.get(i), lines.get(i + 1), room)) {
                passage.joint();
            }
        }
        return passage.take();
    }

    /** True when some number goes on in the next line because the cell is too narrow for it. */
    static boolean hasBrokenNumber(List<TextLine> lines, float room) {
        for (int i = 1; i < lines.size(); i++) {
            if (isBroken(lines.get(i - 1), lines.get(i), room)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBroken(TextLine line, TextLine next, float room) {
        return digit(line.last()) && digit(next.first())
                && line.right() - line.left() + next.first().width() > room && room > 0;
    }

    private static boolean digit(Glyph glyph) {
        return glyph.text().length() == 1 && Character.isDigit(glyph.text().charAt(0));
    }
}
