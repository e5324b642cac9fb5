package org.disclosurecheck.ui.report;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * Draws a control with all that stands on it at once. Where windows are drawn by GTK, {@link Control#update} does nothing, and whatever
 * is new in a window is drawn in one beat of its clock from the upper left on: a report that was clicked would wait until lists, tabs
 * and tool bars are drawn, which takes longer than the report itself. With the next beat it is drawn once more.
 */
final class AtOnce {

    private AtOnce() {
    }

    static void draw(Control control) {
        if (!control.isVisible()) {
            return;
        }
        if (!"gtk".equals(SWT.getPlatform())) {
            control.update();
            return;
        }
        GC gc = new GC(control);
        try {
            control.print(gc);
        } finally {
            gc.dispose();
        }
    }
}
