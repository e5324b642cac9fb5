package org.disclosurecheck.ui.paper;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Draws what is seen of a paper: its blocks, what is marked on it, and a frame around the place that has the keyboard. */
final class PaperPainter {

    private static final int VEIL = 90;
    private static final int OPAQUE = 255;

    private final Paper paper;
    private final Pen pen;

    PaperPainter(Paper paper, Pen pen) {
        this.paper = paper;
        this.pen = pen;
    }

    /** @param extents where each of the blocks begins and ends */
    void paint(GC gc, List<Block> blocks, List<int[]> extents) {
        pen.colorsChanged();
        Rectangle area = paper.getClientArea();
        int up = paper.getVerticalBar().getSelection();
        gc.setBackground(pen.colors().paper());
        gc.fillRectangle(area);
        int left = paper.getHorizontalBar().getSelection();
        Rectangle seen = new Rectangle(left, up, area.width, area.height);
        if (left > 0) {
            Transform shifted = new Transform(paper.getDisplay());
            shifted.translate(-left, 0);
            gc.setTransform(shifted);
            paint(gc, up, seen, blocks, extents);
            gc.setTransform(null);
            shifted.dispose();
        } else {
            paint(gc, up, seen, blocks, extents);
        }
    }

    private void paint(GC gc, int up, Rectangle seen, List<Block> blocks, List<int[]> extents) {
        for (Spot spot : paper.marked()) {
            Rectangle at = spot.bounds();
            gc.setBackground(pen.colors().lit());
            gc.fillRectangle(at.x - 3, at.y - up, at.width + 6, at.height);
        }
        for (int i = 0; i < extents.size(); i++) {
            if (extents.get(i)[1] >= up && extents.get(i)[0] <= up + seen.height) {
                blocks.get(i).paint(pen, gc, up, seen);
            }
        }
        frames(gc, up);
    }

    /** Around what is marked, and around what has the keyboard: also without colours. */
    private void frames(GC gc, int up) {
        gc.setForeground(pen.colors().ink());
        for (Spot spot : paper.marked()) {
            Rectangle at = spot.bounds();
            if (spot.isOnPicture()) {
                gc.setAlpha(VEIL);
                gc.setBackground(pen.colors().added());
                gc.fillRectangle(at.x, at.y - up, at.width, at.height);
                gc.setAlpha(OPAQUE);
            }
            gc.drawRectangle(at.x - 2, at.y - up - 1, at.width + 4, at.height + 2);
        }
        Spot focus = paper.focus();
        if (focus != null && paper.isFocusControl()) {
            Rectangle at = focus.bounds();
            gc.setForeground(pen.colors().focus());
            gc.setLineWidth(2);
            gc.drawRectangle(at.x - 3, at.y - up - 2, at.width + 6, at.height + 4);
            gc.setLineWidth(1);
        }
    }
}
