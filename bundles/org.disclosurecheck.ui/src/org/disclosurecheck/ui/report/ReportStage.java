package org.disclosurecheck.ui.report;

import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * What an editor has on its area: the page of a report, or a sentence while it is read or when it cannot be. A report that comes is
 * read aside; the page of the one before stays until then, so that nothing flickers, but nothing can be done with it.
 */
final class ReportStage {

    /** What the editor does for it. */
    interface Owner {
        /** Makes the page, once. */
        PageView makePage(Composite parent);

        /** Takes over a page that shows the report already. */
        PageView takePage(SparePage from, Composite parent);

        /** The report is read; where is it to begin? */
        PageView.Start read(ReportSession session);

        /** The page is that of another report. */
        void comes();

        /** The page does not come in a moment. */
        void waits();

        /** There is a sentence on the area instead of a page. */
        void sentence();

        /** The page stands where it begins, with everything that is in sight. */
        void stands();
    }

    /** A report that is read within this time needs no sentence that it is. */
    private static final int PATIENCE_MILLIS = 250;

    private final Composite parent;
    private final Owner owner;
    private final StackLayout stack = new StackLayout();
    private SubmittedReport report;
    private ReportSession session;
    private PageView page;
    private Composite message;
    private boolean stands;
    private boolean quick;
    /** Counts what was asked for: only the newest report comes onto the page. */
    private int turn;

    ReportStage(Composite parent, Owner owner) {
        this.parent = parent;
        this.owner = owner;
        parent.setLayout(stack);
    }

    /** The report that is on the page; null before the first. */
    ReportSession session() {
        return session;
    }

    /** Null before the first report was read. */
    PageView page() {
        return page;
    }

    /** True while the page may come in a moment, which takes the keys when it does. */
    boolean isQuick() {
        return quick;
    }

    /** True when the page stands. */
    boolean stands() {
        return stands;
    }

    /** Reads a report and puts it on the page. */
    void open(SubmittedReport now) {
        leave(false);
        report = now;
        int mine = ++turn;
        if (now == null) {
            say(Messages.Gone, null);
            return;
        }
        quick = true;
        if (NewTab.brings(now, this)) {
            return;
        }
        ReportReading reading = new ReportReading(now, parent.getDisplay());
        boolean inSight = page != null && stack.topControl == page.control();
        if (inSight && parent.isVisible() && reading.isAtHand()) {
            // it is drawn together with the line that was clicked
            quick = false;
            ready(mine, reading.now());
            return;
        }
        reading.begin();
        if (inSight) {
            soon(reading, mine);
        } else {
            // it is read while the tab is being made; a timer comes before the empty tab is drawn, which takes as long as to fill it
            parent.getDisplay().timerExec(0, () -> soon(reading, mine));
        }
    }

    private void soon(ReportReading reading, int of) {
        ReportReading.Outcome soon = reading.soon();
        quick = false;
        if (soon != null) {
            ready(of, soon);
            return;
        }
        reading.then(late -> ready(of, late));
        if (of == turn && !parent.isDisposed()) {
            owner.waits();
            parent.getDisplay().timerExec(page == null ? 0 : PATIENCE_MILLIS, () -> {
                if (of == turn && !stands && !parent.isDisposed() && session == null) {
                    say(Messages.Loading, null);
                }
            });
        }
    }

    /** The file of the report was replaced by another: what is not saved yet is taken over into it. */
    void again() {
        leave(true);
        open(report);
    }

    /** Another page is made for the report, as with larger letters; the report with its undo stays as it is. */
    void remake() {
        if (stands) {
            stands = false;
            page.leave();
            page.control().dispose();
            page = null;
            show(session);
        }
    }

    private void leave(boolean giveWay) {
        stands = false;
        if (page != null) {
            page.leave();
        }
        if (session != null && giveWay) {
            session.giveWay();
        } else if (session != null) {
            session.dispose();
        }
        session = null;
    }

    /** In the thread of the screen: a report was read, or could not be. */
    private void ready(int of, ReportReading.Outcome read) {
        if (parent.isDisposed() || of != turn) {
            read.leave();
        } else if (read.session() == null) {
            say(Messages.Unreadable, read.reason());
        } else {
            show(read.session());
        }
    }

    private void show(ReportSession opened) {
        session = opened;
        if (page == null) {
            page = owner.makePage(parent);
        }
        if (stack.topControl != page.control()) {
            top(page.control());
            dropMessage();
        }
        page.take(session, owner.read(session), () -> stood(opened));
        // last, since the window puts off all layout when a tab changes
        owner.comes();
    }

    /**
     * The tab of a report is made, which was drawn before: it takes over the page. It is as large as it will be here; to lay it out now,
     * while the tab has no size yet, would mean to lay it out twice.
     *
     * @param drawn where the page was seen to begin
     */
    void take(SparePage from, ReportSession opened, PageView.Start drawn) {
        quick = false;
        page = owner.takePage(from, parent);
        session = opened;
        stack.topControl = page.control();
        PageView.Start start = owner.read(session);
        if (!start.equals(drawn)) {
            page.go(start);
        }
        owner.comes();
    }

    /** The report is seen where it begins. */
    void stood(ReportSession opened) {
        if (session == opened) {
            stands = true;
            // what is on the screen does not wait for those who are told
            parent.getDisplay().asyncExec(() -> {
                if (session == opened && !parent.isDisposed()) {
                    owner.stands();
                }
            });
        }
    }

    private void say(String text, String detail) {
        dropMessage();
        message = new Composite(parent, SWT.NONE);
        message.setData("id", "message.box");
        message.setLayout(new GridLayout());
        Label label = new Label(message, SWT.WRAP);
        label.setText(detail == null ? text : text + "\n\n" + detail);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        if (detail != null) {
            Button retry = new Button(message, SWT.PUSH);
            retry.setText(Messages.Retry);
            retry.addListener(SWT.Selection, e -> {
                report.inspection().check(java.util.List.of(report));
                open(report);
            });
        }
        top(message);
        owner.sentence();
    }

    private void dropMessage() {
        if (message != null) {
            message.dispose();
            message = null;
        }
    }

    private void top(Control control) {
        stack.topControl = control;
        parent.layout(true);
    }

    boolean isDisposed() {
        return parent.isDisposed();
    }

    /** The window that it is in. */
    Shell shell() {
        return parent.getShell();
    }

    void dispose() {
        turn++;
        leave(false);
    }
}
