package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.Inbox;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F2: an inspection that was named too fast. */
class RenamingTest {

    private static final String TITLE = UI.said("检查项目改名", "Rename the inspection");
    private static final String TOTAL = "T3/total/naturalPerson";

    @TempDir
    static Path inbox;
    private Inspection inspection;
    private SubmittedReport report;

    @BeforeEach
    void an_inspection_with_a_report_that_was_seen_and_corrected() throws Exception {
        CleanDesk.clear();
        inspection = CleanDesk.inspection("旧名");
        SampleInspection samples = CleanDesk.samples();
        report = CleanDesk.submit(inspection, "1.docx", samples.oneTooMany(3, TOTAL));
        report.seen();
        Inbox.watch(inspection, inbox);
    }

    @AfterAll
    static void gone() throws Exception {
        CleanDesk.clear();
    }

    private static SubmittedReport only(Inspection in) {
        return in.reports().get(0);
    }

    @Test
    void results_marks_and_the_watched_folder_go_with_it_and_nothing_is_checked_again() throws Exception {
        List<Finding> before = report.outcome().findings();
        double seconds = report.summary().seconds();
        Inspection now = inspection.rename("新名", new NullProgressMonitor());
        CleanDesk.settle();
        assertEquals(List.of(now), Inspection.all());
        assertEquals("新名", now.name());
        assertEquals(State.CHECKED, only(now).state());
        assertEquals(before, only(now).outcome().findings());
        assertEquals(seconds, only(now).summary().seconds(), "the result of the first check");
        assertFalse(only(now).unread(), "seen is seen");
        assertEquals(inbox, Inbox.of(now));
    }

    @Test
    void of_a_report_that_went_with_its_inspection_nothing_is_known() throws Exception {
        inspection.delete(new NullProgressMonitor());
        assertEquals(Summary.NONE, report.summary());
        assertEquals(State.WAITING, report.state());
        CleanDesk.settle();
    }

    @Test
    void f2_asks_for_the_name_and_the_report_is_open_again_with_its_corrections() throws Exception {
        Corrections.of(report).with(new Correction(TOTAL, report.load().report().cell(TOTAL).getRaw(), "7")).save(report);
        CleanDesk.settle();
        ReportEditor editor = (ReportEditor) ui(() -> Reports.keep(report));
        UI.until("the page stands", editor::isReady);
        Text name = asked();
        assertEquals("旧名", ui(name::getText));
        UI.type(name, "新名");
        UI.shot("rename-1-asked");
        UI.run(() -> ok(UI.shell(TITLE)).notifyListeners(SWT.Selection, new Event()));
        UI.until("it is called so", () -> Inspection.all().size() == 1 && Inspection.all().get(0).name().equals("新名"));
        SubmittedReport now = only(Inspection.all().get(0));
        UI.until("its report is open", () -> UI.page().getActiveEditor() instanceof ReportEditor open && open.isReady()
                && open.report().equals(now));
        ReportEditor open = (ReportEditor) ui(() -> UI.page().getActiveEditor());
        assertFalse(ui(open::isPreview), "in its own tab");
        assertEquals(1, now.corrected());
        assertEquals("7", ui(() -> open.text(TOTAL)));
        UI.until("the list goes with it", () -> new StructuredSelection(now).equals(UI.page().getSelection(Ids.NAVIGATOR)));
        UI.shot("rename-2-done");
    }

    @Test
    void a_name_that_is_taken_cannot_be_given() throws Exception {
        CleanDesk.inspection("别的");
        Text name = asked();
        UI.type(name, "别的");
        assertFalse(ui(() -> ok(UI.shell(TITLE)).isEnabled()));
        assertTrue(UI.all(Text.class, text -> text.getText().contains(UI.said("已经有", "There is an inspection called"))).size() == 1);
        UI.run(() -> UI.shell(TITLE).close());
    }

    /** F2 was pressed: the field for the new name. */
    private Text asked() {
        select();
        UI.asyncRun(() -> Commands.run("org.eclipse.ui.edit.rename"));
        UI.until("it asks", () -> UI.shell(TITLE) != null);
        return UI.all(Text.class, text -> text.getShell() == ui(() -> UI.shell(TITLE)) && text.getEditable()).get(0);
    }

    private void select() {
        ui(() -> UI.page().showView(Ids.NAVIGATOR));
        UI.until("it is listed", () -> {
            UI.page().getActivePart().getSite().getSelectionProvider().setSelection(new StructuredSelection(inspection));
            return new StructuredSelection(inspection).equals(UI.page().getSelection(Ids.NAVIGATOR));
        });
    }

    private static Button ok(Shell shell) {
        return UI.all(Button.class, button -> button.getShell() == shell && Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).get(0);
    }
}
