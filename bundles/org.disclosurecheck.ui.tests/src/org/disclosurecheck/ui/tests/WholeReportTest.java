package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finding about a report as a whole, a missing title for one, stands at no cell and no line: the keys on the page do not drop it. */
class WholeReportTest {

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
        return (StyledText) ui(() -> UI.page().getWorkbenchWindow().getShell().getDisplay().getFocusControl());
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
        UI.run(() -> Commands.run("org.disclosurecheck.ui.nextFinding"));
        assertNotEquals(whole, inHand());
        UI.run(() -> Commands.run("org.disclosurecheck.ui.previousFinding"));
        assertEquals(whole, inHand());
        UI.run(editor::setFocus);
        assertEquals(whole, inHand());
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
