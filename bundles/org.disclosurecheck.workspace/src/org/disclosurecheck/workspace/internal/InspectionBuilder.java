package org.disclosurecheck.workspace.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Notices what was added, replaced and deleted and hands it to the queue of the inspection. It checks nothing itself: a
 * check of a thousand reports must not hold the workspace, nor anybody who saves a file meanwhile.
 */
public final class InspectionBuilder extends IncrementalProjectBuilder {

    @Override
    protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
        Inspection inspection = Inspection.of(getProject()).orElse(null);
        if (inspection == null) {
            return null;
        }
        IResourceDelta delta = getDelta(getProject());
        if (kind == FULL_BUILD || kind == CLEAN_BUILD || delta == null) {
            CheckQueue.of(inspection).add(inspection.reports(), false);
            Neighbours.of(inspection).refresh();
        } else {
            follow(inspection, delta);
        }
        return null;
    }

    /** No rule: other work on the project goes on meanwhile. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> args) {
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        Inspection.of(getProject()).ifPresent(Inspection::checkAll);
    }

    private void follow(Inspection inspection, IResourceDelta delta) throws CoreException {
        List<SubmittedReport> toCheck = new ArrayList<>();
        boolean[] neighbours = new boolean[1];
        delta.accept(d -> {
            if (!(d.getResource() instanceof IFile file) || ReceivedFiles.hidden(file)) {
                return true;
            }
            boolean content = d.getKind() != IResourceDelta.CHANGED
                    || (d.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
            if (!content) {
                return true;
            }
            SubmittedReport report = inspection.report(file).orElse(null);
            if (Rosters.is(file)) {
                // who reports may be told by it: everything looks again
                inspection.checkAll();
                TogetherJob.schedule(inspection);
            } else if (report == null) {
                neighbours[0] |= inspection.lastYear().getFullPath().isPrefixOf(file.getFullPath());
            } else if (d.getKind() == IResourceDelta.REMOVED) {
                CheckQueue.of(inspection).removed(report);
            } else {
                if (d.getKind() == IResourceDelta.ADDED) {
                    Results.added(report);
                }
                toCheck.add(report);
            }
            return true;
        });
        if (!toCheck.isEmpty()) {
            CheckQueue.of(inspection).add(toCheck, false);
        }
        if (neighbours[0]) {
            Neighbours.of(inspection).refresh();
        }
    }

}
