package org.disclosurecheck.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the paths of a page as they are built and painted, in the space of the page with y growing upwards, and keeps
 * what a reader sees as straight lines: stroked lines, stroked rectangles, and filled shapes as thin as a line.
 */
final class Paths {

    /** A straight line of the page, y growing upwards. */
    record Stroke(float x1, float y1, float x2, float y2) {
    }

    /** Thicker is no ruling line but a shaded field. */
    private static final float THICKEST = 4.5f;
    private static final float SHORTEST = 1.5f;
    private static final float STRAIGHT = 0.8f;
    /** A page with more is a drawing. */
    static final int MOST = 20_000;

    private final List<Stroke> strokes = new ArrayList<>();
    private int shapes;

    /** The segments of the path at hand, and the bounds of its parts. */
    private final List<Stroke> segments = new ArrayList<>();
    private final List<float[]> parts = new ArrayList<>();
    private float[] bounds;
    private float startX;
    private float startY;
    private float x;
    private float y;

    void moveTo(float toX, float toY) {
        startX = x = toX;
        startY = y = toY;
        bounds = null;
    }

    void lineTo(float toX, float toY) {
        part();
        add(toX, toY);
        if (segments.size() <= MOST) {
            segments.add(new Stroke(x, y, toX, toY));
        }
        x = toX;
        y = toY;
    }

    void curveTo(float x1, float y1, float x2, float y2, float toX, float toY) {
        part();
        add(x1, y1);
        add(x2, y2);
        add(toX, toY);
        x = toX;
        y = toY;
    }

    void close() {
        if (bounds != null) {
            lineTo(startX, startY);
            bounds = null;
        }
    }

    private void part() {
        if (bounds == null) {
            bounds = new float[] {x, y, x, y};
            if (parts.size() <= MOST) {
                parts.add(bounds);
            }
        }
    }

    private void add(float toX, float toY) {
        bounds[0] = Math.min(bounds[0], toX);
        bounds[1] = Math.min(bounds[1], toY);
        bounds[2] = Math.max(bounds[2], toX);
        bounds[3] = Math.max(bounds[3], toY);
    }

    /** Ends the path. */
    void paint(boolean stroke, boolean fill, float lineWidth) {
        int before = strokes.size();
        if (fill) {
            parts.forEach(this::fill);
        }
        if (stroke && lineWidth <= THICKEST) {
            segments.forEach(this::keep);
        }
        shapes += (stroke || fill) && strokes.size() == before ? 1 : 0;
        segments.clear();
        parts.clear();
        bounds = null;
    }

    /** A filled shape, or a picture, that is as thin as a line. */
    void fill(float[] box) {
        float width = box[2] - box[0];
        float height = box[3] - box[1];
        if (height <= THICKEST && width > 2 * height) {
            float middle = (box[1] + box[3]) / 2;
            keep(new Stroke(box[0], middle, box[2], middle));
        } else if (width <= THICKEST && height > 2 * width) {
            float middle = (box[0] + box[2]) / 2;
            keep(new Stroke(middle, box[1], middle, box[3]));
        }
    }

    private void keep(Stroke line) {
        float width = Math.abs(line.x2 - line.x1);
        float height = Math.abs(line.y2 - line.y1);
        if (strokes.size() <= MOST && Math.min(width, height) <= STRAIGHT && Math.max(width, height) >= SHORTEST) {
            strokes.add(line);
        }
    }

    List<Stroke> strokes() {
        return strokes;
    }

    /** Painted paths that are no lines. */
    int shapes() {
        return shapes;
    }
}
