package org.disclosurecheck.ui.report.grid;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.SignShape;
import org.disclosurecheck.ui.report.page.Light;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a cell: labels wrapped, values to the right. What is wrong has its sign and a tint, what the finding in hand is about is lit
 * and the rest pale, a correction has a corner
 * above, a remark one below.
 */
final class GridPainter extends AbstractCellPainter {

    private static final int MARK = 9;
    private static final int SMALLEST_MARK = 5;
    private static final int MARK_AT = 3;
    private static final int CORNER = 6;

    private final GridView view;
    private final GridHost host;
    private final LabelLayouts labels;
    private final SmallerLetters smaller;

    GridPainter(GridView view, GridHost host, LabelLayouts labels) {
        this.view = view;
        this.host = host;
        this.labels = labels;
        this.smaller = new SmallerLetters(view.table());
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return 0;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return 0;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        PrintedCell printed = view.grid().at(cell.getOriginRowPosition(), cell.getOriginColumnPosition());
        if (printed == null) {
            gc.setBackground(host.colors().paper());
            gc.fillRectangle(bounds);
        } else if (printed.isValue()) {
            value(printed.key(), gc, bounds);
        } else {
            label(printed, gc, bounds);
        }
    }

    private void label(PrintedCell printed, GC gc, Rectangle bounds) {
        PageColors colors = host.colors();
        gc.setBackground(colors.label());
        gc.fillRectangle(bounds);
        gc.setForeground(colors.labelInk());
        // rows begin at the left, what stands over columns in the middle
        boolean rowLabel = printed.column() <= view.grid().labelColumns() && !view.isHeading(printed);
        LabelLayouts.Laid laid = labels.of(printed, Math.max(1, bounds.width - 2 * GridSizes.PAD), rowLabel ? SWT.LEFT : SWT.CENTER);
        laid.layout().draw(gc, bounds.x + GridSizes.PAD, bounds.y + Math.max(1, (bounds.height - laid.height()) / 2));
    }

    private void value(String address, GC gc, Rectangle bounds) {
        PageColors colors = host.colors();
        Light light = host.light();
        List<Finding> findings = host.findings(address);
        Severity worst = findings.isEmpty() ? null : findings.get(0).severity();
        boolean lit = light.lit(address);
        gc.setBackground(background(address, colors, light, worst));
        gc.fillRectangle(bounds);
        String value = host.value(address);
        boolean pale = value == null || light.isOn() && !lit && worst == null;
        int words = text(gc, bounds, value == null ? host.language().choose("缺", "none") : value.strip(), pale ? colors.pale() : colors.ink());
        if (worst != null) {
            mark(gc, worst, bounds, words - bounds.x, colors);
        }
        if (lit) {
            lit(address, gc, bounds, colors, light, worst != null);
        }
        if (host.original(address) != null) {
            corner(gc, bounds, bounds.y, CORNER + 1, colors.corrected());
        }
        if (host.remark(address) != null) {
            corner(gc, bounds, bounds.y + bounds.height - 1, -CORNER - 1, colors.remark());
        }
        if (address.equals(view.anchor())) {
            frame(gc, bounds, colors.focus(), view.table().isFocusControl() || view.editing() ? 2 : 1);
        }
    }

    /** In a narrow cell it is smaller, so that it does not stand on the digits. */
    private static void mark(GC gc, Severity worst, Rectangle bounds, int room, PageColors colors) {
        if (room > MARK_AT + MARK) {
            SignShape.draw(gc, worst, bounds.x + MARK_AT, bounds.y + MARK_AT, MARK, colors.sign(worst));
        } else {
            SignShape.draw(gc, worst, bounds.x + 1, bounds.y + 2, Math.max(SMALLEST_MARK, Math.min(MARK, room - 2)), colors.sign(worst));
        }
    }

    private Color background(String address, PageColors colors, Light light, Severity worst) {
        if (light.stepping() ? light.added(address) : light.lit(address)) {
            return light.stepping() ? colors.added() : colors.lit();
        }
        if (worst != null) {
            return colors.tint(worst);
        }
        return light.lit(address) ? colors.lit() : view.selected(address) ? colors.selected() : colors.paper();
    }

    /** The sign of arithmetic before the value, and a frame around the term that was added last. */
    private void lit(String address, GC gc, Rectangle bounds, PageColors colors, Light light, boolean marked) {
        gc.setForeground(colors.ink());
        String sign = light.sign(address);
        if (!sign.isEmpty()) {
            Point size = gc.textExtent(sign);
            gc.drawText(sign, bounds.x + 3, marked ? bounds.y + bounds.height - size.y : bounds.y + (bounds.height - size.y) / 2, true);
        }
        if (address.equals(light.current()) || colors.contrast()) {
            frame(gc, bounds, colors.ink(), 2);
        }
    }

    /** @return where it begins */
    private int text(GC gc, Rectangle bounds, String value, Color color) {
        gc.setForeground(color);
        int room = bounds.width - GridSizes.PAD - 1;
        Font usual = gc.getFont();
        if (gc.textExtent(value).x > room) {
            smaller.set(gc, value, room);
        }
        String shown = GridView.fitting(gc, value, room);
        Point size = gc.textExtent(shown);
        int x = bounds.x + bounds.width - GridSizes.PAD - size.x;
        gc.drawText(shown, x, bounds.y + (bounds.height - size.y) / 2, true);
        gc.setFont(usual);
        return x;
    }

    /** A corner at the right, upwards or downwards from a line of the cell. */
    private static void corner(GC gc, Rectangle bounds, int y, int height, Color color) {
        Color back = gc.getBackground();
        gc.setBackground(color);
        int right = bounds.x + bounds.width;
        gc.fillPolygon(new int[] { right - CORNER - 1, y, right, y, right, y + height });
        gc.setBackground(back);
    }

    private static void frame(GC gc, Rectangle bounds, Color color, int width) {
        gc.setForeground(color);
        for (int i = 0; i < width; i++) {
            gc.drawRectangle(bounds.x + i, bounds.y + i, bounds.width - 1 - 2 * i, bounds.height - 1 - 2 * i);
        }
    }
}
