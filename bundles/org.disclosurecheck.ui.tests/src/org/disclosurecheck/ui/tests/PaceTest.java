package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.Places;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long opening and correcting take, as ratios to the check of the same reports without a window in the same run. */
class PaceTest {

    private static final int REPORTS = Integer.getInteger("margent.pace", 32);
    private static final int WARM_UP = REPORTS / 4;
    private static final int ROUNDS = 16;
    private static final double MOST_OPENING = 6;
    private static final String CELL = "T3/total/naturalPerson";

    @TempDir
    Path temp;

    private Inspection inspection;

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
        PreviewTabTest.listInSight();
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

    /**
     * One line of the measurement.
     *
     * @param page how long until the page stands
     * @param window until the details tell of it too, and nothing is left to be drawn
     * @param seen whether the violated cell was on the screen in its colour when the page was said to stand
     */
    private record Opened(double page, double window, boolean seen) {
    }

    @Test
    void opening_a_report_until_it_stands_at_its_first_error() throws Exception {
        List<Double> headless = new ArrayList<>();
        List<Opened> looking = new ArrayList<>();
        List<Opened> keeping = new ArrayList<>();
        List<SubmittedReport> reports = inspection.reports();
        for (int i = 0; i < reports.size(); i++) {
            SubmittedReport report = reports.get(i);
            long begun = System.nanoTime();
            headless(report);
            headless.add(millis(begun));
            // as an inspector goes through the list; and every other report in a tab of its own
            boolean look = i % 2 == 0;
            Opened opened = ui(() -> opened(report, look));
            (look ? looking : keeping).add(opened);
            assertTrue(opened.seen(), "the violated cell of " + report.name() + " was on the screen when the page was said to stand");
            UI.until("all of it", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isWhole());
            if (!look) {
                UI.run(() -> UI.page().closeEditor(UI.page().getActiveEditor(), false));
            }
        }
        double check = median(headless.subList(2 * WARM_UP, headless.size()));
        double page = median(looking.stream().skip(WARM_UP).map(Opened::page).toList());
        System.out.printf("opening %.1f ms until the page is seen, %.1f ms until the whole window is, in a tab of its own %.1f and %.1f ms; "
                + "check without a window %.1f ms: %.1f x%n", page, median(looking.stream().skip(WARM_UP).map(Opened::window).toList()),
                median(keeping.stream().skip(WARM_UP).map(Opened::page).toList()),
                median(keeping.stream().skip(WARM_UP).map(Opened::window).toList()), check, page / check);
        // drawing waits for other programs more than checking does: only an idle machine tells the truth
        assertTrue(page / check <= MOST_OPENING || !Boolean.getBoolean("margent.speed"), "asked: at most 6; is " + page / check);
    }

    private static Opened opened(SubmittedReport report, boolean look) throws InterruptedException {
        long start = System.nanoTime();
        if (look) {
            ISelectionProvider list = UI.page().findView(Ids.NAVIGATOR).getSite().getSelectionProvider();
            list.setSelection(new StructuredSelection(report));
            ((Viewer) list).getControl().notifyListeners(SWT.Selection, new Event());
        } else {
            Reports.keep(report);
        }
        while (!(UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isReady() && report.equals(editor.report()))) {
            if (!Display.getCurrent().readAndDispatch()) {
                Thread.sleep(1);
            }
        }
        double page = millis(start);
        Finding first = FindingSelection.get().current().finding();
        boolean seen = first != null && onScreen((ReportEditor) UI.page().getActiveEditor(), first.location());
        long looked = System.nanoTime();
        StyledText details = UI.byId(StyledText.class, "details");
        while (first != null && !details.getText().contains(first.message())) {
            if (!Display.getCurrent().readAndDispatch()) {
                Thread.sleep(1);
            }
        }
        drawn();
        return new Opened(page, page + millis(looked), seen);
    }

    /** What is measured is what is seen: the cell is looked up in the picture of the screen. */
    private static boolean onScreen(ReportEditor editor, String place) {
        NatTable grid = UI.byId(NatTable.class, place.substring(0, 2));
        Rectangle cell = editor.bounds(place);
        Point at = grid.toDisplay(cell.x + cell.width / 3, cell.y + cell.height - 4);
        Image pixel = new Image(grid.getDisplay(), 1, 1);
        GC gc = new GC(grid.getDisplay());
        gc.copyArea(pixel, at.x, at.y);
        gc.dispose();
        ImageData data = pixel.getImageData();
        pixel.dispose();
        RGB seen = data.palette.getRGB(data.getPixel(0, 0));
        RGB paper = PageColors.of(grid).paper().getRGB();
        return !seen.equals(paper);
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
        assertTrue(ratio <= 1.5, "asked: at most 1.5; is " + ratio);
    }
}
