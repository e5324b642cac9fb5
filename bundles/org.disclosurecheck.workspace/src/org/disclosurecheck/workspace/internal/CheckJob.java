package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Pipeline;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Works off the queue of an inspection, with all processors, and tells how far it is. */
public final class CheckJob extends Job {

    /** The family of all check jobs: tests wait for it. */
    public static final Object FAMILY = CheckJob.class;

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** One report on its way, and what came out. */
    private record Done(SubmittedReport submitted, long stamp, CheckReport report, double seconds, Throwable failure) {
    }

    private final Inspection inspection;
    private final CheckQueue queue;
    private boolean troubled;

    CheckJob(Inspection inspection, CheckQueue queue) {
        super(Engine.language().choose("检查报告", "Checking reports"));
        this.inspection = inspection;
        this.queue = queue;
        setPriority(Job.BUILD);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (!inspection.project().isAccessible() || queue.size() == 0) {
            return Status.OK_STATUS;
        }
        Progress progress = new Progress(monitor, queue, this);
        troubled = false;
        try {
            RuleRunner rules = inspection.rules().runner();
            String engine = engine(rules);
            rules.prepare();
            new Pipeline<SubmittedReport, Done>(report -> work(report, monitor), this::failed, Runtime.getRuntime().availableProcessors(),
                    LIMIT).run(new Waiting(monitor, engine, progress), done -> {
                        take(done, engine);
                        progress.done(done.submitted());
                    });
        } catch (IOException e) {
            Trouble.disk(inspection.project(), e);
        } catch (PackedRules.Unavailable e) {
            troubled = true;
            queue.halt();
            Trouble.rules(inspection.project(), e.getMessage());
        } catch (RuntimeException e) {
            Trouble.crash(inspection.project(), inspection.name(), e);
        } finally {
            progress.over();
            monitor.done();
        }
        if (monitor.isCanceled()) {
            queue.halt();
            return Status.CANCEL_STATUS;
        }
        if (!troubled) {
            Trouble.over(inspection.project());
        }
        TogetherJob.schedule(inspection);
        return Status.OK_STATUS;
    }

    /** What decides whether a stored result still holds. */
    private static String engine(RuleRunner rules) {
        String version = Platform.getBundle("org.disclosurecheck.workspace").getVersion().toString();
        return version + "+" + rules.book().hash() + "+" + Engine.language();
    }

    /** What was taken from the queue before somebody cancelled goes back unchecked. */
    private static Done work(SubmittedReport submitted, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            return new Done(submitted, 0, null, 0, null);
        }
        long stamp = submitted.file().getLocalTimeStamp();
        ResultStore.of(submitted.file().getProject()).underWay(submitted.file(), State.CHECKING);
        long begun = System.nanoTime();
        CheckReport report = CheckWork.check(submitted);
        return new Done(submitted, stamp, report, (System.nanoTime() - begun) / 1e9, null);
    }

    private Done failed(SubmittedReport submitted, Throwable cause) {
        CheckReport report = new Failures(LIMIT, Engine.language()).report(CheckWork.input(submitted.file()), cause);
        return new Done(submitted, submitted.file().getLocalTimeStamp(), report, 0, cause);
    }

    private void take(Done done, String engine) {
        SubmittedReport submitted = done.submitted();
        ResultStore store = ResultStore.of(inspection.project());
        if (!submitted.file().exists() || done.report() == null) {
            store.underWay(submitted.file(), null);
            return;
        }
        Summary before = submitted.summary();
        try {
            List<Finding> findings = store.put(submitted.file(), done.stamp(), engine, done.report(), done.seconds());
            if (done.failure() != null && !(done.failure() instanceof TimeoutException)) {
                troubled = true;
                Trouble.crash(inspection.project(), submitted.name(), done.failure());
            }
            ResourcesPlugin.getWorkspace().run(m -> Markers.update(submitted.file(), findings), null,
                    IWorkspace.AVOID_UPDATE, null);
        } catch (IOException e) {
            troubled = true;
            Trouble.disk(inspection.project(), e);
        } catch (CoreException e) {
            ILog.of(CheckJob.class).log(e.getStatus());
        }
        store.underWay(submitted.file(), null);
        recheckDependents(submitted, before);
    }

    /** Who compares itself with this report is checked anew when it came, went, or changed. */
    private void recheckDependents(SubmittedReport submitted, Summary before) {
        Summary now = submitted.summary();
        boolean same = Objects.equals(before.organisation(), now.organisation())
                && Objects.equals(before.year(), now.year()) && Objects.equals(before.sha256(), now.sha256());
        if (!same) {
            Neighbours neighbours = Neighbours.of(inspection);
            queue.add(neighbours.after(before, submitted), true);
            queue.add(neighbours.after(now, submitted), true);
        }
    }

    /** The queue as it is worked off; it ends when nothing waits or somebody cancels. */
    private final class Waiting implements Iterator<SubmittedReport> {

        private final IProgressMonitor monitor;
        private final String engine;
        private final Progress progress;
        private SubmittedReport next;

        Waiting(IProgressMonitor monitor, String engine, Progress progress) {
            this.monitor = monitor;
            this.engine = engine;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            while (next == null && !monitor.isCanceled()) {
                SubmittedReport report = queue.poll();
                if (report == null) {
                    return false;
                }
                boolean anew = queue.forced(report);
                if (report.file().exists()
                        && (anew || !ResultStore.of(inspection.project()).current(report.file(), engine))) {
                    next = report;
                } else {
                    progress.done(report);
                }
            }
            return next != null && !monitor.isCanceled();
        }

        @Override
        public SubmittedReport next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            SubmittedReport found = next;
            next = null;
            return found;
        }
    }
}
