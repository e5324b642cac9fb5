package org.disclosurecheck.workspace;

import org.disclosurecheck.workspace.internal.CheckQueue;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/** What is taken up again when the program starts: checks that were not finished, and the watched folders. */
public final class Startup {

    private Startup() {
    }

    /** Returns at once. */
    public static void resume() {
        ICoreRunnable work = monitor -> {
            for (Inspection inspection : Inspection.all()) {
                try {
                    // files that came while the program was closed, or that it did not write down before it was killed
                    inspection.project().refreshLocal(IResource.DEPTH_INFINITE, monitor);
                } catch (CoreException e) {
                    ILog.of(Startup.class).log(e.getStatus());
                }
                CheckQueue.of(inspection).add(inspection.reports(), false);
            }
            Results.inspectionsChanged();
        };
        Job job = Job.create("resume", work);
        job.setSystem(true);
        job.schedule();
        Inbox.start();
    }
}
