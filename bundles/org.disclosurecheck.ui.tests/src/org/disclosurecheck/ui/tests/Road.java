package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.ReportOrder;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.ui.report.page.Tour;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;

/** How somebody comes from one report to another, with real mouse and keys; another report stands in the preview but for {@link #TAB}. */
enum Road {
    /** He clicks on its line as soon as the mouse is there: nothing of it was read before. */
    CLICK,
    /** The mouse stood on its line for a moment, so that it was read. */
    POINT,
    /** He clicks twice, and the report keeps its tab. */
    DOUBLE,
    /** He goes to its line with the keys and presses Enter before it is shown; it keeps its tab. */
    ENTER,
    /** From the last finding of the report above it, with the key for the next. */
    NEXT,
    /** A click, but the report before keeps its tab: this one gets a new tab, with the page that was made ahead. */
    TAB;

    /** Between the two clicks of somebody who is quick. */
    private static final int TWICE_MILLIS = 80;

    private static int nudge;

    /** Whether the report has a tab that it keeps when this is done. */
    boolean keeps() {
        return this == DOUBLE || this == ENTER;
    }

    /** What is so before anything is measured. */
    void prepare(SubmittedReport report, Point line) {
        switch (this) {
            case POINT -> {
                UI.until("it is read", () -> {
                    // a mouse that comes from elsewhere enters first, and then moves
                    ReportLines.post(SWT.MouseMove, new Point(line.x + nudge++ % 2, line.y));
                    return report.isLoaded();
                });
                UI.pause(Pace.STANDING);
            }
            case ENTER -> UI.run(() -> UI.byId(Tree.class, "reports").setFocus());
            case NEXT -> {
                List<SubmittedReport> all = ReportOrder.of(report.inspection());
                SubmittedReport above = all.get(all.indexOf(report) - 1);
                ReportEditor editor = (ReportEditor) ui(() -> Reports.open(above));
                UI.until("the one above stands", () -> editor.isWhole() && editor.report().equals(above));
                UI.run(() -> FindingSelection.get().set(above, last(editor), this));
            }
            case TAB -> {
                UI.run(() -> ((ReportEditor) UI.page().getActiveEditor()).keep());
                UI.until("a page is made ahead", ReportLines::isSpare);
            }
            default -> {
                // another report is in the preview
            }
        }
    }

    private static Finding last(ReportEditor editor) {
        List<Finding> all = editor.checked().findings();
        return all.get(all.size() - 1);
    }

    /** Where the report begins. */
    Finding first(List<Finding> findings) {
        return this == NEXT ? Tour.next(findings, null, 1) : Tour.first(findings);
    }

    boolean byMouse() {
        return this != ENTER && this != NEXT;
    }

    /** In the thread of the screen. */
    void go(SubmittedReport report, Point line) {
        switch (this) {
            case ENTER -> {
                ReportLines.select(report);
                ReportLines.chosen();
            }
            case NEXT -> Commands.run("org.disclosurecheck.ui.nextFinding");
            case DOUBLE -> {
                ReportLines.click(line);
                Display.getCurrent().timerExec(TWICE_MILLIS, ReportLines::chosen);
            }
            default -> ReportLines.click(line);
        }
    }
}
