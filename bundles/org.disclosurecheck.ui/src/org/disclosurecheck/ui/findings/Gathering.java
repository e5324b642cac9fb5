package org.disclosurecheck.ui.findings;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Gathers what is listed, beside the screen: once for all that changes within a moment, and begun anew when more changes meanwhile. */
final class Gathering {

    private static final long MOMENT_MILLIS = 80;

    private final Job job;

    /**
     * @param gather works it out, not in the thread of the screen
     * @param show gets it, in the thread of the screen
     */
    Gathering(Display display, Function<IProgressMonitor, Listing> gather, Consumer<Listing> show) {
        job = new Job(Messages.Gathering) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Listing now = gather.apply(monitor);
                if (!monitor.isCanceled() && !display.isDisposed()) {
                    display.asyncExec(() -> show.accept(now));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.SHORT);
    }

    /** Something changed. */
    void later() {
        job.cancel();
        job.schedule(MOMENT_MILLIS);
    }

    void cancel() {
        job.cancel();
    }
}
