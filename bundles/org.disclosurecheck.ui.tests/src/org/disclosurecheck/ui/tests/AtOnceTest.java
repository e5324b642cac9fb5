package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that was read is on the screen as soon as it is asked for: it waits neither for a beat of the screen nor for other parts. */
class AtOnceTest {

    private static final String CELL = "T3/total/naturalPerson";

    @TempDir
    Path temp;

    private Inspection inspection;

    @BeforeEach
    void two_reports() throws Exception {
        CleanDesk.clear();
        inspection = CleanDesk.inspection("立即");
        SampleInspection samples = CleanDesk.samples();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            files.add(Files.write(temp.resolve(i + ".docx"), samples.oneTooMany(i, CELL)));
        }
        Intake.take(inspection, files, Intake.SameName.BESIDE, new NullProgressMonitor());
        CleanDesk.settle();
    }

    @Test
    void what_is_drawn_at_once_is_what_the_next_beat_of_the_screen_draws() throws Exception {
        SubmittedReport first = inspection.reports().get(0);
        SubmittedReport next = inspection.reports().get(1);
        ReportEditor editor = (ReportEditor) ui(() -> Reports.look(first));
        UI.until("the first stands", editor::isWhole);
        next.load();
        ui(AtOnceTest::drawn);
        byte[] before = ui(AtOnceTest::picture);
        byte[] atOnce = ui(() -> {
            Reports.look(next);
            return picture();
        });
        UI.until("the next stands", () -> editor.isReady() && next.equals(editor.report()));
        ui(AtOnceTest::drawn);
        UI.shot("at-once");
        assertFalse(Arrays.equals(before, atOnce), "another report is seen before anything else is done");
        assertArrayEquals(ui(AtOnceTest::picture), atOnce, "nothing is seen otherwise afterwards");
    }

    private static Object drawn() {
        while (Display.getCurrent().readAndDispatch()) {
            // goes on
        }
        return null;
    }

    private static byte[] picture() {
        return OnScreen.picture(OnScreen.place(UI.byId(Composite.class, "page")));
    }
}
