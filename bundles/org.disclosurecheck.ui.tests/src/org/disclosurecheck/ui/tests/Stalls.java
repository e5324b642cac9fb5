package org.disclosurecheck.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Counts how long the thread of the screen was busy at a stretch: it is asked to run something tiny over and over, and
 * what it worked between two of them is a stretch. Its own processor time counts, so that a busy machine does not look
 * like a busy window.
 */
final class Stalls implements AutoCloseable {

    private static final long EVERY_MILLIS = 5;
    private static final double NANOS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final List<Double> stretches = new ArrayList<>();
    private final Thread asking = new Thread(this::ask, "stalls");
    private final Thread watching = new Thread(this::watch, "stalls-watch");
    private final List<String> seen = new ArrayList<>();
    private String longest = "";
    private volatile boolean over;
    private volatile boolean excused;
    private long last = -1;

    Stalls() {
        asking.setDaemon(true);
        asking.start();
        watching.setDaemon(true);
        watching.start();
    }

    private void ask() {
        while (!over) {
            display.syncExec(this::look);
            UI.pause(EVERY_MILLIS);
        }
    }

    /** Notes what the thread of the screen is at, so that a long stretch can be explained. */
    private void watch() {
        while (!over) {
            StringBuilder at = new StringBuilder();
            for (StackTraceElement frame : display.getThread().getStackTrace()) {
                if (frame.getClassName().startsWith("org.disclosurecheck") || frame.getMethodName().equals("refresh")) {
                    at.append(frame.getClassName().replaceFirst(".*\\.", "")).append('.').append(frame.getMethodName())
                            .append(':').append(frame.getLineNumber()).append(" < ");
                }
            }
            synchronized (seen) {
                seen.add(at.toString());
            }
            UI.pause(4 * EVERY_MILLIS);
        }
    }

    /** What the longest stretch was at. */
    synchronized String explanation() {
        return longest;
    }

    private synchronized void look() {
        long now = threads.getCurrentThreadCpuTime();
        if (last >= 0 && !excused) {
            synchronized (seen) {
                if ((now - last) / NANOS > longest()) {
                    longest = String.join("\n", seen);
                }
                seen.clear();
            }
            stretches.add((now - last) / NANOS);
        }
        last = excused ? -1 : threads.getCurrentThreadCpuTime();
    }

    /** What the test itself does on the screen, such as a picture, does not count. */
    void without(Runnable work) {
        excused = true;
        work.run();
        excused = false;
    }

    /** How many stretches were longer. */
    synchronized long longerThan(double millis) {
        return stretches.stream().filter(stretch -> stretch > millis).count();
    }

    /** The longest stretch in milliseconds. */
    synchronized double longest() {
        return stretches.stream().mapToDouble(stretch -> stretch).max().orElse(0);
    }

    synchronized int looks() {
        return stretches.size();
    }

    @Override
    public void close() {
        over = true;
    }
}
