package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.Startup;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.internal.Closing;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a workspace full of reports goes: received, checked anew as a whole, taken up again as after a start, opened, filtered; with the
 * memory in use after each. Measures only when it is told how many: {@code -DtestVmArgs=-Dmargent.full=1000}.
 */
class FullWorkspaceTest {

    private static final int MANY = Integer.getInteger("margent.full", 0);
    private static final String CELL = "T3/total/naturalPerson";
    private final StringBuilder said = new StringBuilder();

    @TempDir
    Path temp;

    private interface Step {
        void run() throws Exception;
    }

    private double step(String what, Step step) throws Exception {
        long begun = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        Runtime.getRuntime().gc();
        long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        said.append(String.format("%d reports, %s: %.2f s, %d MB in use%n", MANY, what, seconds, used));
        return seconds;
    }

    @Test
    void a_full_workspace_is_built_taken_up_again_opened_and_filtered() throws Exception {
        assumeTrue(MANY > 0);
        CleanDesk.clear();
        SampleInspection samples = CleanDesk.samples();
        for (int i = 0; i < MANY; i++) {
            Files.write(temp.resolve(i + ".docx"), i % 3 == 0 ? samples.oneTooMany(i, CELL) : samples.clean(i));
        }
        Inspection inspection = CleanDesk.inspection("满");
        ui(() -> UI.page().showView(Ids.FINDINGS));
        double received = step("received and checked", () -> {
            Intake.take(inspection, List.of(temp), Intake.SameName.BESIDE, new NullProgressMonitor());
            checked(inspection);
        });
        step("all checked anew", () -> {
            inspection.checkAll();
            UI.pause(200);
            checked(inspection);
        });
        int findings = inspection.reports().stream().mapToInt(report -> report.summary().findings()).sum();
        double again = step("taken up as after a start", () -> {
            Closing.forget(inspection.project());
            Startup.resume();
            checked(inspection);
        });
        assertEquals(findings, inspection.reports().stream().mapToInt(report -> report.summary().findings()).sum());
        assertTrue(again < received, "nothing is checked again: " + said);
        SubmittedReport report = inspection.reports().get(MANY / 2);
        step("one opened", () -> {
            ReportEditor editor = (ReportEditor) ui(() -> Reports.open(report));
            UI.until("the page stands", editor::isReady);
        });
        String before = ui(() -> UI.byId(Label.class, "findings.count").getText());
        step("the list filtered", () -> {
            UI.run(() -> UI.byId(Text.class, "findings.filter").setText("SUM-001"));
            UI.until("fewer are listed", () -> !UI.byId(Label.class, "findings.count").getText().equals(before));
        });
        UI.shot("full-workspace");
        Files.writeString(Path.of(System.getProperty("screenshots")).resolve("full-workspace.txt"), said);
        System.out.print(said);
    }

    /** Waits until there is nothing left to do; a thousand may take minutes. */
    private static void checked(Inspection inspection) {
        CleanDesk.settle();
        while (!inspection.reports().stream().allMatch(report -> report.state() == State.CHECKED)) {
            CleanDesk.settle();
            UI.pause(100);
        }
        assertEquals(MANY, inspection.reports().size());
    }
}
