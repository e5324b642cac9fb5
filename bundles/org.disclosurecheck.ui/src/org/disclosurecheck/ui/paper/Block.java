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

    /** The paper is gone, or shows something else. */
    default void dispose() {
        // most hold nothing
    }
}
