package org.disclosurecheck.ui.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** A page as a picture, as wide as the paper, with the places that are known on it. */
public final class PictureBlock implements Block {

    /** Where the picture comes from, in its own time. */
    public interface Supply {

        /** The picture, at best of that width in pixels; null while there is none yet: the paper is redrawn when it comes. */
        Image image(int width);

        /** What is said while there is no picture. */
        String instead();
    }

    /** A part of the picture, from 0 to 1. */
    public record Part(double left, double top, double right, double bottom) {
    }

    private static final int GAP = 10;
    private static final int MOST = 1100;
    private static final int AROUND = 2;

    private final double ratio;
    private final int trueWidth;
    private double scale;
    private final Spot page;
    private final Map<Spot, Part> parts;
    private final Supply supply;

    /**
     * @param ratio height by width
     * @param trueWidth how wide it is at its true size
     * @param page the page as a whole
     * @param parts what is known to stand on it
     */
    public PictureBlock(double ratio, int trueWidth, Spot page, Map<Spot, Part> parts, Supply supply) {
        this.ratio = ratio;
        this.trueWidth = trueWidth;
        this.page = page;
        this.parts = new LinkedHashMap<>(parts);
        this.supply = supply;
    }

    @Override
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        spots.add(page);
        spots.addAll(parts.keySet());
        return spots;
    }

    @Override
    public int trueWidth() {
        return trueWidth;
    }

    @Override
    public void scale(double to) {
        scale = to;
    }

    @Override
    public int layout(Pen pen, int left, int top, int width) {
        int wide = scale == 0 ? Math.min(width, MOST) : (int) Math.round(trueWidth * scale);
        int high = (int) Math.round(wide * ratio);
        page.bounds(new Rectangle(left + Math.max(0, width - wide) / 2, top, wide, high));
        Rectangle at = page.bounds();
        parts.forEach((spot, part) -> {
            int x = (int) (at.x + part.left() * wide) - AROUND;
            int y = (int) (at.y + part.top() * high) - AROUND;
            spot.bounds(new Rectangle(x, y, (int) ((part.right() - part.left()) * wide) + 2 * AROUND,
                    (int) ((part.bottom() - part.top()) * high) + 2 * AROUND));
        });
        return high + GAP;
    }

    @Override
    public void paint(Pen pen, GC gc, int up, Rectangle seen) {
        Rectangle at = page.bounds();
        Image image = supply.image(at.width);
        if (image == null) {
            gc.setForeground(pen.colors().pale());
            gc.drawText(supply.instead(), at.x + GAP, at.y - up + GAP, true);
        } else {
            Rectangle size = image.getBounds();
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, size.width, size.height, at.x, at.y - up, at.width, at.height);
        }
        gc.setForeground(pen.colors().line());
        gc.drawRectangle(at.x, at.y - up, at.width, at.height);
    }
}
