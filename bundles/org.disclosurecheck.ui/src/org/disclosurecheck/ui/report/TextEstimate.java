package org.disclosurecheck.ui.report;

import java.util.List;

import org.disclosurecheck.ui.report.page.TextLine;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How high prose will about be, told by counting characters: measuring it means laying it out. */
final class TextEstimate {

    /** Characters before this one are about half as wide as those of Chinese. */
    private static final int FIRST_WIDE = 0x2e80;
    private static final int INDENT = 2;

    private final int em;
    private final int lineHeight;
    private final int besides;
    private final int spacing;

    /**
     * @param besides what of the width is not for text
     * @param spacing what is between two lines
     */
    TextEstimate(Control control, int besides, int spacing) {
        GC gc = new GC(control);
        em = Math.max(1, gc.textExtent("国").x);
        lineHeight = gc.getFontMetrics().getHeight();
        gc.dispose();
        this.besides = besides;
        this.spacing = spacing;
    }

    int height(List<TextLine> lines, int width) {
        return lines.stream().mapToInt(line -> rows(line, 0, line.text().length(), width)).sum() * (lineHeight + spacing);
    }

    /** How far down its part a character stands. */
    int y(List<TextLine> lines, String key, int offset, int width) {
        int rows = 0;
        for (TextLine line : lines) {
            if (key.equals(line.key())) {
                rows += rows(line, 0, Math.min(offset, line.text().length()), width) - 1;
                break;
            }
            rows += rows(line, 0, line.text().length(), width);
        }
        return rows * (lineHeight + spacing);
    }

    private int rows(TextLine line, int from, int to, int width) {
        long halves = line.role() == TextLine.Role.PARAGRAPH ? 2 * INDENT : 0;
        for (int i = from; i < to; i++) {
            halves += line.text().charAt(i) >= FIRST_WIDE ? 2 : 1;
        }
        long room = Math.max(2, 2L * (width - besides) / em);
        return (int) Math.max(1, (halves + room - 1) / room);
    }
}
