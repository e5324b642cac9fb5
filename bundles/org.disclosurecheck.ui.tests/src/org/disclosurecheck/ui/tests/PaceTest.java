package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.Places;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long opening and correcting take, as ratios to the check of the same reports without a window in the same run. */
class PaceTest {

    private static final int REPORTS = 16;
    private static final int WARM_UP = 6;
    private static final double MOST_OPENING = 6;
    private static final String CELL = "T3/total/naturalPerson";

    @TempDir
    Path temp;

    private Inspection inspection;

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
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

    /** Until the window has nothing left to draw. */
    private static void drawn() {
        Display.getCurrent().update();
        while (Display.getCurrent().readAndDispatch()) {
            // goes on
        }
    }

    @Test
    void opening_a_report_until_it_stands_at_its_first_error() throws Exception {
        List<Double> headless = new ArrayList<>();
        List<Double> opening = new ArrayList<>();
        for (SubmittedReport report : inspection.reports()) {
            long begun = System.nanoTime();
            headless(report);
            headless.add(millis(begun));
            opening.add(ui(() -> {
                long start = System.nanoTime();
                Reports.open(report);
                while (FindingSelection.get().current().finding() == null
                        || !report.equals(FindingSelection.get().current().report())) {
                    if (!Display.getCurrent().readAndDispatch()) {
                        Thread.sleep(1);
                    }
                }
                drawn();
                return millis(start);
            }));
            UI.run(() -> UI.page().closeAllEditors(false));
        }
        double ratio = median(opening.subList(WARM_UP, REPORTS)) / median(headless.subList(WARM_UP, REPORTS));
        System.out.printf("opening %.0f ms, check without a window %.0f ms: %.1f x%n",
                median(opening.subList(WARM_UP, REPORTS)), median(headless.subList(WARM_UP, REPORTS)), ratio);
        // drawing waits for other programs more than checking does: only an idle machine tells the truth
        assertTrue(ratio <= MOST_OPENING || !Boolean.getBoolean("margent.speed"), "asked: at most 6; is " + ratio);
    }

    @Test
    void a_keystroke_until_its_findings_are_there() throws Exception {
        SubmittedReport report = inspection.reports().get(0);
        CheckReport submitted = report.load();
        List<Double> headless = new ArrayList<>();
        List<Double> recheck = new ArrayList<>();
        for (int i = 0; i < 3 * REPORTS; i++) {
            long begun = System.nanoTime();
            headless(report);
            headless.add(millis(begun));
            Report changed = EcoreUtil.copy(submitted.report());
            Places.put(changed, CELL, String.valueOf(1000 + i));
            begun = System.nanoTime();
            CheckReport now = Rechecker.check(submitted, EcoreUtil.copy(changed));
            recheck.add(millis(begun));
            assertTrue(now.findings().stream().anyMatch(finding -> finding.rule().startsWith("SUM")), "round " + i);
        }
        double ratio = median(recheck.subList(REPORTS, 3 * REPORTS)) / median(headless.subList(REPORTS, 3 * REPORTS));
        System.out.printf("keystroke %.1f ms, check of the file without a window %.1f ms: %.2f x%n",
                median(recheck.subList(REPORTS, 3 * REPORTS)), median(headless.subList(REPORTS, 3 * REPORTS)), ratio);
        assertTrue(ratio <= 1.5, "asked: at most 1.5; is " + ratio);
    }
}
