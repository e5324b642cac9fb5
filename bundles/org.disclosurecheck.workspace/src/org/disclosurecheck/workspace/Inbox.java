package org.disclosurecheck.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.workspace.internal.WatchedFolder;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/**
 * A folder that an inspection watches 收件夹: what somebody puts there is taken in, as soon as it has been written
 * completely. The folder is looked at every few seconds, because notices do not come from network drives.
 */
public final class Inbox {

    /** The family of the job that looks: tests wait for it. */
    public static final Object FAMILY = Inbox.class;

    private static final String PLUGIN = "org.disclosurecheck.workspace";
    private static final String KEY = "inbox";
    private static final long EVERY_MILLIS = 3000;
    private static final Map<Inspection, WatchedFolder> WATCHED = new HashMap<>();
    private static volatile Job looking;

    private Inbox() {
    }

    /** The watched folder of the inspection, or null. */
    public static Path of(Inspection inspection) {
        String folder = preferences(inspection).get(KEY, "");
        return folder.isEmpty() ? null : Path.of(folder);
    }

    /** Watches another folder; null ends the watching. */
    public static void watch(Inspection inspection, Path folder) throws CoreException {
        IEclipsePreferences preferences = preferences(inspection);
        if (folder == null) {
            preferences.remove(KEY);
        } else {
            preferences.put(KEY, folder.toString());
        }
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
        synchronized (WATCHED) {
            WATCHED.remove(inspection);
        }
    }

    private static IEclipsePreferences preferences(Inspection inspection) {
        return new ProjectScope(inspection.project()).getNode(PLUGIN);
    }

    /** Starts to look at the watched folders of all inspections, until the program ends. */
    public static void start() {
        Job job = new Job("inbox") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Inspection.all().forEach(inspection -> look(inspection, monitor));
                if (looking == this) {
                    schedule(EVERY_MILLIS);
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        looking = job;
        job.schedule(EVERY_MILLIS);
    }

    /** Ends the looking, before the workspace is closed. Waits for what is being received. */
    public static void stop() {
        Job job = looking;
        looking = null;
        if (job != null) {
            job.cancel();
            try {
                job.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void look(Inspection inspection, IProgressMonitor monitor) {
        Path folder = of(inspection);
        if (folder == null) {
            return;
        }
        List<Path> whole;
        synchronized (WATCHED) {
            WatchedFolder watched = WATCHED.get(inspection);
            if (watched == null || !watched.folder().equals(folder)) {
                watched = new WatchedFolder(folder);
                WATCHED.put(inspection, watched);
            }
            whole = watched.look();
        }
        if (!whole.isEmpty()) {
            try {
                Intake.take(inspection, whole, Intake.SameName.BESIDE, monitor);
            } catch (CoreException e) {
                ILog.of(Inbox.class).log(e.getStatus());
            }
        }
    }
}
