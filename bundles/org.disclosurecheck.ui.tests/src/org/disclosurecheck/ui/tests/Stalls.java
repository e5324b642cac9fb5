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
    private volatile boolean over;
    private long last = -1;

    Stalls() {
        asking.setDaemon(true);
        asking.start();
    }

    private void ask() {
        while (!over) {
            display.syncExec(this::look);
            UI.pause(EVERY_MILLIS);
        }
    }

    private synchronized void look() {
        long now = threads.getCurrentThreadCpuTime();
        if (last >= 0) {
            stretches.add((now - last) / NANOS);
        }
        last = threads.getCurrentThreadCpuTime();
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
