package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.details.Asking;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.ui.why.Candidates;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An inspector asks why a rule spoke, and why another did not. */
class WhyTest {

    private SubmittedReport report;

    @BeforeEach
    void a_report_is_checked_and_open() throws Exception {
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("为什么");
        report = CleanDesk.submit(inspection, "青禾镇.txt", Files.readAllBytes(Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt")));
        UI.run(() -> Reports.open(report, finding("SUM-001")));
        UI.until("it is open", () -> editor() != null && editor().isReady());
    }

    @AfterEach
    void the_inspection_goes() throws Exception {
        UI.run(() -> UI.page().closeAllEditors(false));
        CleanDesk.clear();
    }

    @Test
    void the_details_show_the_conditions_with_what_they_met() {
        UI.run(() -> {
            try {
                UI.page().showView(Ids.DETAILS);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        String line = language("为什么报：逐项看条件", "Why it was found: look at the conditions");
        UI.until("the line to click is there", () -> details().getText().contains(line));
        UI.run(() -> {
            StyledText text = details();
            text.setCaretOffset(text.getText().indexOf(line) + 2);
            Event enter = new Event();
            enter.character = SWT.CR;
            text.notifyListeners(SWT.KeyDown, enter);
        });
        UI.jobs(Asking.FAMILY);
        UI.until("the condition held", () -> details().getText().contains("✓"));
        String told = UI.ui(() -> details().getText());
        assertTrue(told.contains("本年新收  9") || told.contains("newlyReceived"), told);
        assertFalse(told.contains(line), "the question is answered");
        UI.shot("why-1-details");
    }

    @Test
    void a_silent_rule_tells_which_condition_did_not_hold() {
        UI.run(() -> {
            editor().reveal("T3/total/business");
            FindingSelection.get().set(report, "T3/total/business", this);
            Commands.run("org.disclosurecheck.ui.whyNot");
        });
        Table rules = UI.byId(Table.class, "why.rules");
        int all = UI.ui(rules::getItemCount);
        assertTrue(UI.ui(() -> rules.getItem(0).getText(1)).equals(language("会看这里", "looks here")), "who may speak here comes first");
        UI.shot("why-2-choose");
        UI.type(UI.byId(Text.class, "why.filter"), "sum-001");
        UI.jobs(Asking.FAMILY);
        StyledText text = UI.byId(StyledText.class, "why.text");
        UI.until("the condition that failed is shown", () -> text.getText().contains("✗"));
        assertTrue(UI.ui(rules::getItemCount) < all);
        UI.shot("why-3-silent");
        UI.type(UI.byId(Text.class, "why.filter"), "yoy-001");
        UI.jobs(Asking.FAMILY);
        UI.until("the rule could not look", () -> text.getText().contains(language("未检查", "Not checked")));
        UI.shot("why-4-not-checked");
        UI.run(() -> ((Shell) text.getShell()).close());
    }

    @Test
    void rules_that_may_speak_at_a_place_are_told_by_their_pattern() {
        assertTrue(Candidates.speaksAt("T3/{row}/total | T3", "T3/new/total"));
        assertTrue(Candidates.speaksAt("S{n}/p{k}", "S1/p3"));
        assertTrue(Candidates.speaksAt("T3/denied/{column}", "T3/denied.1/total"));
        assertFalse(Candidates.speaksAt("T3/{row}/total", "T3/new/business"));
        assertFalse(Candidates.speaksAt("S{n}", "T3"));
        assertTrue(Candidates.speaksAt("S1 | REPORT", null));
    }

    private Finding finding(String rule) {
        return report.outcome().findings().stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static String language(String zh, String en) {
        return Engine.language().choose(zh, en);
    }

    private static StyledText details() {
        return UI.byId(StyledText.class, "details");
    }

    private static ReportEditor editor() {
        return UI.page().getActiveEditor() instanceof ReportEditor editor ? editor : null;
    }
}
