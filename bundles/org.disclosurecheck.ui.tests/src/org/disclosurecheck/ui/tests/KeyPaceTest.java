package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.Pace.ALONE;
import static org.disclosurecheck.ui.tests.Pace.STANDING;
import static org.disclosurecheck.ui.tests.Pace.drawn;
import static org.disclosurecheck.ui.tests.Pace.go;
import static org.disclosurecheck.ui.tests.Pace.headless;
import static org.disclosurecheck.ui.tests.Pace.median;
import static org.disclosurecheck.ui.tests.Pace.millis;
import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Places;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a keystroke in a cell takes, as a ratio to the check of the same report without a window in the same run. */
class KeyPaceTest {

    private static final int ROUNDS = 16;
    private static final double MOST_KEYSTROKE = 1.5;
    private static final String ADDEND = "T3/new/naturalPerson";
    private static final String CELL = "T3/total/naturalPerson";

    @TempDir
    Path temp;

    private Inspection inspection;

    @BeforeEach
    void desk() throws Exception {
        inspection = Pace.desk(temp, 2, CELL);
    }

    /** Processor time of this thread, which does both: others who share the machine do not count. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
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
        double ratio = median(seen) / median(headless);
        System.out.printf("keystroke %.1f ms until its mark is seen, check of the file without a window %.1f ms: %.2f x%n", median(seen),
                median(headless), ratio);
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
            go(start, "the mark is seen");
        }
        double marked = millis(start);
        RGB mark = OnScreen.color(grid, sum);
        while (editor.checked() == checked) {
            go(start, "the change is checked");
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
        double ratio = median(recheck) / median(headless);
        System.out.printf("keystroke %.1f ms, check of the file without a window %.1f ms: %.2f x%n",
                median(recheck), median(headless), ratio);
        assertTrue(ratio <= MOST_KEYSTROKE || !Boolean.getBoolean("margent.speed"), "asked: at most 1.5; is " + ratio);
    }
}
