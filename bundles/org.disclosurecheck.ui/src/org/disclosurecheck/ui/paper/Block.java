package org.disclosurecheck.ui.paper;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A piece of the paper, from its left edge to its right. */
public interface Block {

    /** Its places in reading order. */
    List<Spot> spots();

    /** Takes its place at a height and tells how high it is. */
    int layout(Pen pen, int left, int top, int width);

    /**
     * Draws what is seen of it.
     *
     * @param up by how much the paper is scrolled up
     * @param seen the part of the paper that is seen
     */
    void paint(Pen pen, GC gc, int up, Rectangle seen);

    /**
     * The heads of columns that belong to what stands at a height of it, to be printed once more where a page begins there; null for none.
     */
    default Rectangle head(int at) {
        return null;
    }

    /** How wide it is at its true size, for what has one and can be looked at larger or smaller; 0 for what flows with the paper. */
    default int trueWidth() {
        return 0;
    }

    /** @param scale 1 for the true size, 0 to fit into the paper */
    default void scale(double scale) {
        // what flows with the paper has none
    }

    /** The paper is gone, or shows something else. */
    default void dispose() {
        // most hold nothing
    }
}
