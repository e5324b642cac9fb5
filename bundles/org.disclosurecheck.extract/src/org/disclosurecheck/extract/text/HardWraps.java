package org.disclosurecheck.extract.text;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.internal.words.Ordinals;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.extract.text.TextLine.Kind;

/**
 * Puts paragraphs together that a page of print has broken into lines of equal width. A text is taken for such a page
 * only when no line is longer than its full lines, and most of those stop in mid-sentence.
 */
final class HardWraps {

    /** Widths of a column of print, in Chinese characters. */
    private static final int NARROWEST = 18;
    private static final int WIDEST = 64;
    /** A line is this much shorter at most: two characters of indentation, and one mark that did not fit. */
    private static final int SLACK = 3;
    private static final int FEWEST = 4;
    private static final String ENDS = "。！？；：!?;:…";

    private HardWraps() {
    }

    static List<TextLine> join(List<TextLine> lines) {
        double width = 0;
        for (TextLine line : lines) {
            width = line.kind() == Kind.PLAIN ? Math.max(width, width(line.text())) : width;
        }
        if (width < NARROWEST || width > WIDEST || !wrapped(lines, width)) {
            return lines;
        }
        List<TextLine> joined = new ArrayList<>();
        boolean open = false;
        for (TextLine line : lines) {
            if (open && continues(line)) {
                TextLine first = joined.remove(joined.size() - 1);
                joined.add(new TextLine(Kind.PLAIN, first.text() + line.text(), List.of(), 0, first.number()));
            } else {
                joined.add(line);
            }
            open = full(line, width) && !ends(line);
        }
        return joined;
    }

    private static boolean wrapped(List<TextLine> lines, double width) {
        int full = 0;
        int open = 0;
        for (TextLine line : lines) {
            if (full(line, width)) {
                full++;
                open += ends(line) ? 0 : 1;
            }
        }
        return open >= FEWEST && open * 4 >= full * 3;
    }

    private static boolean full(TextLine line, double width) {
        return line.kind() == Kind.PLAIN && width(line.text()) >= width - SLACK;
    }

    private static boolean ends(TextLine line) {
        return ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private static boolean continues(TextLine line) {
        return line.kind() == Kind.PLAIN && Ordinals.strip(line.text()).equals(line.text())
                && Shape.of(line.text()) == Shape.TEXT;
    }

    /** In Chinese characters; a Latin letter or digit takes half the place. */
    private static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length() && width <= WIDEST; i++) {
            width += text.charAt(i) < '\u0100' ? 0.5 : 1;
        }
        return width;
    }
}
