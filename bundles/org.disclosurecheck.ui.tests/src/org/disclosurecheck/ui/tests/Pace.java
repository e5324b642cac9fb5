package org.disclosurecheck.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;

/** What measures of how fast the window is have in common: the reports, the check of one without a window, medians of what is warm. */
final class Pace {

    static final String ALONE = "measured with the real mouse and the picture of the screen, by itself on an idle machine";
    static final int STANDING = 150;
    private static final int LONGEST_MILLIS = 60_000;

    private Pace() {
    }

    /** A desk with so many reports, each with an error in one cell. */
    static Inspection desk(Path temp, int reports, String cell) throws Exception {
        CleanDesk.clear();
        CleanDesk.listInSight();
        SampleInspection samples = CleanDesk.samples();
        Inspection inspection = CleanDesk.inspection("快慢");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            files.add(Files.write(temp.resolve(i + ".docx"), samples.oneTooMany(i, cell)));
        }
        Intake.take(inspection, files, Intake.SameName.BESIDE, new NullProgressMonitor());
        CleanDesk.settle();
        return inspection;
    }

    static CheckReport headless(SubmittedReport report) {
        return Engine.check(new PreviousReports()).run(Input.file(report.file().getLocation().toPath()));
    }

    /** Of those that came when everything was warm. */
    static double median(List<Double> times) {
        double[] sorted = times.subList(times.size() / 3, times.size()).stream().mapToDouble(time -> time).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Until the window has nothing left to draw. */
    static void drawn() {
        Display.getCurrent().update();
        while (Display.getCurrent().readAndDispatch()) {
            // goes on
        }
    }

    /** One turn of the thread of the screen. What never comes is told, not waited for. */
    static void go(long start, String what) throws InterruptedException {
        if (!Display.getCurrent().readAndDispatch()) {
            Thread.sleep(1);
        }
        if (millis(start) > LONGEST_MILLIS) {
            UI.shot("timeout");
            throw new IllegalStateException("timed out: " + what);
        }
    }
}
