package org.disclosurecheck.ui.navigator;

import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;

/**
 * A report that is selected in the list is shown beside it, while the keys stay in the list: with the arrow keys all reports are
 * gone through. Keys that follow each other quickly show only the last.
 */
final class LookAt {

    private static final int KEY_MILLIS = 120;

    private final TreeViewer tree;
    private final Runnable look = this::look;
    private boolean byKey;

    LookAt(TreeViewer tree) {
        this.tree = tree;
        tree.getTree().addListener(SWT.KeyDown, event -> byKey = true);
        tree.getTree().addListener(SWT.MouseDown, event -> byKey = false);
        // what the program selects is no wish to see it
        tree.getTree().addListener(SWT.Selection, event -> selected());
    }

    private void selected() {
        if (Reports.previews()) {
            // after everybody else has heard of the selection
            tree.getTree().getDisplay().timerExec(byKey ? KEY_MILLIS : 0, look);
        }
    }

    private void look() {
        if (tree.getTree().isDisposed()) {
            return;
        }
        IStructuredSelection selection = tree.getStructuredSelection();
        if (selection.size() == 1 && selection.getFirstElement() instanceof SubmittedReport report
                && (report.state() == State.CHECKED || report.state() == State.UNREADABLE)) {
            Reports.look(report);
        }
    }
}
