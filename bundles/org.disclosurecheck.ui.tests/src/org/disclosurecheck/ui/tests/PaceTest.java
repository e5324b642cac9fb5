package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.ui.report.page.Tour;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.Places;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long opening and correcting take, as ratios to the check of the same reports without a window in the same run. */
class PaceTest {

    private static final int REPORTS = Integer.getInteger("margent.pace", 32);
    private static final int ROUNDS = 16;
    private static final double MOST_OPENING = 6;
    private static final double MOST_KEYSTROKE = 1.5;
    private static final String ALONE = "measured with the real mouse and the picture of the screen, by itself on an idle machine";
    private static final int STANDING = 150;
    private static final int LONGEST_MILLIS = 60_000;
    private static final String ADDEND = "T3/new/naturalPerson";
    private static final String CELL = "T3/total/naturalPerson";

    @TempDir
    Path temp;

    private Inspection inspection;
    private int nudge;

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
        CleanDesk.listInSight();
        SampleInspection samples = CleanDesk.samples();
        inspection = CleanDesk.inspection("快慢");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            files.add(Files.write(temp.resolve(i + ".docx"), samples.spoilt(i, CELL, samples.oneMore(i, CELL))));
        }
        Intake.take(inspection, files, Intake.SameName.BESIDE, new NullProgressMonitor());
        CleanDesk.settle();
    }

    private static CheckReport headless(SubmittedReport report) {
        return Engine.check(new PreviousReports()).run(Input.file(report.file().getLocation().toPath()));
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(time -> time).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Processor time of this thread, which does both: others who share the machine do not count. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Until the window has nothing left to draw. */
    private static void drawn() {
        Display.getCurrent().update();
        while (Display.getCurrent().readAndDispatch()) {
            // goes on
        }
    }

    /** How somebody comes to a report. */
    private enum Way {
        /** He clicks on it as soon as the mouse is there: nothing of it was read before. */
        CLICK,
        /** The mouse stood on its line for a moment, so that it was read. */
        POINT,
        /** He opens it in a tab of its own. */
        KEEP
    }

    /**
     * One line of the measurement.
     *
     * @param page how long until the page was said to stand, and was looked up in the picture of the screen
     * @param window until the details tell of it too, and nothing is left to be drawn
     * @param seen whether the violated cell was in that picture
     */
    private record Opened(double page, double window, boolean seen) {
    }

    @Test
    void opening_a_report_until_it_stands_at_its_first_error() throws Exception {
        assumeTrue(Boolean.getBoolean("margent.speed"), ALONE);
        Map<Way, List<Double>> headless = new EnumMap<>(Way.class);
        Map<Way, List<Opened>> opened = new EnumMap<>(Way.class);
        List<SubmittedReport> reports = new ArrayList<>(inspection.reports());
        Random any = new Random(REPORTS);
        for (int i = 0; i < ROUNDS * Way.values().length; i++) {
            Way way = Way.values()[i % Way.values().length];
            // not as they stand in the list: neighbours of what is looked at are read before, and some of the last are kept
            Collections.shuffle(reports, any);
            SubmittedReport report = reports.stream().filter(each -> !each.isLoaded()).findFirst().orElseThrow();
            long begun = System.nanoTime();
            Finding first = Tour.first(headless(report).findings());
            headless.computeIfAbsent(way, none -> new ArrayList<>()).add(millis(begun));
            Point line = ReportLines.line(report);
            if (way == Way.POINT) {
                UI.until("it is read", () -> {
                    // a mouse that comes from elsewhere enters first, and then moves
                    ReportLines.post(SWT.MouseMove, new Point(line.x + nudge++ % 2, line.y));
                    return report.isLoaded();
                });
                UI.pause(STANDING);
            }
            // a report that is read by now would make the click look faster than it is
            assertEquals(way == Way.POINT, report.isLoaded(), report.name() + " is read before only when it is pointed at");
            Opened now = ui(() -> ReportLines.isOn(line, report) ? opened(report, first, way, line) : null);
            if (now == null) {
                // the list was put in order or got less room meanwhile
                headless.get(way).remove(headless.get(way).size() - 1);
                i--;
                continue;
            }
            assertTrue(now.seen(), "the violated cell of " + report.name() + " is on the screen when the page is said to stand");
            opened.computeIfAbsent(way, none -> new ArrayList<>()).add(now);
            UI.until("all of it", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isWhole());
            if (way == Way.KEEP) {
                UI.run(() -> UI.page().closeEditor(UI.page().getActiveEditor(), false));
            }
            UI.run(() -> ReportLines.post(SWT.MouseMove, new Point(0, 0)));
            UI.pause(STANDING);
        }
        StringBuilder said = new StringBuilder();
        opened.forEach((way, times) -> {
            double check = median(warm(headless.get(way)));
            double page = median(warm(times).stream().map(Opened::page).toList());
            said.append(String.format("opening by %s %.1f ms until it is seen, %.1f ms until the whole window is; check without a window "
                    + "%.1f ms: %.1f x%n", way, page, median(warm(times).stream().map(Opened::window).toList()), check, page / check));
        });
        System.out.print(said);
        double ratio = median(warm(opened.get(Way.CLICK)).stream().map(Opened::page).toList()) / median(warm(headless.get(Way.CLICK)));
        // drawing waits for other programs more than checking does: only an idle machine tells the truth
        assertTrue(ratio <= MOST_OPENING, "asked: at most 6; is " + said);
    }

    private static <T> List<T> warm(List<T> all) {
        return all.subList(all.size() / 3, all.size());
    }

    private static Opened opened(SubmittedReport report, Finding first, Way way, Point line) throws InterruptedException {
        long start = System.nanoTime();
        if (way == Way.KEEP) {
            Reports.keep(report);
        } else {
            ReportLines.post(SWT.MouseMove, line);
            ReportLines.post(SWT.MouseDown, line);
            ReportLines.post(SWT.MouseUp, line);
        }
        while (!(UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isReady() && report.equals(editor.report()))) {
            go();
            within(start, report.name() + " opens");
        }
        boolean seen = isOnScreen((ReportEditor) UI.page().getActiveEditor(), first.location());
        double page = millis(start);
        StyledText details = UI.byId(StyledText.class, "details");
        while (!details.getText().contains(first.message())) {
            go();
            within(start, "the details tell of " + report.name());
        }
        drawn();
        return new Opened(page, millis(start), seen);
    }

    private static void go() throws InterruptedException {
        if (!Display.getCurrent().readAndDispatch()) {
            Thread.sleep(1);
        }
    }

    /** What never comes is told, not waited for. */
    private static void within(long start, String what) {
        if (millis(start) > LONGEST_MILLIS) {
            UI.shot("timeout");
            throw new IllegalStateException("timed out: " + what);
        }
    }

    /** What is measured is what is seen: the cell is looked up in the picture of the screen. */
    private static boolean isOnScreen(ReportEditor editor, String place) {
        NatTable grid = UI.byId(NatTable.class, place.substring(0, 2));
        return !OnScreen.color(grid, editor.bounds(place)).equals(PageColors.of(grid).paper().getRGB());
    }

    @Test
    void a_keystroke_until_its_mark_is_seen() throws Exception {
        assumeTrue(Boolean.getBoolean("margent.speed"), ALONE);
        SubmittedReport report = inspection.reports().get(0);
        ReportEditor editor = (ReportEditor) ui(() -> Reports.keep(report));
        UI.until("the whole page stands", editor::isWhole);
        UI.run(() -> UI.page().getWorkbenchWindow().getShell().forceActive());
        NatTable grid = UI.byId(NatTable.class, "T3");
        String marked = markedByTyping(report);
        List<Double> headless = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        for (int i = 0; i < 2 * ROUNDS; i++) {
            long begun = System.nanoTime();
            headless(report);
            headless.add(millis(begun));
            Text field = field(editor, grid);
            UI.pause(STANDING);
            Typed typed = ui(() -> typed(editor, grid, field, editor.bounds(marked)));
            assertTrue(typed.stays(), "what is marked with the key is what the whole check says");
            seen.add(typed.marked());
            UI.run(() -> {
                Event key = new Event();
                key.keyCode = SWT.ESC;
                if (!field.isDisposed()) {
                    field.notifyListeners(SWT.KeyDown, key);
                }
            });
            UI.jobs(Rechecker.FAMILY);
            UI.pause(STANDING);
        }
        double ratio = median(warm(seen)) / median(warm(headless));
        System.out.printf("keystroke %.1f ms until its mark is seen, check of the file without a window %.1f ms: %.2f x%n", median(warm(seen)),
                median(warm(headless)), ratio);
        assertTrue(ratio <= MOST_KEYSTROKE, "asked: at most 1.5; is " + ratio);
    }

    /** The field in which the cell is typed; a window that is not in front yet closes it again. */
    private static Text field(ReportEditor editor, NatTable grid) {
        UI.until("the field is open", () -> {
            if (!UI.all(Text.class, text -> "cell".equals(text.getData("id"))).isEmpty()) {
                return true;
            }
            editor.reveal(ADDEND);
            grid.setFocus();
            Event key = new Event();
            key.keyCode = SWT.F2;
            grid.notifyListeners(SWT.KeyDown, key);
            return false;
        });
        return UI.byId(Text.class, "cell");
    }

    /** The first cell in which one more digit at the addend makes an error stand. */
    private static String markedByTyping(SubmittedReport report) throws Exception {
        CheckReport submitted = report.load();
        Report changed = EcoreUtil.copy(submitted.report());
        Places.put(changed, ADDEND, Places.text(changed, ADDEND) + "1");
        List<String> before = submitted.findings().stream().map(Finding::location).toList();
        return Rechecker.check(submitted, changed).findings().stream().map(Finding::location)
                .filter(place -> place.startsWith("T3/new/") && !place.equals(ADDEND) && !before.contains(place)).findFirst().orElseThrow();
    }

    /**
     * One keystroke.
     *
     * @param marked how long until its mark was in the picture of the screen
     * @param stays whether it is the mark that stands there when everything is known
     */
    private record Typed(double marked, boolean stays) {
    }

    /** One more digit in a cell makes the sum of its column wrong. */
    private static Typed typed(ReportEditor editor, NatTable grid, Text field, Rectangle sum) throws InterruptedException {
        CheckReport checked = editor.checked();
        RGB before = OnScreen.color(grid, sum);
        long start = System.nanoTime();
        field.append("1");
        while (OnScreen.color(grid, sum).equals(before)) {
            go();
            within(start, "the mark is seen");
        }
        double marked = millis(start);
        RGB mark = OnScreen.color(grid, sum);
        while (editor.checked() == checked) {
            go();
            within(start, "the change is checked");
        }
        drawn();
        return new Typed(marked, OnScreen.color(grid, sum).equals(mark));
    }

    @Test
    void a_keystroke_until_its_findings_are_there() throws Exception {
        SubmittedReport report = inspection.reports().get(0);
        CheckReport submitted = report.load();
        List<Double> headless = new ArrayList<>();
        List<Double> recheck = new ArrayList<>();
        for (int i = 0; i < 3 * ROUNDS; i++) {
            long begun = worked();
            headless(report);
            headless.add((worked() - begun) / 1e6);
            Report changed = EcoreUtil.copy(submitted.report());
            Places.put(changed, CELL, String.valueOf(1000 + i));
            begun = worked();
            CheckReport now = Rechecker.check(submitted, EcoreUtil.copy(changed));
            recheck.add((worked() - begun) / 1e6);
            assertTrue(now.findings().stream().anyMatch(finding -> finding.rule().startsWith("SUM")), "round " + i);
        }
        double ratio = median(recheck.subList(ROUNDS, 3 * ROUNDS)) / median(headless.subList(ROUNDS, 3 * ROUNDS));
        System.out.printf("keystroke %.1f ms, check of the file without a window %.1f ms: %.2f x%n",
                median(recheck.subList(ROUNDS, 3 * ROUNDS)), median(headless.subList(ROUNDS, 3 * ROUNDS)), ratio);
        assertTrue(ratio <= MOST_KEYSTROKE || !Boolean.getBoolean("margent.speed"), "asked: at most 1.5; is " + ratio);
    }
}
