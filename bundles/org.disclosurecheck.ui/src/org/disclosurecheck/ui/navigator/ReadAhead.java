package org.disclosurecheck.ui.navigator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Reads reports of the list that are likely to be looked at next: the one that the mouse points at, the neighbours of the one that
 * is looked at. One at a time, a few only, and none that takes long; what was read is kept with the reports that were opened a short
 * while ago.
 */
final class ReadAhead {

    /** A mouse that stands still for so long is about to click. */
    private static final int POINTED_MILLIS = 30;
    /** By then the report that is looked at stands. */
    private static final int IDLE_MILLIS = 350;
    /** Seconds that a report may have taken to be read and checked. */
    private static final double QUICK = 10;

    private final Tree tree;
    private final Deque<SubmittedReport> wanted = new ArrayDeque<>();
    private final Runnable point = this::pointed;
    private final Runnable around = this::around;
    /** A thread of its own: a job begins up to a millisecond later, and a report is read in six. */
    private final ThreadPoolExecutor reader = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
        Thread thread = new Thread(work, "reading ahead");
        thread.setDaemon(true);
        return thread;
    });
    private TreeItem item;
    /** Where the mouse was moved on the list, or null: to ask for it means to wait for the window system. */
    private Point mouse;

    private ReadAhead(Tree tree) {
        this.tree = tree;
        reader.allowCoreThreadTimeOut(true);
        tree.addListener(SWT.Dispose, event -> reader.shutdown());
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
            expect(List.of(report));
        }
    }

    private void around() {
        TreeItem chosen = tree.isDisposed() || tree.getSelectionCount() != 1 ? null : tree.getSelection()[0];
        TreeItem heading = chosen == null ? null : chosen.getParentItem();
        if (Reports.previews() && heading != null && chosen.getData() instanceof SubmittedReport) {
            int here = heading.indexOf(chosen);
            expect(IntStream.of(here + 1, here - 1).filter(i -> i >= 0 && i < heading.getItemCount())
                    .mapToObj(i -> heading.getItem(i).getData()).filter(SubmittedReport.class::isInstance)
                    .map(SubmittedReport.class::cast).toList());
        }
    }

    /** These come next, in this order; what was thought before and is not read yet, no longer is. */
    private void expect(List<SubmittedReport> reports) {
        synchronized (wanted) {
            wanted.clear();
            reports.stream().filter(ReadAhead::isQuick).forEach(wanted::add);
        }
        reader.execute(() -> {
            for (SubmittedReport next = next(); next != null; next = next()) {
                read(next);
            }
        });
    }

    private static boolean isQuick(SubmittedReport report) {
        // its inspection may be gone while its line is still there
        return report.file().exists() && report.state() == State.CHECKED && report.summary().seconds() <= QUICK && !report.isLoaded();
    }

    private SubmittedReport next() {
        synchronized (wanted) {
            return wanted.poll();
        }
    }

    private static void read(SubmittedReport report) {
        try {
            report.load();
        } catch (CoreException e) {
            // it is gone: who looks at it will be told
        }
    }
}
