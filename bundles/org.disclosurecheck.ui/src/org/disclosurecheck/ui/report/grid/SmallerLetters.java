package org.disclosurecheck.ui.report.grid;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * Letters for a number that is too wide for its cell, as in the fifteen columns of 表四 on a narrow page with large letters: a
 * smaller number can be read, one that ends with “…” can not.
 */
public final class SmallerLetters {

    private static final double LEAST = 0.6;

    private final Map<Integer, Font> known = new HashMap<>();

    /** @param owner when it goes, the letters go */
    public SmallerLetters(Control owner) {
        owner.addDisposeListener(event -> known.values().forEach(Font::dispose));
    }

    /** Gives the drawing the largest letters in which the text fits, or the smallest that can be read. Whoever asks takes them back. */
    public void set(GC gc, String text, int room) {
        FontData usual = gc.getFont().getFontData()[0];
        int least = (int) Math.ceil(usual.getHeight() * LEAST);
        for (int height = usual.getHeight() - 1; height >= least && gc.textExtent(text).x > room; height--) {
            FontData data = new FontData(usual.getName(), height, usual.getStyle());
            gc.setFont(known.computeIfAbsent(height, points -> new Font(gc.getDevice(), data)));
        }
    }
}
