package org.disclosurecheck.workspace;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.model.Report;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Checks a report while it is being changed, with the engine that checks files, off the thread of the screen. Only the
 * newest state counts: what was asked for meanwhile and not begun is passed over. What is wrong is known with every key; ways to mend
 * it are looked for, and everybody else is told, when typing pauses.
 */
public final class Rechecker {

    /** The family of its jobs: tests wait for it. */
    public static final Object FAMILY = Rechecker.class;

    /** Keys follow each other faster than that. */
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final long LONGEST_MILLIS = 2000;

    private final CheckReport submitted;
    private final Consumer<CheckReport> found;
    private final Consumer<CheckReport> told;
    private final long pauseNanos;
    private final Job job;
    private Report waiting;
    private boolean typing;
    /** The job waits for more to be typed. */
    private boolean resting;
    private boolean disposed;

    /**
     * @param submitted the result of the file as it was submitted
     * @param found gets what is wrong as soon as that is known, without how it can be mended; only where something follows
     * @param told gets the result of what was not typed on, in a thread of its own
     */
    public Rechecker(CheckReport submitted, Consumer<CheckReport> found, Consumer<CheckReport> told) {
        this(submitted, found, told, PAUSE);
    }

    /** @param pause how long nothing is typed until others are told */
    public Rechecker(CheckReport submitted, Consumer<CheckReport> found, Consumer<CheckReport> told, Duration pause) {
        this.pauseNanos = pause.toNanos();
        this.submitted = submitted;
        this.found = found;
        this.told = told;
        this.job = new Job("recheck") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                work();
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
    }

    /** Takes a copy, so that the report may be changed on, and returns at once. */
    public void check(Report changed) {
        check(changed, false);
    }

    /** The same for a key: another may follow within a moment. */
    public void typed(Report changed) {
        check(changed, true);
    }

    private void check(Report changed, boolean byKey) {
        Report copy = EcoreUtil.copy(changed);
        synchronized (this) {
            waiting = copy;
            typing = byKey;
            if (resting) {
                // the job goes on with it: to schedule it again would ask for the lock of all jobs and wake another thread
                notifyAll();
                return;
            }
        }
        job.schedule();
    }

    /** No key follows: the result is told at once. */
    public synchronized void typingEnds() {
        typing = false;
        notifyAll();
    }

    /** The same, and returns when it was told. */
    public void finish() {
        typingEnds();
        try {
            job.join(LONGEST_MILLIS, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing is told after this. */
    public synchronized void dispose() {
        disposed = true;
        waiting = null;
        notifyAll();
    }

    private synchronized Report next() {
        Report next = waiting;
        waiting = null;
        return next;
    }

    private void work() {
        for (Report report = next(); report != null; report = next()) {
            boolean[] paused = new boolean[1];
            CheckReport result = check(submitted, report, soFar -> paused[0] = pauses(soFar));
            if (paused[0] || pauses(result)) {
                tell(result, told);
            }
        }
    }

    /** Tells what is wrong, and waits while somebody may be typing on; false when somebody was. */
    private boolean pauses(CheckReport soFar) {
        tell(soFar, found);
        synchronized (this) {
            long end = System.nanoTime() + pauseNanos;
            resting = true;
            for (long left = pauseNanos; typing && left > 0 && isNewest(); left = end - System.nanoTime()) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            resting = false;
            return isNewest();
        }
    }

    private boolean isNewest() {
        return waiting == null && !disposed;
    }

    /** What came after it counts, not what is known of the one before. */
    private void tell(CheckReport checked, Consumer<CheckReport> whom) {
        synchronized (this) {
            if (!isNewest()) {
                return;
            }
        }
        whom.accept(checked);
    }

    /** The result of a changed report. Takes as long as a check: not for the thread of the screen. */
    public static CheckReport check(CheckReport submitted, Report changed) {
        return check(submitted, changed, found -> true);
    }

    private static CheckReport check(CheckReport submitted, Report changed, Predicate<CheckReport> found) {
        PackedRules rules = PackedRules.of(submitted.rulePack());
        Extraction extraction = new Extraction(changed, rules.runner().book().form(submitted.form()),
                // a rule that failed is tried again
                submitted.problems().stream().filter(problem -> !problem.code().equals("rule-failed")).toList(),
                List.of());
        PreviousReports previous = new PreviousReports();
        if (submitted.report().getPrevious() != null) {
            previous.add(submitted.report().getPrevious());
        }
        return Engine.check(rules, previous, null).judge(new Reading(submitted.path(), submitted.sha256(), extraction), found);
    }
}
