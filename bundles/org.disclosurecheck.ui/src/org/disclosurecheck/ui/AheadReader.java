package org.disclosurecheck.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.core.runtime.CoreException;

/**
 * Reads reports that are likely to be looked at next: one at a time, a few only, and none that takes long. What was read is kept with
 * the reports that were opened a short while ago.
 */
public final class AheadReader {

    /** Seconds that a report may have taken to be read and checked. */
    private static final double QUICK = 10;

    /** A thread of its own: a job begins up to a millisecond later, and a report is read in six. */
    private static final ThreadPoolExecutor READER = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
        Thread thread = new Thread(work, "reading ahead");
        thread.setDaemon(true);
        return thread;
    });
    private static final Deque<SubmittedReport> WANTED = new ArrayDeque<>();

    static {
        READER.allowCoreThreadTimeOut(true);
    }

    private AheadReader() {
    }

    /** These come next, in this order; what was thought before and is not read yet, no longer is. */
    public static void expect(List<SubmittedReport> reports) {
        synchronized (WANTED) {
            WANTED.clear();
            reports.stream().filter(AheadReader::isQuick).forEach(WANTED::add);
        }
        READER.execute(() -> {
            for (SubmittedReport next = next(); next != null; next = next()) {
                read(next);
            }
        });
    }

    private static boolean isQuick(SubmittedReport report) {
        // its inspection may be gone while its line is still there
        return report.file().exists() && report.state() == State.CHECKED && report.summary().seconds() <= QUICK && !report.isLoaded();
    }

    private static SubmittedReport next() {
        synchronized (WANTED) {
            return WANTED.poll();
        }
    }

    private static void read(SubmittedReport report) {
        try {
            report.load();
        } catch (CoreException e) {
            // it is gone: who looks at it will be told
        }
    }
}
