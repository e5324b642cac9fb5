package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/**
 * How much the whole program works for a report that opens and for a key, all lists, views and drawing included, against the headless
 * check of the same report in the same run. How long an inspector waits is told by {@link PaceTest} and {@link KeyPaceTest}: with a key
 * the marks stand before lists and views follow. Runs with -Dmargent.speed=true only: a busy machine would make it fail for nothing.
 */
class EditorSpeedTest {

    private static final int WARM = 12;
    private static final int MEASURED = 25;
    /** Asking costs processor time, too. */
    private static final int POLL = 25;
    private static final int KEYS = 5;
    /** By then lists that were told of something show it. */
    private static final int LISTS = 500;
    private static final double MOST_OPENING = 6;
    private static final double MOST_KEYSTROKE = 1.5;
    private static final String CELL = "T3/total/naturalPerson";

    private final Watch watch = new Watch();

    /** What something took, as sums over many times: the clock of the processor is coarse. */
    private static final class Sum {
        private double checks;
        private double taken;
        private double screen;

        double ratio() {
            return taken / checks;
        }

        @Override
        public String toString() {
            return String.format("%.1f x, of which the thread of the screen %.1f x, of a check of %.1f ms", ratio(), screen / checks,
                    checks / MEASURED);
        }
    }

    @Test
    void a_report_opens_and_a_keystroke_is_judged_within_some_checks_of_the_same_report_and_nothing_holds_the_screen() throws Exception {
        assumeTrue(Boolean.getBoolean("margent.speed"));
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("速度");
        List<SubmittedReport> reports = new ArrayList<>();
        for (int i = 1; i <= 2 * (WARM + MEASURED); i++) {
            reports.add(CleanDesk.put(inspection, i + ".docx", CleanDesk.samples().oneTooMany(i, CELL)));
        }
        CleanDesk.settle();
        Sum opening = openings(reports.subList(0, WARM + MEASURED), true);
        Sum alone = openings(reports.subList(WARM + MEASURED, reports.size()), false);
        System.out.printf("SPEED opening %s;%nin a tab of its own %s%n", opening, alone);
        Sum keystroke = keystrokes(reports.get(0));
        Sum typed = bursts(reports.get(0));
        watch.stop();
        String said = String.format("opening %s;%nin a tab of its own %s;%na keystroke until it is drawn %s;%na key of five, with all that follows in the pause %s;%nlongest stall %d ms, over 100 ms: %d%n",
                opening, alone, keystroke, typed, watch.longest.get(), watch.over.get());
        Files.writeString(Path.of(System.getProperty("screenshots")).resolve("editor-speed.txt"), said);
        System.out.print("SPEED " + said);
        assertTrue(opening.ratio() <= MOST_OPENING && keystroke.ratio() <= MOST_KEYSTROKE && watch.over.get() == 0, said);
    }

    /** @param look whether the reports are looked at one after the other, as an inspector does; otherwise each in a tab of its own */
    private Sum openings(List<SubmittedReport> reports, boolean look) {
        Sum sum = new Sum();
        for (int i = 0; i < reports.size(); i++) {
            SubmittedReport report = reports.get(i);
            double check = check(report);
            if (i == WARM) {
                watch.start();
            }
            long begun = cpu();
            long drawing = screenCpu();
            ReportEditor editor = (ReportEditor) ui(() -> look ? Reports.look(report) : Reports.keep(report));
            while (!ui(editor::isReady)) {
                UI.pause(POLL);
            }
            if (i >= WARM) {
                sum.taken += millis(begun);
                sum.screen += (screenCpu() - drawing) / 1e6;
                sum.checks += check;
            }
            // what is not seen yet is built when nothing else is to be done
            UI.until("the whole page stands", editor::isWhole);
            UI.pause(POLL);
            watch.pause();
            if (!look) {
                UI.run(() -> UI.page().closeEditor(editor, false));
            }
            UI.pause(30);
            watch.go();
        }
        return sum;
    }

    /** From a keystroke in a cell until the marks of the new value are drawn. */
    private Sum keystrokes(SubmittedReport report) {
        Sum sum = new Sum();
        ReportEditor editor = (ReportEditor) ui(() -> Reports.keep(report));
        UI.until("the whole page stands", editor::isWhole);
        UI.run(() -> UI.page().getWorkbenchWindow().getShell().forceActive());
        NatTable grid = UI.byId(NatTable.class, "T3");
        for (int i = 0; i < WARM + MEASURED; i++) {
            double check = check(report);
            Text field = field(editor, grid);
            UI.pause(POLL);
            Object before = ui(editor::checked);
            long begun = cpu();
            long drawing = screenCpu();
            UI.run(() -> field.append("1"));
            while (ui(editor::checked) == before) {
                UI.pause(POLL);
            }
            UI.run(EditorSpeedTest::drawn);
            if (i >= WARM) {
                sum.taken += millis(begun);
                sum.screen += (screenCpu() - drawing) / 1e6;
                sum.checks += check;
            }
            UI.key(field, 0, SWT.ESC, SWT.ESC);
            UI.pause(60);
        }
        return sum;
    }

    private static Text field(ReportEditor editor, NatTable grid) {
        UI.run(() -> {
            editor.reveal(CELL);
            grid.setFocus();
        });
        UI.key(grid, 0, SWT.F2, (char) 0);
        UI.until("the field is open", () -> !UI.all(Text.class, text -> "cell".equals(text.getData("id"))).isEmpty());
        return UI.byId(Text.class, "cell");
    }

    /** What a key comes to with its share of what follows when typing pauses: ways to mend it, lines around the page, lists and views. */
    private Sum bursts(SubmittedReport report) {
        Sum sum = new Sum();
        ReportEditor editor = (ReportEditor) ui(() -> Reports.keep(report));
        NatTable grid = UI.byId(NatTable.class, "T3");
        for (int i = 0; i < MEASURED; i++) {
            double check = check(report);
            Text field = field(editor, grid);
            UI.pause(POLL);
            long begun = cpu();
            long drawing = screenCpu();
            for (int key = 0; key < KEYS; key++) {
                Object before = ui(editor::checked);
                UI.run(() -> field.append("1"));
                while (ui(editor::checked) == before) {
                    UI.pause(POLL);
                }
                UI.run(EditorSpeedTest::drawn);
            }
            UI.jobs(Rechecker.FAMILY);
            UI.jobs(Results.FAMILY);
            UI.pause(LISTS);
            UI.run(EditorSpeedTest::drawn);
            sum.taken += millis(begun) / KEYS;
            sum.screen += (screenCpu() - drawing) / 1e6 / KEYS;
            sum.checks += check;
            UI.key(field, 0, SWT.ESC, SWT.ESC);
            UI.jobs(Rechecker.FAMILY);
            UI.jobs(Results.FAMILY);
            UI.pause(LISTS);
        }
        return sum;
    }

    private static void drawn() {
        Display.getCurrent().update();
        while (Display.getCurrent().readAndDispatch()) {
            // goes on
        }
    }

    private static double check(SubmittedReport report) {
        long begun = cpu();
        Engine.check(new PreviousReports()).run(Input.file(report.name(), report.file().getLocation().toPath()));
        return millis(begun);
    }

    /** Processor time of all threads of Java: others may share the machine, and the compiler is at work until all is warm. */
    private static long cpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum();
    }

    private static long screenCpu() {
        return ui(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
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
            if (thread != null) {
                return;
            }
            Display display = PlatformUI.getWorkbench().getDisplay();
            thread = new Thread(() -> {
                ThreadMXBean threads = ManagementFactory.getThreadMXBean();
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
