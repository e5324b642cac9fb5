package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.Pace.ALONE;
import static org.disclosurecheck.ui.tests.Pace.STANDING;
import static org.disclosurecheck.ui.tests.Pace.drawn;
import static org.disclosurecheck.ui.tests.Pace.go;
import static org.disclosurecheck.ui.tests.Pace.headless;
import static org.disclosurecheck.ui.tests.Pace.median;
import static org.disclosurecheck.ui.tests.Pace.millis;
import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.ReportOrder;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long opening takes on each road, as a ratio to the check of the same reports without a window in the same run. */
class PaceTest {

    private static final int REPORTS = Integer.getInteger("margent.pace", 32);
    private static final int ROUNDS = 11;
    private static final double MOST_OPENING = 6;
    private static final String CELL = "T3/total/naturalPerson";

    @TempDir
    Path temp;

    private Inspection inspection;

    @BeforeEach
    void desk() throws Exception {
        inspection = Pace.desk(temp, REPORTS, CELL);
    }

    /** What was measured on one road. */
    private record Times(Road road, List<Opened> all) {

        double median(ToDoubleFunction<Opened> of) {
            return Pace.median(all.stream().map(of::applyAsDouble).toList());
        }

        /** Where there is no tab to be made, the page is asked to stand in the same time, too. */
        boolean isQuick(double check) {
            return median(Opened::seen) <= MOST_OPENING * check && (road == Road.TAB || median(Opened::page) <= MOST_OPENING * check);
        }

        String said(double check) {
            return String.format("opening by %s %.1f ms until it is seen, %.1f ms until it stands, %.1f ms until the whole window does: "
                    + "%.1f x, %.1f x%n", road, median(Opened::seen), median(Opened::page), median(Opened::window),
                    median(Opened::seen) / check, median(Opened::page) / check);
        }
    }

    /** Before each of the openings; the reports of all roads are alike, so that one median of all is surer than one for each road. */
    private final List<Double> headless = new ArrayList<>();

    @Test
    void opening_a_report_until_it_stands_at_its_first_error() throws Exception {
        assumeTrue(Boolean.getBoolean("margent.speed"), ALONE);
        Road[] roads = Road.values();
        Map<Road, Times> times = new EnumMap<>(Road.class);
        Random any = new Random(REPORTS);
        show(inspection.reports().get(0));
        for (int i = 0; i < ROUNDS * roads.length; i++) {
            Road road = roads[i % roads.length];
            if (!measured(road, unread(road, any), times.computeIfAbsent(road, none -> new Times(road, new ArrayList<>())))) {
                // the list was put in order or got less room meanwhile
                i--;
            }
            asBefore();
        }
        double check = median(headless);
        StringBuilder said = new StringBuilder(String.format("check without a window %.1f ms%n", check));
        times.values().forEach(road -> said.append(road.said(check)));
        System.out.print(said);
        // drawing waits for other programs more than checking does: only an idle machine tells the truth
        assertTrue(times.values().stream().allMatch(road -> road.isQuick(check)), "asked: at most 6; is " + said);
    }

    /** Not as they stand in the list: neighbours of what is looked at are read before, and some of the last are kept. */
    private SubmittedReport unread(Road road, Random any) {
        List<SubmittedReport> reports = ReportOrder.of(inspection);
        List<SubmittedReport> left = reports.subList(1, reports.size()).stream()
                .filter(each -> !each.isLoaded() && road.first(each.outcome().findings()).location().startsWith("T3/")).toList();
        return left.get(any.nextInt(left.size()));
    }

    private boolean measured(Road road, SubmittedReport report, Times times) {
        Point line = ReportLines.line(report);
        road.prepare(report, line);
        // a report that is read by now would make the click look faster than it is
        assertEquals(road == Road.POINT, report.isLoaded(), report.name() + " is read before only when it is pointed at");
        long begun = System.nanoTime();
        Finding first = road.first(headless(report).findings());
        double check = millis(begun);
        Opened now = ui(() -> road.byMouse() && !ReportLines.isOn(line, report) ? null : opened(report, first, road, line));
        if (now != null) {
            headless.add(check);
            times.all().add(now);
        }
        return now != null;
    }

    /** One report, in the preview, with all its parts and the keys; the mouse somewhere else. */
    private static void asBefore() {
        UI.until("all of it", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isWhole());
        UI.run(() -> {
            IEditorPart front = UI.page().getActiveEditor();
            for (IEditorReference each : UI.page().getEditorReferences()) {
                if (each.getEditor(false) != front) {
                    UI.page().closeEditor(each.getEditor(true), false);
                }
            }
            ((ReportEditor) front).preview();
            // the list has to become the active part first, as for somebody who comes from the report
            UI.page().activate(front);
            ReportLines.post(SWT.MouseMove, new Point(0, 0));
        });
        UI.pause(STANDING);
    }

    private static void show(SubmittedReport report) {
        ReportEditor editor = (ReportEditor) ui(() -> Reports.look(report));
        UI.until("all of it", editor::isWhole);
    }

    /**
     * One line of the measurement.
     *
     * @param seen how long until the violated cell was in the picture of the screen
     * @param page how long until the page was said to stand in its tab, with the cell still there
     * @param window until the details tell of it too, and nothing is left to be drawn
     */
    private record Opened(double seen, double page, double window) {
    }

    private static Opened opened(SubmittedReport report, Finding first, Road road, Point line) throws InterruptedException {
        String place = first.location();
        try (Seen seen = new Seen((ReportEditor) UI.page().getActiveEditor(), place)) {
            seen.begin();
            long start = System.nanoTime();
            road.go(report, line);
            while (!(UI.page().getActiveEditor() instanceof ReportEditor front && front.isReady() && report.equals(front.report()))) {
                go(start, report.name() + " opens by " + road);
                seen.look();
            }
            seen.look();
            ReportEditor editor = (ReportEditor) UI.page().getActiveEditor();
            assertTrue(seen.millis() > 0 && isOnScreen(editor, place), "the violated cell of " + report.name()
                    + " is on the screen when the page is said to stand");
            double page = millis(start);
            StyledText details = UI.byId(StyledText.class, "details");
            while (!details.getText().contains(first.message()) || editor.isPreview() == road.keeps()) {
                go(start, "the details tell of " + report.name() + " by " + road);
            }
            drawn();
            NatTable grid = UI.byId(NatTable.class, "T3");
            assertEquals(seen.at(), grid.toDisplay(editor.bounds(place).x, editor.bounds(place).y), "it stays where it was seen first");
            return new Opened(seen.millis(), page, millis(start));
        }
    }

    /** What is measured is what is seen: the cell is looked up in the picture of the screen. */
    private static boolean isOnScreen(ReportEditor editor, String place) {
        NatTable grid = UI.byId(NatTable.class, place.substring(0, 2));
        return !OnScreen.color(grid, editor.bounds(place)).equals(PageColors.of(grid).paper().getRGB());
    }
}
