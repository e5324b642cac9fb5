package org.disclosurecheck.ui.navigator;

import java.util.List;
import java.util.stream.IntStream;

import org.disclosurecheck.ui.AheadReader;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Lets reports of the list be read that are likely to be looked at next: the one that the mouse points at, the neighbours of the one
 * that is looked at.
 */
final class ReadAhead {

    /** A mouse that stands still for so long is about to click. */
    private static final int POINTED_MILLIS = 30;
    /** By then the report that is looked at stands. */
    private static final int IDLE_MILLIS = 350;

    private final Tree tree;
    private final Runnable point = this::pointed;
    private final Runnable around = this::around;
    private TreeItem item;
    /** Where the mouse was moved on the list, or null: to ask for it means to wait for the window system. */
    private Point mouse;

    private ReadAhead(Tree tree) {
        this.tree = tree;
        tree.addListener(SWT.MouseExit, event -> mouse = null);
        tree.addListener(SWT.MouseMove, event -> {
            item = at(event);
            tree.getDisplay().timerExec(POINTED_MILLIS, point);
        });
        tree.addListener(SWT.MouseDown, event -> {
            item = at(event);
            pointed();
        });
        // a button that goes down makes the list the active part first, which takes longer than to read a report
        tree.addListener(SWT.Activate, event -> {
            item = tree.getItem(mouse != null ? mouse : tree.toControl(tree.getDisplay().getCursorLocation()));
            pointed();
        });
        // who walks through the list goes to the next one, or back to the one before
        tree.addListener(SWT.Selection, event -> tree.getDisplay().timerExec(IDLE_MILLIS, around));
    }

    static void on(Tree tree) {
        new ReadAhead(tree);
    }

    private TreeItem at(Event event) {
        mouse = new Point(event.x, event.y);
        return tree.getItem(mouse);
    }

    private void pointed() {
        if (Reports.previews() && item != null && !item.isDisposed() && item.getData() instanceof SubmittedReport report) {
            AheadReader.expect(List.of(report));
        }
    }

    private void around() {
        TreeItem chosen = tree.isDisposed() || tree.getSelectionCount() != 1 ? null : tree.getSelection()[0];
        TreeItem heading = chosen == null ? null : chosen.getParentItem();
        if (Reports.previews() && heading != null && chosen.getData() instanceof SubmittedReport) {
            int here = heading.indexOf(chosen);
            AheadReader.expect(IntStream.of(here + 1, here - 1).filter(i -> i >= 0 && i < heading.getItemCount())
                    .mapToObj(i -> heading.getItem(i).getData()).filter(SubmittedReport.class::isInstance)
                    .map(SubmittedReport.class::cast).toList());
        }
    }
}
