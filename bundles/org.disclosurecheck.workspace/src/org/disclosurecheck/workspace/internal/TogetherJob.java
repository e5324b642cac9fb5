package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * What can only be seen when all reports of an inspection are there: sums of a region, texts that are those of another
 * unit, units without a report. It works on the digests that the checks left behind, so no file is read again, and writes
 * only where something changed.
 */
final class TogetherJob extends Job {

    private static final Map<IProject, TogetherJob> JOBS = new ConcurrentHashMap<>();
    private static final long SETTLE_MILLIS = 300;

    private final Inspection inspection;

    private TogetherJob(Inspection inspection) {
        super(Engine.language().choose("核对各份报告之间的关系", "Comparing the reports with each other"));
        this.inspection = inspection;
        setPriority(Job.DECORATE);
    }

    /** Something changed: look again, soon. */
    static void schedule(Inspection inspection) {
        JOBS.computeIfAbsent(inspection.project(), project -> new TogetherJob(inspection)).schedule(SETTLE_MILLIS);
    }

    static void forget(IProject project) {
        JOBS.remove(project);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == CheckJob.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (!inspection.project().isAccessible()) {
            return Status.OK_STATUS;
        }
        try {
            look(monitor);
        } catch (IOException | UncheckedIOException e) {
            Trouble.disk(inspection.project(), e instanceof IOException io ? io : ((UncheckedIOException) e).getCause());
        } catch (PackedRules.Unavailable e) {
            Trouble.rules(inspection.project(), e.getMessage());
        } catch (RuntimeException e) {
            Trouble.crash(inspection.project(), inspection.name(), e);
        }
        return Status.OK_STATUS;
    }

    private void look(IProgressMonitor monitor) throws IOException {
        ResultStore store = ResultStore.of(inspection.project());
        Roster roster = Rosters.of(inspection);
        List<IFile> lastYear = ReceivedFiles.below(inspection.lastYear());
        // who is missing by the roster is not written down
        if (roster == null && store.lookedAt().holds(lastYear)) {
            return;
        }
        int begun = store.lookedAt().begin();
        List<SubmittedReport> all = inspection.reports();
        List<SubmittedReport> reports = new ArrayList<>();
        SecondPass pass = new SecondPass(inspection.rules().runner(), roster, Engine.language());
        Map<SubmittedReport, String> names = names(all);
        SubMonitor progress = SubMonitor.convert(monitor, 2 * all.size() + 1);
        for (SubmittedReport report : all) {
            CheckReport first = store.first(report.file());
            if (first != null) {
                reports.add(report);
                pass.add(names.get(report), first.digest());
            }
            progress.worked(1);
        }
        Neighbours.of(inspection).digests().forEach(pass::addEarlier);
        pass.complete(position -> digest(store, reports.get(position)));
        boolean alone = reports.size() <= 1 && roster == null;
        for (int i = 0; i < reports.size() && !progress.isCanceled(); i++) {
            SubmittedReport report = reports.get(i);
            CheckReport first = store.first(report.file());
            CheckReport now = first == null || alone ? first : pass.finish(i, first);
            if (now != null && store.supplement(report.file(), now)) {
                mark(report, now);
                Results.changed(report);
            }
            progress.worked(1);
        }
        if (store.absent(roster == null ? List.of() : pass.absent())) {
            Results.inspectionsChanged();
        }
        if (roster == null && !progress.isCanceled()) {
            store.lookedAt().remember(begun, lastYear);
        }
    }

    /**
     * What findings call the files, also in what goes out to the units: their names. Of several of one name, where each came
     * from is told as well, for they are several files.
     */
    private static Map<SubmittedReport, String> names(List<SubmittedReport> all) {
        Map<String, Long> times = all.stream().collect(Collectors.groupingBy(SubmittedReport::name, Collectors.counting()));
        return all.stream().collect(Collectors.toMap(Function.identity(), report -> times.get(report.name()) == 1 ? report.name()
                : report.file().getProjectRelativePath().removeFirstSegments(1).toString()));
    }

    private static Digest digest(ResultStore store, SubmittedReport report) {
        CheckReport first = store.first(report.file());
        return first == null ? null : first.digest();
    }

    private static void mark(SubmittedReport report, CheckReport now) {
        try {
            ResourcesPlugin.getWorkspace().run(m -> Markers.update(report.file(), now.findings()), null,
                    IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            ILog.of(TogetherJob.class).log(e.getStatus());
        }
    }
}
