package org.disclosurecheck.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Tells listeners which reports changed. Changes are gathered for a moment and told together, in a thread of their own
 * and never in that of the screen: a view that listens hands over to its display itself.
 */
public final class Results {

    /** The family of the job that tells: tests wait for it. */
    public static final Object FAMILY = Results.class;

    private static final long GATHER_MILLIS = 120;
    private static final List<Consumer<ResultsChange>> LISTENERS = new CopyOnWriteArrayList<>();
    private static final Set<SubmittedReport> ADDED = new LinkedHashSet<>();
    private static final Set<SubmittedReport> CHANGED = new LinkedHashSet<>();
    private static final Set<SubmittedReport> REMOVED = new LinkedHashSet<>();
    private static final Job TELL = job();
    private static boolean inspections;

    private Results() {
    }

    private static Job job() {
        Job job = new Job("results") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                tell();
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        return job;
    }

    public static void addListener(Consumer<ResultsChange> listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Consumer<ResultsChange> listener) {
        LISTENERS.remove(listener);
    }

    public static void added(SubmittedReport report) {
        note(ADDED, report);
    }

    public static void changed(SubmittedReport report) {
        note(CHANGED, report);
    }

    public static void removed(SubmittedReport report) {
        note(REMOVED, report);
    }

    /** An inspection was made, deleted, or got another roster. */
    public static void inspectionsChanged() {
        synchronized (LISTENERS) {
            inspections = true;
        }
        TELL.schedule(GATHER_MILLIS);
    }

    private static void note(Set<SubmittedReport> set, SubmittedReport report) {
        synchronized (LISTENERS) {
            set.add(report);
        }
        TELL.schedule(GATHER_MILLIS);
    }

    private static void tell() {
        ResultsChange change;
        synchronized (LISTENERS) {
            change = new ResultsChange(Set.copyOf(ADDED), Set.copyOf(CHANGED), Set.copyOf(REMOVED),
                    inspections);
            inspections = false;
            ADDED.clear();
            CHANGED.clear();
            REMOVED.clear();
        }
        for (Consumer<ResultsChange> listener : LISTENERS) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                // one view that fails keeps the others up to date
                ILog.of(Results.class).error("a listener failed", e);
            }
        }
    }
}
