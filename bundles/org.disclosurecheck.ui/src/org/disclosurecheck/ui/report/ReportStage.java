package org.disclosurecheck.ui.report;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/**
 * What an editor has on its area: the page of a report, or a sentence while it is read or when it cannot be. A report that comes is
 * read aside; the page of the one before stays until then, so that nothing flickers, but nothing can be done with it.
 */
final class ReportStage {

    /** What the editor does for it. */
    interface Owner {
        /** Makes the page, once. */
        PageView makePage(Composite parent);

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
    /**
     * The thread of the screen waits so long for a report: most are read by then, and what comes back from another thread would be drawn
     * in a later beat of the screen than the line that was clicked.
     */
    private static final int SOON_MILLIS = 25;

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
        Reading reading = new Reading(now, mine);
        boolean inSight = page != null && stack.topControl == page.control();
        if (inSight && parent.isVisible() && now.isLoaded() && now.corrected() == 0) {
            // it was read ahead: what is left takes no longer than to begin a job, and is drawn together with the line that was clicked
            reading.read().run();
            return;
        }
        quick = true;
        ReadJob job = new ReadJob(reading);
        job.schedule();
        if (inSight) {
            soon(job, mine);
        } else {
            // it is read while the tab is being made; a timer comes before the empty tab is drawn, which takes as long as to fill it
            parent.getDisplay().timerExec(0, () -> soon(job, mine));
        }
    }

    private void soon(ReadJob job, int of) {
        Runnable soon = job.soon();
        quick = false;
        if (soon != null) {
            soon.run();
        } else if (of == turn && !parent.isDisposed()) {
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
    private void ready(int of, ReportSession opened, String reason) {
        if (parent.isDisposed() || of != turn) {
            if (opened != null) {
                opened.dispose();
            }
        } else if (opened == null) {
            say(Messages.Unreadable, reason);
        } else {
            show(opened);
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
        page.take(session, owner.read(session), () -> {
            if (session == opened) {
                stands = true;
                // what is on the screen does not wait for those who are told
                parent.getDisplay().asyncExec(() -> {
                    if (session == opened && !parent.isDisposed()) {
                        owner.stands();
                    }
                });
            }
        });
        // last, since the window puts off all layout when a tab changes
        owner.comes();
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

    void dispose() {
        turn++;
        leave(false);
    }

    /** A report is read for the screen. */
    private final class Reading {

        private final SubmittedReport of;
        private final int mine;
        private final Display display = parent.getDisplay();

        Reading(SubmittedReport of, int mine) {
            this.of = of;
            this.mine = mine;
        }

        /** @return what is to be done with it in the thread of the screen */
        Runnable read() {
            try {
                ReportSession opened = ReportSession.open(of, display);
                return () -> ready(mine, opened, opened == null ? of.summary().reason() : null);
            } catch (CoreException e) {
                return () -> ready(mine, null, e.getStatus().getMessage());
            }
        }
    }

    /** Reads aside. */
    private static final class ReadJob extends Job {

        private final Reading reading;
        private final CompletableFuture<Runnable> read = new CompletableFuture<>();

        ReadJob(Reading reading) {
            super(Messages.Loading);
            this.reading = reading;
            setPriority(Job.INTERACTIVE);
            setSystem(true);
        }

        /** What is to be done with the report when it is read in a moment; null when it takes longer, and is done then. */
        Runnable soon() {
            try {
                return read.get(SOON_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException | InterruptedException e) {
                read.thenAccept(reading.display::asyncExec);
                return null;
            }
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            read.complete(reading.read());
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == ReportEditor.FAMILY;
        }
    }
}
