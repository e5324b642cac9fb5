package org.disclosurecheck.ui.report;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** A report is read for the screen. Asked for in the thread of the screen, read there only when it is at hand. */
final class ReportReading {

    /**
     * The thread of the screen waits so long for a report: most are read by then, and what comes back from another thread would be drawn
     * in a later beat of the screen than the line that was clicked.
     */
    private static final int SOON_MILLIS = 25;

    /** What came of it: a session, or the reason why there is none. */
    record Outcome(ReportSession session, String reason) {
        /** Nobody looks at it any more; what was recovered in it stays for the next who does. */
        void leave() {
            if (session != null) {
                session.giveWay();
            }
        }
    }

    private final SubmittedReport report;
    private final Display display;
    private final CompletableFuture<Outcome> read = new CompletableFuture<>();

    ReportReading(SubmittedReport report, Display display) {
        this.report = report;
        this.display = display;
    }

    /** It was read ahead: what is left takes no longer than to begin a job. */
    boolean isAtHand() {
        return report.isLoaded() && report.corrected() == 0;
    }

    /** Reads it in this thread. */
    Outcome now() {
        try {
            ReportSession opened = ReportSession.open(report, display);
            return new Outcome(opened, opened == null ? report.summary().reason() : null);
        } catch (CoreException e) {
            return new Outcome(null, e.getStatus().getMessage());
        }
    }

    /** Reads it aside. */
    void begin() {
        Job job = new Job(Messages.Loading) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                read.complete(now());
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == ReportEditor.FAMILY;
            }
        };
        job.setPriority(Job.INTERACTIVE);
        job.setSystem(true);
        job.schedule();
    }

    /** What came of it in a moment; null when it takes longer. */
    Outcome soon() {
        try {
            return read.get(SOON_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | InterruptedException e) {
            return null;
        }
    }

    /** @param take told in the thread of the screen, in a later turn */
    void then(Consumer<Outcome> take) {
        read.thenAccept(outcome -> display.asyncExec(() -> take.accept(outcome)));
    }
}
