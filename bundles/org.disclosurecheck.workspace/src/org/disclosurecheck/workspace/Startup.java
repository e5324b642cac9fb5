package org.disclosurecheck.workspace;

import java.time.Instant;

import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.FileFormat;
import org.disclosurecheck.export.FolderFormat;
import org.disclosurecheck.workspace.internal.CheckQueue;
import org.disclosurecheck.rules.sentences.table.SheetFormat;
import org.disclosurecheck.rules.sentences.table.TableFiles;
import org.disclosurecheck.workspace.internal.Leftovers;
import org.disclosurecheck.workspace.internal.Services;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/** What is taken up again when the program starts: checks that were not finished, and the watched folders. */
public final class Startup {

    private static final String PLUGIN = "org.disclosurecheck.workspace";

    private Startup() {
    }

    /** Once, before anything is exported: the outputs that stand in bundles of their own. */
    public static void outputs() {
        try {
            Exports.add(Services.of(FileFormat.class), Services.of(FolderFormat.class));
            TableFiles.add(Services.of(SheetFormat.class));
        } catch (IllegalStateException e) {
            // the window opens without them, too
            ILog.of(Startup.class).error("outputs", e);
        }
    }

    /** Returns at once. */
    public static void resume() {
        ICoreRunnable work = monitor -> {
            Instant begun = ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
            for (Inspection inspection : Inspection.all()) {
                Leftovers.sweep(inspection.notes().getLocation().toPath(), begun);
                Leftovers.sweep(inspection.project().getWorkingLocation(PLUGIN).toPath(), begun);
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
