package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/**
 * How long an inspector waits, against the headless check of the same report in the same run. Runs with -Dmargent.speed=true only: a
 * busy machine would make it fail for nothing.
 */
class EditorSpeedTest {

    private static final int WARM = 12;
    private static final int MEASURED = 25;
    /** Asking costs processor time, too. */
    private static final int POLL = 25;
    private static final double MOST_OPENING = 6;
    private static final double MOST_KEYSTROKE = 1.5;

    @Test
    void a_report_opens_and_a_keystroke_is_judged_within_some_checks_of_the_same_report() throws Exception {
        assumeTrue(Boolean.getBoolean("margent.speed"));
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("速度");
        List<SubmittedReport> reports = new ArrayList<>();
        for (int i = 1; i <= WARM + MEASURED; i++) {
            IFile file = inspection.submitted().getFile(i + ".docx");
            String cell = "T3/total/naturalPerson";
            file.create(new ByteArrayInputStream(CleanDesk.samples().spoilt(i, cell, CleanDesk.samples().oneMore(i, cell))), false, null);
            reports.add(SubmittedReport.of(file).orElseThrow());
        }
        CleanDesk.settle();
        double opening = 0;
        double keystroke = 0;
        double checks = 0;
        long screen = 0;
        Watch watch = new Watch();
        for (int i = 0; i < reports.size(); i++) {
            SubmittedReport report = reports.get(i);
            Path path = report.file().getLocation().toPath();
            long begun = cpu();
            Engine.check(new PreviousReports()).run(Input.file(report.name(), path));
            double check = millis(begun);
            if (i == WARM) {
                watch.start();
            }
            begun = cpu();
            long drawing = screenCpu();
            ReportEditor editor = (ReportEditor) ui(() -> Reports.open(report));
            while (!ui(editor::isReady)) {
                UI.pause(POLL);
            }
            double opened = millis(begun);
            screen += i >= WARM ? screenCpu() - drawing : 0;
            // what is not seen yet is built when nothing else is to be done
            UI.until("the whole page stands", editor::isWhole);
            UI.pause(POLL);
            double key = key(editor);
            if (i >= WARM) {
                checks += check;
                opening += opened;
                keystroke += key;
            }
            watch.pause();
            UI.run(() -> UI.page().closeAllEditors(false));
            UI.pause(30);
            watch.go();
        }
        watch.stop();
        // the clock of the processor is coarse: sums, not medians
        String said = String.format("check %.1f ms; opening %.1f x, of which the thread of the screen %.1f x; keystroke %.2f x; longest stall %d ms, over 100 ms: %d%n",
                checks / MEASURED, opening / checks, screen / 1e6 / checks, keystroke / checks, watch.longest.get(), watch.over.get());
        Files.writeString(Path.of(System.getProperty("screenshots")).resolve("editor-speed.txt"), said);
        System.out.print("SPEED " + said);
        assertTrue(opening / checks <= MOST_OPENING && keystroke / checks <= MOST_KEYSTROKE, said);
    }

    /** From a keystroke in a cell until the marks are those of the new value. */
    private static double key(ReportEditor editor) {
        NatTable grid = UI.byId(NatTable.class, "T3");
        UI.run(() -> {
            editor.reveal("T3/total/naturalPerson");
            grid.setFocus();
        });
        UI.key(grid, 0, SWT.F2, (char) 0);
        Text field = UI.byId(Text.class, "cell");
        Object before = ui(editor::checked);
        long begun = cpu();
        UI.run(() -> field.append("1"));
        while (ui(editor::checked) == before) {
            UI.pause(POLL);
        }
        double taken = millis(begun);
        UI.key(field, 0, SWT.ESC, SWT.ESC);
        UI.pause(60);
        return taken;
    }

    /** Processor time of all threads of Java: others may share the machine, and the compiler is at work until all is warm. */
    private static long cpu() {
        java.lang.management.ThreadMXBean threads = java.lang.management.ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum();
    }

    private static long screenCpu() {
        return ui(() -> java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private static double millis(long begun) {
        return (cpu() - begun) / 1e6;
    }

    /** Asks the thread of the screen every few milliseconds whether it is there, and how much it worked since it was asked last. */
    private static final class Watch {

        private static final int ASK = 20;
        private static final int STALL = 100;

        final AtomicLong longest = new AtomicLong();
        final AtomicLong over = new AtomicLong();
        private volatile boolean asking;
        private volatile boolean ended;
        private Thread thread;

        void start() {
            asking = true;
            Display display = org.eclipse.ui.PlatformUI.getWorkbench().getDisplay();
            thread = new Thread(() -> {
                java.lang.management.ThreadMXBean threads = java.lang.management.ManagementFactory.getThreadMXBean();
                long[] before = new long[1];
                while (!ended) {
                    display.syncExec(() -> {
                        long now = threads.getCurrentThreadCpuTime();
                        long worked = (now - before[0]) / 1_000_000;
                        if (asking && before[0] != 0) {
                            longest.accumulateAndGet(worked, Math::max);
                            over.addAndGet(worked > STALL ? 1 : 0);
                        }
                        before[0] = now;
                    });
                    UI.pause(ASK);
                }
            }, "watch");
            thread.start();
        }

        void pause() {
            asking = false;
        }

        void go() {
            asking = thread != null;
        }

        void stop() throws InterruptedException {
            ended = true;
            thread.join();
        }
    }
}
