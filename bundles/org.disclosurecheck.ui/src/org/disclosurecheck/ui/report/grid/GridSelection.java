package org.disclosurecheck.ui.report.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.ui.report.page.CellBlock;
import org.disclosurecheck.ui.report.page.CellInput;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.eclipse.swt.graphics.Rectangle;

/** The cell in hand and the block around it, as in a spreadsheet: it begins at the anchor and reaches to the lead. */
public final class GridSelection {

    private final GridView view;
    private final FormGrid grid;
    private final GridHost host;
    private String anchor;
    private String lead;

    GridSelection(GridView view, GridHost host) {
        this.view = view;
        this.grid = view.grid();
        this.host = host;
    }

    public String anchor() {
        return anchor;
    }

    String lead() {
        return lead;
    }

    /** The user takes a cell in hand. */
    void take(String address) {
        if (address != null) {
            show(address);
            host.selected(address);
        }
    }

    /** A cell is in hand; nobody is told. */
    void show(String address) {
        if (address == null && anchor == null) {
            return;
        }
        anchor = address;
        lead = address;
        view.redraw();
        view.table().getAccessible().setFocus(address == null ? -1 : grid.addresses().indexOf(address));
    }

    /** The block reaches to here. */
    void extend(String address) {
        if (address != null) {
            lead = address;
            view.redraw();
        }
    }

    /** Takes all cells of the table in hand. */
    public void all() {
        List<String> all = grid.addresses();
        anchor = all.get(0);
        lead = all.get(all.size() - 1);
        view.redraw();
    }

    /** The block in positions of the grid; null when nothing is in hand. */
    Rectangle block() {
        if (anchor == null) {
            return null;
        }
        PrintedCell one = grid.cell(anchor);
        PrintedCell other = grid.cell(lead);
        return rectangle(one).union(rectangle(other));
    }

    private static Rectangle rectangle(PrintedCell cell) {
        return new Rectangle(cell.column() - 1, cell.row() - 1, cell.columnSpan(), cell.rowSpan());
    }

    /** Whether the cell is in a block of more than one. */
    boolean contains(String address) {
        if (anchor == null || anchor.equals(lead)) {
            return false;
        }
        PrintedCell cell = grid.cell(address);
        return block().contains(cell.column() - 1, cell.row() - 1);
    }

    /** Addresses of the cells in the block. */
    public List<String> addresses() {
        List<String> found = new ArrayList<>();
        if (anchor != null) {
            for (String address : grid.addresses()) {
                if (address.equals(anchor) || contains(address)) {
                    found.add(address);
                }
            }
        }
        return found;
    }

    /** The block as spreadsheets exchange it. */
    public String copy() {
        Rectangle block = block();
        return block == null ? "" : CellBlock.copy(grid, block.y, block.x, block.height, block.width, address -> {
            String value = host.value(address);
            return value == null ? "" : value.strip();
        });
    }

    /** Puts a pasted block at the anchor; a single value fills the whole block in hand. All of it or nothing. */
    public void paste(String text) {
        if (anchor == null) {
            return;
        }
        Map<String, String> texts = CellBlock.paste(grid, anchor, text);
        if (texts.size() == 1 && !anchor.equals(lead)) {
            String only = texts.values().iterator().next();
            addresses().forEach(address -> texts.put(address, only));
        }
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            String before = host.value(entry.getKey());
            String fault = CellInput.fault(entry.getKey(), entry.getValue(), host.language());
            if (fault != null) {
                host.refuse(host.language().choose("没有粘贴：", "Not pasted: ") + fault);
                return;
            }
            if (before != null && !before.equals(entry.getValue())) {
                changes.add(new Change(entry.getKey(), before, entry.getValue()));
            }
        }
        if (texts.size() > 1) {
            lead = new ArrayList<>(texts.keySet()).get(texts.size() - 1);
        }
        host.change(host.language().choose("粘贴", "Paste"), changes);
        view.redraw();
    }

    /** Empties the cells of the block. */
    public void clear() {
        List<Change> changes = new ArrayList<>();
        for (String address : addresses()) {
            String before = host.value(address);
            if (before != null && !before.isEmpty()) {
                changes.add(new Change(address, before, ""));
            }
        }
        host.change(host.language().choose("清除", "Clear"), changes);
    }
}
