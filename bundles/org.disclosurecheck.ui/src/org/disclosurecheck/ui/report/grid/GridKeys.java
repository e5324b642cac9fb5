package org.disclosurecheck.ui.report.grid;

import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.disclosurecheck.ui.report.page.FormGrid.Direction;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Keys and mouse of a grid, as people know them from WPS and Excel. */
final class GridKeys {

    private final GridView view;
    private final FormGrid grid;
    private final GridHost host;
    private final GridSelection selection;
    private final CellEditor editor;
    private boolean dragging;

    GridKeys(GridView view, GridHost host, GridSelection selection, CellEditor editor) {
        this.view = view;
        this.grid = view.grid();
        this.host = host;
        this.selection = selection;
        this.editor = editor;
        NatTable table = view.table();
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Traverse, this::traverse);
        table.addListener(SWT.MouseDown, this::mouseDown);
        table.addListener(SWT.MouseUp, e -> dragging = false);
        table.addListener(SWT.MouseMove, this::mouseMove);
        table.addListener(SWT.MouseDoubleClick, this::doubleClick);
        table.addListener(SWT.FocusIn, e -> focusIn());
        table.addListener(SWT.FocusOut, e -> view.redraw());
    }

    private void focusIn() {
        if (selection.anchor() == null) {
            selection.show(grid.addresses().get(0));
        }
        view.redraw();
    }

    private String at(Event e) {
        PrintedCell cell = view.at(e.x, e.y);
        return cell != null && cell.isValue() ? cell.key() : null;
    }

    private void mouseDown(Event e) {
        editor.close(true);
        view.table().setFocus();
        String address = at(e);
        if (address == null) {
            return;
        }
        if (e.button == 1 && (e.stateMask & SWT.SHIFT) != 0) {
            selection.extend(address);
        } else if (e.button == 1 || !selection.contains(address)) {
            selection.take(address);
            dragging = e.button == 1;
        }
    }

    private void mouseMove(Event e) {
        if (dragging && (e.stateMask & SWT.BUTTON1) != 0) {
            selection.extend(at(e));
        }
    }

    private void doubleClick(Event e) {
        String address = at(e);
        if (address != null && e.button == 1) {
            dragging = false;
            editor.open(address, null);
        }
    }

    /** Tab goes from cell to cell, and behind the last one to what comes next on the page. */
    private void traverse(Event e) {
        String anchor = selection.anchor();
        switch (e.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> e.doit = anchor == null || grid.inOrder(anchor, 1) == null;
            case SWT.TRAVERSE_TAB_PREVIOUS -> e.doit = anchor == null || grid.inOrder(anchor, -1) == null;
            case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> e.doit = false;
            default -> {
            }
        }
    }

    private void key(Event e) {
        String anchor = selection.anchor();
        if (anchor == null) {
            return;
        }
        boolean shift = (e.stateMask & SWT.SHIFT) != 0;
        boolean ctrl = (e.stateMask & SWT.MOD1) != 0;
        switch (e.keyCode) {
            case SWT.ARROW_UP -> move(Direction.UP, shift, ctrl);
            case SWT.ARROW_DOWN -> move(Direction.DOWN, shift, ctrl);
            case SWT.ARROW_LEFT -> move(Direction.LEFT, shift, ctrl);
            case SWT.ARROW_RIGHT -> move(Direction.RIGHT, shift, ctrl);
            case SWT.CR, SWT.KEYPAD_CR -> move(shift ? Direction.UP : Direction.DOWN, false, false);
            case SWT.TAB -> go(grid.inOrder(anchor, shift ? -1 : 1));
            case SWT.HOME -> go(ctrl ? grid.addresses().get(0) : edge(anchor, Direction.LEFT));
            case SWT.END -> go(ctrl ? grid.addresses().get(grid.addresses().size() - 1) : edge(anchor, Direction.RIGHT));
            case SWT.F2 -> editor.open(anchor, null);
            case SWT.BS -> editor.open(anchor, "");
            default -> {
                boolean plain = (e.stateMask & (SWT.MOD1 | SWT.ALT | SWT.MOD4)) == 0;
                if (plain && e.character > ' ' && e.character != SWT.DEL) {
                    editor.open(anchor, String.valueOf(e.character));
                }
            }
        }
    }

    private void move(Direction direction, boolean extend, boolean toEdge) {
        String from = extend ? selection.lead() : selection.anchor();
        String to = toEdge ? edge(from, direction) : grid.next(from, direction);
        if (extend) {
            selection.extend(to);
            host.reveal(to);
        } else {
            go(to);
        }
    }

    private String edge(String from, Direction direction) {
        String to = from;
        for (String next = grid.next(to, direction); !next.equals(to); next = grid.next(to, direction)) {
            to = next;
        }
        return to;
    }

    private void go(String address) {
        if (address != null) {
            selection.take(address);
            host.reveal(address);
        }
    }
}
