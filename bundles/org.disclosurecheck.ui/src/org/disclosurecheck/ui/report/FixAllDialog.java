package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.ui.Books;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Proposal;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** All changes of one kind before they are made: each can be left out. They become one step of undo. */
final class FixAllDialog extends TrayDialog {

    private static final int AROUND = 8;
    private static final int[] WIDTHS = { 320, 190, 190 };

    private final ReportEditor editor;
    private final String title;
    private final List<Proposal> proposals;
    private final List<Change> chosen = new ArrayList<>();
    private Table table;

    private FixAllDialog(ReportEditor editor, String title, List<Proposal> proposals) {
        super(editor.getSite().getShell());
        this.editor = editor;
        this.title = title;
        this.proposals = proposals;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    static void open(ReportEditor editor, String rule, List<Proposal> proposals) {
        String title = rule + " " + Books.of(editor.report()).rule(rule).map((Rule r) -> r.title(Engine.language())).orElse("");
        FixAllDialog dialog = new FixAllDialog(editor, title, proposals);
        if (dialog.open() == OK && !dialog.chosen.isEmpty()) {
            editor.session().perform(Counted.bind(Messages.EditSeveral, dialog.chosen.size()), dialog.chosen);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.FixAllTitle);
        shell.setData("id", "fix.all");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label text = new Label(area, SWT.WRAP);
        text.setText(Counted.bind(Messages.FixAllText, title, proposals.size()));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 640;
        text.setLayoutData(wide);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setData("id", "fix.all.table");
        table.setHeaderVisible(true);
        String[] heads = { Messages.FixAllPlace, Messages.FixAllBefore, Messages.FixAllAfter };
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(heads[i]);
            column.setWidth(WIDTHS[i]);
        }
        for (Proposal proposal : proposals) {
            TableItem item = new TableItem(table, SWT.NONE);
            String[] pair = differing(proposal.change().before(), proposal.change().after());
            item.setText(new String[] { editor.page().place(proposal.change().place())
                    + (proposal.certain() ? "" : " · " + Messages.ConfirmFirst), pair[0], pair[1] });
            item.setChecked(true);
        }
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = 260;
        table.setLayoutData(fill);
        return area;
    }

    /** What differs, with a few characters around it. */
    static String[] differing(String before, String after) {
        int same = 0;
        int least = Math.min(before.length(), after.length());
        while (same < least && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < least - same && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new String[] { cut(before, same, before.length() - tail), cut(after, same, after.length() - tail) };
    }

    private static String cut(String text, int from, int to) {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.FixAllApply, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        for (int i = 0; i < proposals.size(); i++) {
            if (table.getItem(i).getChecked()) {
                chosen.add(proposals.get(i).change());
            }
        }
        super.okPressed();
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, 760), size.y);
    }
}
