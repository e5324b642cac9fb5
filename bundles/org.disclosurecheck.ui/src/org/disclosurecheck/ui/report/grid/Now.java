package org.disclosurecheck.ui.report.grid;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Draws parts of a control at once. Where windows are drawn by GTK, {@link Control#update} does nothing, and what is to be drawn waits
 * for the next beat of its clock, sixty times a second at most: a key, whose letter takes one beat, would show its mark a beat later.
 */
final class Now {

    private Now() {
    }

    /** @param parts what is to be drawn anew already, and will be once more with the next beat where nothing can be drawn before */
    static void paint(Control control, List<Rectangle> parts) {
        if (parts.isEmpty() || !control.isVisible()) {
            return;
        }
        if (!"gtk".equals(SWT.getPlatform())) {
            control.update();
            return;
        }
        GC gc = new GC(control);
        try {
            for (Rectangle part : parts) {
                Event paint = new Event();
                paint.gc = gc;
                paint.setBounds(part);
                gc.setClipping(part);
                control.notifyListeners(SWT.Paint, paint);
            }
        } finally {
            gc.dispose();
        }
    }
}
