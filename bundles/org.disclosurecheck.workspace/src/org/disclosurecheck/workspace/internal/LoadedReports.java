package org.disclosurecheck.workspace.internal;

import java.lang.ref.SoftReference;
import java.util.HashMap;
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

    private static final Map<Key, Object> UNDER_WAY = new HashMap<>();

    private LoadedReports() {
    }

    public static CheckReport get(SubmittedReport report) throws CoreException {
        Key key = new Key(report, report.file().getLocalTimeStamp());
        CheckReport known = held(key);
        if (known != null) {
            return known;
        }
        if (report.file().getLocation() == null || !report.file().exists()) {
            throw new CoreException(Status.error(report.name() + ": 文件已经不在了"));
        }
        // the editor and the details ask for the same report at the same time: it is read once
        Object turn;
        synchronized (LOADED) {
            turn = UNDER_WAY.computeIfAbsent(key, any -> new Object());
        }
        synchronized (turn) {
            CheckReport meanwhile = held(key);
            if (meanwhile != null) {
                return meanwhile;
            }
            try {
                CheckReport loaded = CheckWork.check(report);
                synchronized (LOADED) {
                    LOADED.put(key, new SoftReference<>(loaded));
                }
                return loaded;
            } finally {
                synchronized (LOADED) {
                    UNDER_WAY.remove(key);
                }
            }
        }
    }

    public static boolean has(SubmittedReport report) {
        return held(new Key(report, report.file().getLocalTimeStamp())) != null;
    }

    private static CheckReport held(Key key) {
        synchronized (LOADED) {
            SoftReference<CheckReport> held = LOADED.get(key);
            return held == null ? null : held.get();
        }
    }

    /** What it is compared with has changed, or the report itself. */
    static void forget(SubmittedReport report) {
        synchronized (LOADED) {
            LOADED.keySet().removeIf(key -> key.report().equals(report));
        }
    }
}
