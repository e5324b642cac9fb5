package org.disclosurecheck.ui.report;

import java.util.function.IntUnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One column as wide as the page; every part says how high it is at that width. */
final class PageLayout extends Layout {

    static final int MARGIN = 8;
    private static final int GAP = 8;
    /** Wider lines are hard to read. */
    private static final int WIDEST = 1000;
    private static final String HEIGHT = "page.height";
    private static final String KNOWN = "page.known";

    /** Tells the layout how high a control is at a width. */
    static void height(Control control, IntUnaryOperator height) {
        control.setData(HEIGHT, height);
    }

    /** What a control shows has changed, and with it perhaps its height. */
    static void changed(Control control) {
        control.setData(KNOWN, null);
    }

    /** Measuring wrapped text is dear: only what changed is measured anew. */
    private static int height(Control control, int width) {
        if (control.getData(KNOWN) instanceof Point known && known.x == width) {
            return known.y;
        }
        int height = control.getData(HEIGHT) instanceof IntUnaryOperator own ? own.applyAsInt(width)
                : control.computeSize(width, SWT.DEFAULT).y;
        control.setData(KNOWN, new Point(width, height));
        return height;
    }

    static int inner(int width) {
        return Math.max(1, Math.min(width, WIDEST) - 2 * MARGIN);
    }

    @Override
    protected Point computeSize(Composite page, int width, int height, boolean flush) {
        int y = MARGIN;
        for (Control control : page.getChildren()) {
            y += height(control, inner(width)) + GAP;
        }
        return new Point(width, y + MARGIN);
    }

    @Override
    protected void layout(Composite page, boolean flush) {
        Rectangle area = page.getClientArea();
        int width = inner(area.width);
        int y = MARGIN;
        for (Control control : page.getChildren()) {
            int height = height(control, width);
            control.setBounds(MARGIN, y, width, height);
            y += height + GAP;
        }
    }
}
