package org.disclosurecheck.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.workspace.internal.Arrivals;
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
    private static final Map<Inspection, Map<Path, String>> SEEN = new HashMap<>();
    private static final Map<Inspection, Set<String>> TAKEN = new HashMap<>();

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
        synchronized (SEEN) {
            SEEN.remove(inspection);
            TAKEN.remove(inspection);
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
                schedule(EVERY_MILLIS);
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.schedule(EVERY_MILLIS);
    }

    private static void look(Inspection inspection, IProgressMonitor monitor) {
        Path folder = of(inspection);
        if (folder == null || !java.nio.file.Files.isDirectory(folder)) {
            return;
        }
        List<Path> whole = new ArrayList<>();
        synchronized (SEEN) {
            Map<Path, String> before = SEEN.computeIfAbsent(inspection, i -> new HashMap<>());
            Set<String> taken = TAKEN.computeIfAbsent(inspection, i -> new HashSet<>());
            Map<Path, String> now = new HashMap<>();
            for (Arrivals.Arrival arrival : Arrivals.of(List.of(folder))) {
                String state = state(arrival.path());
                now.put(arrival.path(), state);
                // the same twice: nobody is writing it any more
                if (state != null && state.equals(before.get(arrival.path())) && taken.add(arrival.path() + state)) {
                    whole.add(arrival.path());
                }
            }
            before.clear();
            before.putAll(now);
        }
        if (!whole.isEmpty()) {
            try {
                Intake.take(inspection, whole, Intake.SameName.BESIDE, monitor);
            } catch (CoreException e) {
                ILog.of(Inbox.class).log(e.getStatus());
            }
        }
    }

    private static String state(Path file) {
        try {
            return java.nio.file.Files.size(file) + "@" + java.nio.file.Files.getLastModifiedTime(file).toMillis();
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }
}
