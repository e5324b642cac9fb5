package org.disclosurecheck.ui.report.grid;

import org.disclosurecheck.ui.report.Note;
import org.disclosurecheck.ui.report.page.CellInput;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.FormGrid.Direction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Typing into a cell, as in a spreadsheet: what is typed counts at once, Enter and Tab keep it and go on, Escape takes it back. When
 * a key opened it, arrows keep it and go on too; after F2 they move in the text.
 */
public final class CellEditor {

    private final GridView view;
    private final GridHost host;
    private final Note note;
    private Text text;
    private String address;
    private String before;
    private String fault;
    private boolean arrowsLeave;

    CellEditor(GridView view, GridHost host) {
        this.view = view;
        this.host = host;
        this.note = new Note(view.table());
    }

    public boolean isOpen() {
        return text != null;
    }

    /** The field that is typed into, or null. */
    public Text control() {
        return text;
    }

    /** @param typed what was typed instead of the value; null to edit the value itself */
    void open(String cell, String typed) {
        close(true);
        before = host.value(cell);
        if (before == null) {
            host.refuse(host.language().choose("报告里没有这一格，不能填。", "The report has no such cell."));
            return;
        }
        address = cell;
        arrowsLeave = typed != null;
        host.reveal(cell);
        text = new Text(view.table(), SWT.SINGLE | SWT.RIGHT);
        text.setData("id", "cell");
        text.setFont(view.table().getFont());
        text.setBackground(host.colors().paper());
        text.setForeground(host.colors().ink());
        place();
        String name = host.language().choose("编辑：", "Edit: ") + view.name(cell);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = fault;
            }
        });
        text.setText(typed == null ? before.strip() : typed);
        text.setSelection(text.getCharCount());
        text.addListener(SWT.Modify, e -> modified());
        text.addListener(SWT.Traverse, e -> e.doit = false);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusOut, e -> view.table().getDisplay().asyncExec(this::focusLost));
        text.setFocus();
        if (typed != null) {
            modified();
        }
        view.redraw();
    }

    private void place() {
        Rectangle cell = view.bounds(address);
        int height = Math.min(cell.height - 4, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        text.setBounds(cell.x + 2, cell.y + (cell.height - height) / 2, cell.width - 4, height);
    }

    private void modified() {
        boolean faulty = fault != null;
        fault = CellInput.fault(address, text.getText(), host.language());
        if (faulty != (fault != null)) {
            // not with every key: a field that is given a colour is styled and drawn anew
            text.setForeground(fault == null ? host.colors().ink() : host.colors().sign(org.disclosurecheck.findings.Severity.ERROR));
        }
        if (fault == null) {
            note.hide();
            host.typing(address, text.getText().strip());
        } else {
            // what cannot be read does not count: the cell is as it was
            host.typing(address, before);
            note.show(fault, view.bounds(address));
        }
    }

    private void key(Event e) {
        boolean shift = (e.stateMask & SWT.SHIFT) != 0;
        Direction direction = switch (e.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> shift ? Direction.UP : Direction.DOWN;
            case SWT.TAB -> shift ? Direction.LEFT : Direction.RIGHT;
            case SWT.ARROW_UP -> arrowsLeave ? Direction.UP : null;
            case SWT.ARROW_DOWN -> arrowsLeave ? Direction.DOWN : null;
            case SWT.ARROW_LEFT -> arrowsLeave ? Direction.LEFT : null;
            case SWT.ARROW_RIGHT -> arrowsLeave ? Direction.RIGHT : null;
            default -> null;
        };
        if (direction != null) {
            e.doit = false;
            if (fault != null) {
                note.show(fault, view.bounds(address));
                return;
            }
            String next = view.grid().next(address, direction);
            close(true);
            view.table().setFocus();
            view.selection().take(next);
            host.reveal(next);
        } else if (e.keyCode == SWT.ESC) {
            e.doit = false;
            close(false);
            view.table().setFocus();
        } else if (e.keyCode == SWT.F2) {
            arrowsLeave = false;
        }
    }

    private void focusLost() {
        if (text != null && !text.isDisposed() && !text.isFocusControl()) {
            close(true);
        }
    }

    /** Ends typing; what cannot be read is not kept. */
    public void close(boolean keep) {
        note.hide();
        if (text == null) {
            return;
        }
        Text closing = text;
        String now = closing.isDisposed() ? before : closing.getText().strip();
        text = null;
        if (keep && fault == null && !now.equals(before.strip())) {
            host.typing(address, now);
            host.typed(new Change(address, before, now));
        } else {
            host.typing(address, before);
        }
        host.typingEnds();
        fault = null;
        if (!closing.isDisposed()) {
            closing.dispose();
        }
        view.redraw();
    }
}
