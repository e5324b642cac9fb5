package org.disclosurecheck.ui.rules.editor;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Which column of a table, and what it is to be called. */
final class ColumnDialog extends Dialog {

    private final String title;
    private final List<String> columns;
    private final int chosen;
    private final List<String> proposals;
    private Combo which;
    private Combo name;
    private Label problem;
    private int column = -1;
    private String header = "";

    /**
     * @param columns the columns there are
     * @param chosen the one that is probably meant; -1 to add one
     * @param proposals what it may be called; null when it gets no new name
     */
    ColumnDialog(Shell shell, String title, List<String> columns, int chosen, List<String> proposals) {
        super(shell);
        this.title = title;
        this.columns = columns;
        this.chosen = chosen;
        this.proposals = proposals;
    }

    /** The column that was chosen. */
    int column() {
        return column;
    }

    /** What it is to be called. */
    String header() {
        return header;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        if (chosen >= 0) {
            new Label(area, SWT.NONE).setText(Messages.Column_which);
            which = combo(area, "column.which", SWT.READ_ONLY, columns);
            which.select(chosen);
        }
        if (proposals != null) {
            new Label(area, SWT.NONE).setText(chosen < 0 ? Messages.Column_name : Messages.Column_new);
            name = combo(area, "column.name", SWT.NONE, proposals);
            name.setFocus();
        }
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(proposals == null ? Messages.Column_undo : Messages.Column_hint);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(hint);
        problem = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(problem);
        return area;
    }

    private Combo combo(Composite area, String id, int style, List<String> items) {
        Combo combo = new Combo(area, SWT.DROP_DOWN | style);
        combo.setData("id", id);
        combo.setItems(items.toArray(String[]::new));
        combo.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        column = which == null ? -1 : which.getSelectionIndex();
        header = name == null ? "" : name.getText().strip();
        String wrong = name == null || header.isEmpty() ? null
                : header.matches(".*[〔〕,，\"\\t].*") ? Messages.Column_signs
                        : columns.contains(header) ? NLS.bind(Messages.Column_taken, header) : null;
        problem.setText(wrong == null ? "" : wrong);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong == null && (name == null || !header.isEmpty()));
    }
}
