package org.disclosurecheck.workspace;

import java.util.List;
import java.util.function.Consumer;

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
 * newest state counts: what was asked for meanwhile and not begun is passed over.
 */
public final class Rechecker {

    /** The family of its jobs: tests wait for it. */
    public static final Object FAMILY = Rechecker.class;

    private final CheckReport submitted;
    private final Consumer<CheckReport> found;
    private final Consumer<CheckReport> told;
    private final Job job;
    private Report waiting;
    private boolean disposed;

    /**
     * @param submitted the result of the file as it was submitted
     * @param found gets what is wrong as soon as that is known, without how it can be mended; only where the latter is looked for
     * @param told gets every result, in a thread of its own
     */
    public Rechecker(CheckReport submitted, Consumer<CheckReport> found, Consumer<CheckReport> told) {
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
        Report copy = EcoreUtil.copy(changed);
        synchronized (this) {
            waiting = copy;
        }
        job.schedule();
    }

    /** Nothing is told after this. */
    public synchronized void dispose() {
        disposed = true;
        waiting = null;
    }

    private synchronized Report next() {
        Report next = waiting;
        waiting = null;
        return next;
    }

    private void work() {
        for (Report report = next(); report != null; report = next()) {
            tell(check(submitted, report, soFar -> tell(soFar, found)), told);
        }
    }

    /** What came after it counts, not what is known of the one before. */
    private void tell(CheckReport checked, Consumer<CheckReport> whom) {
        synchronized (this) {
            if (disposed || waiting != null) {
                return;
            }
        }
        whom.accept(checked);
    }

    /** The result of a changed report. Takes as long as a check: not for the thread of the screen. */
    public static CheckReport check(CheckReport submitted, Report changed) {
        return check(submitted, changed, found -> { });
    }

    private static CheckReport check(CheckReport submitted, Report changed, Consumer<CheckReport> found) {
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
