package org.disclosurecheck.ui.report;

import org.disclosurecheck.findings.Severity;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Draws the sign of a severity: ● ▲ ◇. Shapes, so that they are the same in every font and told apart without colour. */
public final class SignShape {

    private SignShape() {
    }

    /** @param size side of the square that the sign fills, with its upper left corner at x, y */
    public static void draw(GC gc, Severity severity, int x, int y, int size, Color color) {
        Color background = gc.getBackground();
        Color foreground = gc.getForeground();
        int antialias = gc.getAntialias();
        int width = gc.getLineWidth();
        gc.setAntialias(SWT.ON);
        gc.setBackground(color);
        gc.setForeground(color);
        int half = size / 2;
        switch (severity) {
            case ERROR -> gc.fillOval(x, y, size, size);
            case WARNING -> gc.fillPolygon(new int[] { x + half, y, x + size, y + size, x, y + size });
            case INFO -> {
                gc.setLineWidth(Math.max(1, size / 6));
                gc.drawPolygon(new int[] { x + half, y, x + size, y + half, x + half, y + size, x, y + half });
            }
        }
        gc.setLineWidth(width);
        gc.setAntialias(antialias);
        gc.setBackground(background);
        gc.setForeground(foreground);
    }
}
