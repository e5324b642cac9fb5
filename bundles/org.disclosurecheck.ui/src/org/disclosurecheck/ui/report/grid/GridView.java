package org.disclosurecheck.ui.report.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.disclosurecheck.ui.report.page.Words;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.SpanningDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A table of the report, always drawn whole: it has no scroll bars, the page has. */
public final class GridView {

    private static final int LEAST_ROOM = 120;

    private final FormGrid grid;
    private final GridHost host;
    private final NatTable table;
    private final SpanningDataLayer layer;
    private final GridSelection selection;
    private final CellEditor editor;
    private final GridTips tips;
    private final LabelLayouts labels;
    private final CellLook.Drawn drawn;
    private int width = -1;

    public GridView(Composite parent, FormGrid grid, GridHost host) {
        this.grid = grid;
        this.host = host;
        drawn = new CellLook.Drawn(host);
        layer = new SpanningDataLayer(new GridData(grid, host), 60, 24);
        layer.setRegionName(GridRegion.BODY);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED, layer, false);
        table.setData("id", grid.table());
        table.setFont(parent.getFont());
        labels = new LabelLayouts(table);
        ICellPainter painter = new GridPainter(this, host, labels);
        table.addConfiguration(new DefaultNatTableStyleConfiguration() {
            {
                cellPainter = painter;
            }
        });
        table.configure();
        // sizes are worked out from the font, which is larger already where texts are: to scale them again would push columns off the page
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter(), new NoScalingDpiConverter()));
        colorsChanged();
        selection = new GridSelection(this, host);
        editor = new CellEditor(this, host);
        new GridKeys(this, host, selection, editor);
        tips = new GridTips(this, host);
        table.addListener(SWT.KeyDown, e -> hideTip());
        new GridAccessible(this, host);
    }

    /** Takes the colours of the host anew. */
    public void colorsChanged() {
        table.setBackground(host.colors().paper());
        table.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, host.colors().line(),
                DisplayMode.NORMAL);
        table.redraw();
    }

    public NatTable table() {
        return table;
    }

    FormGrid grid() {
        return grid;
    }

    /** Whether another table is printed just like this one. */
    public boolean hasForm(FormGrid other) {
        return grid.looksLike(other);
    }

    /** What it shows leaves the page: nothing stays in hand, open or told. */
    public void release() {
        editor.close(false);
        hideTip();
        selection.show(null);
    }

    /** A cell as a screen reader says it. */
    String name(String address) {
        return new Words(host.language()).cell(grid, address, host.value(address), host.findings(address), host.original(address), host.remark(address));
    }

    /** The table as a screen reader says it. */
    String title() {
        return host.title(grid.table());
    }

    public String id() {
        return grid.table();
    }

    public GridSelection selection() {
        return selection;
    }

    public CellEditor editor() {
        return editor;
    }

    boolean editing() {
        return editor != null && editor.isOpen();
    }

    /** The cell in hand, or null. */
    public String anchor() {
        return selection == null ? null : selection.anchor();
    }

    boolean selected(String address) {
        return selection != null && selection.contains(address);
    }

    /** The size that the grid takes where so much room is. */
    public Point size(int room) {
        // while parts of the window change places there may be no room at all for a moment
        if (room != width && room >= LEAST_ROOM) {
            width = room;
            labels.clear();
            GridSizes sizes = GridSizes.of(grid, room, table.getFont(), table.getDisplay());
            for (int c = 0; c < sizes.widths.length; c++) {
                layer.setColumnWidthByPosition(c, sizes.widths[c], false);
            }
            for (int r = 0; r < sizes.heights.length; r++) {
                layer.setRowHeightByPosition(r, sizes.heights[r], false);
            }
            table.refresh(false);
        }
        return new Point(layer.getWidth(), layer.getHeight());
    }

    /** How high the grid will be where so much room is. */
    public static int height(FormGrid grid, int room, Control on) {
        return Arrays.stream(GridSizes.of(grid, Math.max(room, LEAST_ROOM), on.getFont(), on.getDisplay()).heights).sum();
    }

    /** How far down the grid a cell will stand where so much room is. */
    public static int y(FormGrid grid, String address, int room, Control on) {
        GridSizes sizes = GridSizes.of(grid, Math.max(room, LEAST_ROOM), on.getFont(), on.getDisplay());
        return Arrays.stream(sizes.heights).limit(grid.cell(address).row() - 1L).sum();
    }

    /** Where a cell stands in the table; null when the form has none such. */
    public Rectangle bounds(String address) {
        PrintedCell cell = grid.cell(address);
        return cell == null ? null : bounds(cell);
    }

    private Rectangle bounds(PrintedCell cell) {
        int x = layer.getStartXOfColumnPosition(cell.column() - 1);
        int y = layer.getStartYOfRowPosition(cell.row() - 1);
        int w = 0;
        for (int c = 0; c < cell.columnSpan(); c++) {
            w += layer.getColumnWidthByPosition(cell.column() - 1 + c);
        }
        int h = 0;
        for (int r = 0; r < cell.rowSpan(); r++) {
            h += layer.getRowHeightByPosition(cell.row() - 1 + r);
        }
        return new Rectangle(x, y, w, h);
    }

    /** The address of the first value at or below a height of the table. */
    public String firstFrom(int y) {
        return grid.addresses().stream().filter(address -> bounds(address).y >= y).findFirst().orElse(null);
    }

    /** The printed cell at a point, or null. */
    PrintedCell at(int x, int y) {
        return grid.at(layer.getRowPositionByY(y), layer.getColumnPositionByX(x));
    }

    /** True for what stands over columns, as opposed to beside rows. */
    boolean isHeading(PrintedCell cell) {
        return cell.key() == null && grid.at(cell.row() - 1, grid.labelColumns()) != null
                && grid.address(cell.row() - 1, grid.columns() - 1) == null;
    }

    /** Takes a cell in hand, with the keys, without telling anybody. */
    public void select(String address) {
        selection.show(address);
    }

    /** What the mouse was told goes: the cell below it has moved, or the keys go on. */
    public void hideTip() {
        // one that is out of sight has none, and would hide that of another: the tips of a window know only one
        if (table.isVisible()) {
            tips.hide();
        }
    }

    /** Draws one cell anew. */
    public void redraw(String address) {
        // a report may be closed while one types in it
        if (!table.isDisposed()) {
            Rectangle cell = bounds(address);
            table.redraw(cell.x, cell.y, cell.width, cell.height, false);
        }
    }

    public void redraw() {
        if (!table.isDisposed()) {
            table.redraw();
        }
    }

    /** Draws those cells anew that look otherwise by now. */
    public void marksChanged() {
        if (!table.isDisposed()) {
            drawn.changed(grid.addresses(), this::redraw);
        }
    }

    /**
     * The same for cells of which something else is found by now, and at once: what is typed is seen to be right or wrong with the key.
     *
     * @param cells addresses, also of other tables
     */
    public void marksChangedNow(Set<String> cells) {
        if (!table.isDisposed()) {
            List<Rectangle> changed = new ArrayList<>();
            drawn.changed(grid.addresses().stream().filter(cells::contains).toList(), address -> {
                redraw(address);
                changed.add(bounds(address));
            });
            Now.paint(table, changed);
        }
    }

    /** A text as far as it fits, with “…” behind it. */
    static String fitting(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && gc.textExtent(text.substring(0, end) + "…").x > room) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
