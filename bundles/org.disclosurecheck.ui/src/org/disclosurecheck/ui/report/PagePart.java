package org.disclosurecheck.ui.report;

import java.util.function.IntUnaryOperator;

import org.disclosurecheck.ui.report.page.Block;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** A part of the page. It is no more than a height until it is seen or asked for: most parts of most reports never are. */
final class PagePart {

    private Block block;
    private IntUnaryOperator height;
    private Control control;
    private int knownWidth = -1;
    private int knownHeight;
    private int top;

    /** @param estimate how high it will be at a width, as far as that can be told without building it */
    PagePart(Block block, IntUnaryOperator estimate) {
        this.block = block;
        this.height = estimate;
    }

    /** What it shows; null for what is no part of the report. */
    Block block() {
        return block;
    }

    /** It shows something more. */
    void block(Block more) {
        block = more;
        changed();
    }

    /** Null until it is built. */
    Control control() {
        return control;
    }

    boolean isBuilt() {
        return control != null;
    }

    /** @param exact how high it is at a width, now that it can be measured */
    void built(Control by, IntUnaryOperator exact) {
        control = by;
        height = exact;
        changed();
    }

    /** What it shows has changed, and with it perhaps its height. */
    void changed() {
        knownWidth = -1;
    }

    /** Measuring wrapped text is dear: it is done once for a width. */
    int height(int width) {
        if (width != knownWidth) {
            knownWidth = width;
            knownHeight = height.applyAsInt(width);
        }
        return knownHeight;
    }

    /** Its place on the page. */
    void place(int x, int y, int width) {
        top = y;
        if (control != null) {
            Rectangle bounds = new Rectangle(x, y, width, height(width));
            if (!bounds.equals(control.getBounds())) {
                control.setBounds(bounds);
            }
        }
    }

    int top() {
        return top;
    }

    /** Where it ends on the page. */
    int bottom() {
        return top + knownHeight;
    }
}
