package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.internal.Markers;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many reports at once. How many is a property, so that the same test also measures a thousand:
 * {@code -DtestVmArgs=-Dmargent.many=1000}.
 */
class ManyReportsTest {

    private static final int MANY = Integer.getInteger("margent.many", 60);
    private static final double STALL_MILLIS = 100;
    /** On a slow machine everything takes longer; there a halt is what takes as long as so many checks of a report. */
    private static final int STALL_CHECKS = 12;

    @TempDir
    Path temp;

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
    }

    @Test
    void the_window_never_halts_while_many_reports_are_received_and_checked() throws Exception {
        SampleInspection samples = CleanDesk.samples();
        String cell = "T3/total/naturalPerson";
        for (int i = 0; i < MANY; i++) {
            Files.write(temp.resolve(i + ".docx"), i % 3 == 0 ? samples.oneTooMany(i, cell)
                    : samples.clean(i));
        }
        Inspection inspection = CleanDesk.inspection("许多");
        UI.shot("many-before");
        try (Stalls stalls = new Stalls()) {
            long begun = System.nanoTime();
            Intake.Result result = Intake.take(inspection, List.of(temp), Intake.SameName.BESIDE, new NullProgressMonitor());
            assertEquals(MANY, result.taken().size(), result.refused().toString());
            UI.pause(1500);
            stalls.without(() -> UI.shot("many-under-way"));
            CleanDesk.settle();
            double seconds = (System.nanoTime() - begun) / 1e9;
            UI.until("all are checked", () -> inspection.reports().stream().allMatch(r -> r.state() == State.CHECKED));
            Runtime.getRuntime().gc();
            long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
            System.out.printf("%d reports: %.1f s, longest stretch of the screen %.0f ms of %d looks, memory %d MB%n", MANY,
                    seconds, stalls.longest(), stalls.looks(), used);
            double halt = Math.max(STALL_MILLIS, STALL_CHECKS * check(inspection.reports()));
            assertEquals(0, stalls.longerThan(halt), "longest: " + stalls.longest() + " ms of at most " + halt + ", at\n"
                    + stalls.explanation());
        }
        UI.shot("many-done");
        int markers = inspection.project().findMarkers(Markers.FINDING, false, IResource.DEPTH_INFINITE).length;
        assertTrue(markers <= 2000, markers + " markers");
    }

    /** Milliseconds of processor time that the check of a report without a window takes. */
    private static double check(List<SubmittedReport> reports) {
        List<Double> taken = new ArrayList<>();
        for (SubmittedReport report : reports.subList(0, Math.min(20, reports.size()))) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Engine.check(new PreviousReports()).run(Input.file(report.file().getLocation().toPath()));
            taken.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6);
        }
        return taken.stream().sorted().toList().get(taken.size() / 2);
    }
}
