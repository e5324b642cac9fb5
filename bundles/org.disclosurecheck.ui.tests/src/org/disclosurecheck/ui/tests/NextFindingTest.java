package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from finding to finding: one about the report as a whole stands at no line, and some lines have several. */
class NextFindingTest {

    private SubmittedReport report;
    private ReportEditor editor;
    private Finding whole;

    @BeforeEach
    void a_report_without_a_title() throws Exception {
        CleanDesk.clear();
        report = CleanDesk.submit(CleanDesk.inspection("全文"), "青禾镇.txt",
                Files.readAllBytes(Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt")));
        CleanDesk.settle();
        whole = report.outcome().findings().stream().filter(finding -> finding.rule().equals("STR-001")).findFirst().orElseThrow();
        editor = (ReportEditor) ui(() -> Reports.keep(report));
        UI.until("the page stands", editor::isWhole);
        UI.run(() -> UI.page().activate(editor));
    }

    @AfterEach
    void the_inspection_goes() throws Exception {
        CleanDesk.clear();
    }

    private static Finding inHand() {
        return ui(() -> FindingSelection.get().current().finding());
    }

    private static StyledText keys() {
        return (StyledText) ui(() -> Display.getCurrent().getFocusControl());
    }

    private void go() {
        UI.run(() -> Reports.open(report, whole));
        UI.until("it is in hand", () -> whole.equals(FindingSelection.get().current().finding()));
    }

    @Test
    void it_stays_in_hand_when_the_page_takes_the_keys() {
        go();
        UI.run(editor::setFocus);
        UI.key(keys(), SWT.SHIFT, SWT.SHIFT, (char) 0);
        assertEquals(whole, inHand());
    }

    @Test
    void the_next_and_the_previous_one_are_those_around_it() {
        go();
        UI.run(editor::setFocus);
        UI.run(() -> Commands.run(Ids.COMMAND_NEXT));
        assertNotEquals(whole, inHand());
        UI.run(() -> Commands.run("org.disclosurecheck.ui.previousFinding"));
        assertEquals(whole, inHand());
        UI.run(editor::setFocus);
        assertEquals(whole, inHand());
    }

    @Test
    void f8_passes_through_all_findings_also_where_several_stand_in_one_line() {
        List<Finding> all = report.outcome().findings();
        UI.run(() -> FindingSelection.get().set(report, all.get(0), "test"));
        for (Finding next : all.subList(1, all.size())) {
            UI.run(() -> Commands.run(Ids.COMMAND_NEXT));
            // the key is let go where the keys are by then
            UI.run(() -> Display.getCurrent().getFocusControl().notifyListeners(SWT.KeyUp, new Event()));
            assertEquals(next, inHand(), "after " + all.get(all.indexOf(next) - 1));
        }
    }

    @Test
    void a_place_that_is_chosen_takes_its_place() {
        go();
        UI.run(editor::setFocus);
        StyledText text = keys();
        UI.run(() -> text.setCaretOffset(text.getCharCount() - 1));
        UI.key(text, 0, SWT.ARROW_LEFT, (char) 0);
        assertNotEquals(whole, inHand());
    }
}
