package org.disclosurecheck.ui;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths that grow with the letters: people who need larger ones, or have a finer screen, see the same words. */
public final class Ems {

    /** How wide a Chinese character is in the font that widths are thought for. */
    private static final double USUAL = 13;

    private Ems() {
    }

    /** @param width as it is thought for the usual font */
    public static int width(Control control, int width) {
        GC gc = new GC(control);
        int em = gc.textExtent("国国国国").x;
        gc.dispose();
        return (int) Math.round(width * Math.max(1, em / (4 * USUAL)));
    }
}
