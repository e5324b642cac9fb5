package org.disclosurecheck.extract.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Ordinals;

/** Headings of the form that a conversion has left in the middle of a line: “……12月31日。 一、总体情况 2022年……”. */
final class InlineHeadings {

    /** Longer lines are no lines of a report. */
    private static final int LONGEST = 50_000;
    /** A heading and what tells whether more follows. */
    private static final int REACH = 80;
    private static final String BEFORE = "。；;：:";

    private InlineHeadings() {
    }

    /** The line cut before every heading inside it; the line itself when the headings are only listed. */
    static List<Line> split(Line line, Headings headings) {
        String text = line.text();
        if (text.indexOf('、') < 0 || line.cell() || text.length() > LONGEST) {
            return List.of(line);
        }
        List<Integer> cuts = new ArrayList<>();
        int close = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if ((before < '\u4e00' || before > '\u9fff') && (Blanks.is(before) || BEFORE.indexOf(before) >= 0) && Ordinals.chinese(text.substring(i, Math.min(
                    text.length(), i + 6))) > 0) {
                Heading heading = headings.of(new Line(text.substring(i, Math.min(text.length(), i + REACH)),
                        line.source(), true));
                if (heading != null && heading.known()) {
                    close += heading.rest().isEmpty() || startsWithHeading(heading.rest(), headings, line) ? 1 : 0;
                    cuts.add(i);
                }
            }
        }
        if (cuts.isEmpty() || close > 1) {
            return List.of(line);
        }
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            add(lines, text.substring(from, cut), line);
            from = cut;
        }
        add(lines, text.substring(from), line);
        return lines;
    }

    private static boolean startsWithHeading(String rest, Headings headings, Line line) {
        Heading next = headings.of(new Line(rest, line.source(), true));
        return next != null && next.known();
    }

    private static void add(List<Line> lines, String text, Line line) {
        String stripped = Blanks.strip(text);
        if (!stripped.isEmpty()) {
            lines.add(new Line(stripped, line.source(), line.cell()));
        }
    }
}
