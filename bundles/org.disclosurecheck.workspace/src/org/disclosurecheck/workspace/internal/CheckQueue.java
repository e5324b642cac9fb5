package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.resources.IProject;

/**
 * The reports of an inspection that wait for their check. One job works them off; what comes meanwhile joins the queue,
 * and nothing waits in it twice.
 */
public final class CheckQueue {

    private static final Map<IProject, CheckQueue> QUEUES = new ConcurrentHashMap<>();

    private final Inspection inspection;
    private final Set<SubmittedReport> waiting = new LinkedHashSet<>();
    /** To be checked although the file and the engine are those of the last check. */
    private final Set<SubmittedReport> forced = new HashSet<>();
    private final CheckJob job;

    private CheckQueue(Inspection inspection) {
        this.inspection = inspection;
        this.job = new CheckJob(inspection, this);
    }

    public static CheckQueue of(Inspection inspection) {
        return QUEUES.computeIfAbsent(inspection.project(), project -> new CheckQueue(inspection));
    }

    static void forget(IProject project) {
        QUEUES.remove(project);
    }

    /** @param anew check them even when nothing changed */
    public void add(Collection<SubmittedReport> reports, boolean anew) {
        synchronized (this) {
            waiting.addAll(reports);
            if (anew) {
                forced.addAll(reports);
                reports.forEach(LoadedReports::forget);
            }
        }
        if (!reports.isEmpty()) {
            job.schedule(20);
        }
    }

    /** Checked before those that came earlier: somebody is looking at it. */
    public synchronized void first(SubmittedReport report) {
        if (waiting.remove(report)) {
            List<SubmittedReport> others = new ArrayList<>(waiting);
            waiting.clear();
            waiting.add(report);
            waiting.addAll(others);
        }
    }

    void removed(SubmittedReport report) {
        ResultStore store = ResultStore.of(inspection.project());
        Summary summary = store.summary(report.file());
        synchronized (this) {
            waiting.remove(report);
        }
        LoadedReports.forget(report);
        try {
            store.remove(report.file());
        } catch (IOException e) {
            Trouble.disk(inspection.project(), e);
        }
        Results.removed(report);
        TogetherJob.schedule(inspection);
        add(Neighbours.of(inspection).after(summary, report), true);
    }

    synchronized int size() {
        return waiting.size();
    }

    synchronized boolean forced(SubmittedReport report) {
        return forced.remove(report);
    }

    /** Null when nothing waits. */
    synchronized SubmittedReport poll() {
        if (waiting.isEmpty()) {
            return null;
        }
        SubmittedReport next = waiting.iterator().next();
        waiting.remove(next);
        return next;
    }

    /** The inspector called a halt: what waits goes on waiting until somebody asks for a check. */
    synchronized void halt() {
        for (SubmittedReport report : waiting) {
            ResultStore.of(inspection.project()).underWay(report.file(), null);
        }
        waiting.clear();
        forced.clear();
    }

}
