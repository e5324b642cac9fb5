package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** One column as wide as the page; every part says how high it is at that width, also those that are not built yet. */
final class PageLayout extends Layout {

    static final int MARGIN = 8;
    private static final int GAP = 8;
    /** Wider lines are hard to read. */
    private static final int WIDEST = 1000;

    private final List<PagePart> parts = new ArrayList<>();

    /** The parts from top to bottom. */
    List<PagePart> parts() {
        return parts;
    }

    static int inner(int width) {
        return Math.max(1, Math.min(width, WIDEST) - 2 * MARGIN);
    }

    @Override
    protected Point computeSize(Composite page, int width, int height, boolean flush) {
        int y = MARGIN;
        for (PagePart part : parts) {
            y += part.height(inner(width)) + GAP;
        }
        return new Point(width, y + MARGIN);
    }

    @Override
    protected void layout(Composite page, boolean flush) {
        int width = inner(page.getClientArea().width);
        int y = MARGIN;
        for (PagePart part : parts) {
            part.place(MARGIN, y, width);
            y += part.height(width) + GAP;
        }
    }
}
