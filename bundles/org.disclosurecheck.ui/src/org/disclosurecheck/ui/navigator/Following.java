package org.disclosurecheck.ui.navigator;

import java.util.function.Consumer;

import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/**
 * The report in hand is the one chosen in the list, wherever it was taken in hand: what the buttons of the window do is done with
 * it. The keys stay where they are.
 */
final class Following {

    private final TreeViewer tree;
    private final TextFilter words;
    private final Consumer<FindingSelection.Current> inHand = this::taken;
    private SubmittedReport followed;

    Following(TreeViewer tree, TextFilter words) {
        this.tree = tree;
        this.words = words;
        FindingSelection.get().addListener(inHand);
        tree.getTree().addListener(org.eclipse.swt.SWT.Dispose, event -> FindingSelection.get().removeListener(inHand));
    }

    private void taken(FindingSelection.Current current) {
        SubmittedReport report = current.report();
        if (report == null || report.equals(followed)) {
            followed = report;
            return;
        }
        followed = report;
        // after everybody else has taken it in hand
        tree.getTree().getDisplay().asyncExec(() -> {
            if (!tree.getTree().isDisposed() && report.equals(followed) && report.file().exists()) {
                follow(report);
            }
        });
    }

    private void follow(SubmittedReport report) {
        boolean chosen = tree.getStructuredSelection().toList().contains(report);
        if (!chosen && words.takes(report)) {
            tree.setSelection(new StructuredSelection(report), true);
        }
    }
}
