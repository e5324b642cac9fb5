package org.disclosurecheck.ui.paper;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A line of text, wrapped where the paper ends. */
public final class TextBlock implements Block {

    private static final int GAP = 5;
    private static final int ABOVE_HEADING = 12;

    private final Spot spot;

    public TextBlock(Spot spot) {
        this.spot = spot;
    }

    @Override
    public List<Spot> spots() {
        return List.of(spot);
    }

    @Override
    public int layout(Pen pen, int left, int top, int width) {
        int above = spot.tone() == Tone.HEADING || spot.tone() == Tone.TITLE ? ABOVE_HEADING : 0;
        int height = pen.height(spot, width);
        spot.bounds(new Rectangle(left, top + above, width, height));
        return above + height + GAP;
    }

    @Override
    public void paint(Pen pen, GC gc, int up, Rectangle seen) {
        Rectangle bounds = spot.bounds();
        pen.draw(gc, spot, new Rectangle(bounds.x, bounds.y - up, bounds.width, bounds.height), false);
    }
}
