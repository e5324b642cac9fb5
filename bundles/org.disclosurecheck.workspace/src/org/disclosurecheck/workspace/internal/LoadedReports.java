package org.disclosurecheck.workspace.internal;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** The reports that were opened a short while ago; memory that runs low takes them away. */
public final class LoadedReports {

    private static final int MOST = 12;

    private record Key(SubmittedReport report, long stamp) {
    }

    private static final Map<Key, SoftReference<CheckReport>> LOADED = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<CheckReport>> eldest) {
            return size() > MOST;
        }
    };

    private LoadedReports() {
    }

    public static CheckReport get(SubmittedReport report) throws CoreException {
        Key key = new Key(report, report.file().getLocalTimeStamp());
        synchronized (LOADED) {
            SoftReference<CheckReport> held = LOADED.get(key);
            CheckReport loaded = held == null ? null : held.get();
            if (loaded != null) {
                return loaded;
            }
        }
        if (report.file().getLocation() == null || !report.file().exists()) {
            throw new CoreException(Status.error(report.name() + ": 文件已经不在了"));
        }
        CheckReport loaded = CheckWork.check(report);
        synchronized (LOADED) {
            LOADED.put(key, new SoftReference<>(loaded));
        }
        return loaded;
    }

    /** What it is compared with has changed, or the report itself. */
    static void forget(SubmittedReport report) {
        synchronized (LOADED) {
            LOADED.keySet().removeIf(key -> key.report().equals(report));
        }
    }
}
