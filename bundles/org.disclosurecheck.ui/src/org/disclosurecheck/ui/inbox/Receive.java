package org.disclosurecheck.ui.inbox;

import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.navigator.ReportNavigator;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Takes files in, in a job. The status line says what became of them; what was refused stands at the inspection, too. */
public final class Receive {

    /** The family of the jobs: tests wait for it. */
    public static final Object FAMILY = Receive.class;

    private Receive() {
    }

    /** How the files are taken in. */
    @FunctionalInterface
    interface Way {
        Intake.Result take(IProgressMonitor monitor) throws CoreException;
    }

    public static void submitted(Inspection inspection, List<Path> paths, Intake.SameName sameName) {
        run(inspection, paths.size(), monitor -> Intake.take(inspection, paths, sameName, monitor));
    }

    public static void lastYear(Inspection inspection, List<Path> paths) {
        run(inspection, paths.size(), monitor -> Intake.lastYear(inspection, paths, monitor));
    }

    public static void text(Inspection inspection, String name, String text) {
        run(inspection, 1, monitor -> Intake.text(inspection, name, text, monitor));
    }

    private static void run(Inspection inspection, int files, Way way) {
        ICoreRunnable work = monitor -> {
            ReportNavigator.show(inspection);
            Said.inStatusLine(way.take(monitor).summary(Engine.language()));
        };
        Job job = new Job(Counted.bind(Messages.Job_receive, files)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    work.run(monitor);
                } catch (CoreException e) {
                    Said.inStatusLine(NLS.bind(Messages.Failed, e.getStatus().getMessage()));
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.schedule();
    }
}
