package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An inspector reads a report, follows a broken sum, tries a value, takes it back, saves. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportEditorTest {

    private static final String WRONG = "T3/total/naturalPerson";
    private static SubmittedReport report;
    private static ReportEditor editor;

    @BeforeAll
    static void open() throws Exception {
        Inspection inspection = Inspection.create("修订", new NullProgressMonitor());
        IFile file = inspection.submitted().getFile("青禾镇.txt");
        file.create(new ByteArrayInputStream(Files.readAllBytes(
                Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt"))), false, null);
        report = SubmittedReport.of(file).orElseThrow();
        UI.until("the report is checked", () -> report.state() == State.CHECKED);
        editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the page stands", editor::isReady);
        UI.run(() -> {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, Integer.getInteger("width", 1280),
                    Integer.getInteger("height", 900));
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive();
        });
        UI.pause(400);
    }

    private static void command(String id) {
        ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.disclosurecheck.ui." + id, null));
    }

    private static void undo() {
        ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null));
    }

    private static void rechecked() {
        UI.jobs(Rechecker.FAMILY);
    }

    private static String text(String id) {
        return ui(() -> UI.byId(Label.class, id).getText());
    }

    private static boolean broken(String address) {
        return org.disclosurecheck.workspace.Live.outcome(report).findings().stream()
                .anyMatch(f -> f.location().equals(address) && f.rule().equals("SUM-001"));
    }

    @Test
    @Order(1)
    void it_opens_at_the_first_error() {
        UI.shot("editor-1-open");
        assertEquals("error", ui(() -> FindingSelection.get().current().finding().severity().id()));
        assertTrue(text("verdict").contains("有错误"), text("verdict"));
    }

    @Test
    @Order(2)
    void a_sum_is_lit_and_added_up_step_by_step() {
        UI.run(() -> FindingSelection.get().set(report, report.outcome().findings().stream()
                .filter(f -> f.rule().equals("SUM-001") && f.location().equals(WRONG)).findFirst().orElseThrow(), "test"));
        UI.shot("editor-2-sum");
        assertTrue(text("sum").contains("9 + 1 = 10"), text("sum"));
        command("step");
        command("step");
        UI.shot("editor-3-step");
        assertEquals("9 + 1 = 10", text("sum"));
    }

    @Test
    @Order(3)
    void typing_counts_at_once_and_can_be_taken_back() {
        NatTable grid = UI.byId(NatTable.class, "T3");
        UI.run(() -> {
            editor.reveal(WRONG);
            grid.setFocus();
        });
        UI.key(grid, 0, 0, '9');
        Text field = UI.byId(Text.class, "cell");
        rechecked();
        UI.shot("editor-4-typing");
        assertTrue(!broken(WRONG), "the sum holds while the 9 is only typed");
        assertTrue(ui(editor::isDirty));
        UI.key(field, 0, SWT.ESC, SWT.ESC);
        rechecked();
        assertTrue(broken(WRONG));
        assertTrue(!ui(editor::isDirty));
        UI.key(grid, 0, 0, '9');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        rechecked();
        UI.shot("editor-5-kept");
        assertTrue(!broken(WRONG));
        undo();
        rechecked();
        assertTrue(broken(WRONG));
    }

    @Test
    @Order(4)
    void what_cannot_be_read_is_refused_with_a_sentence() {
        NatTable grid = UI.byId(NatTable.class, "T3");
        UI.run(() -> {
            editor.reveal(WRONG);
            grid.setFocus();
        });
        UI.key(grid, 0, SWT.F2, (char) 0);
        Text field = UI.byId(Text.class, "cell");
        UI.type(field, "约30");
        UI.key(field, 0, SWT.CR, '\r');
        UI.shot("editor-6-refused");
        assertTrue(ui(() -> !field.isDisposed()), "the field stays open");
        UI.key(field, 0, SWT.ESC, SWT.ESC);
        assertEquals("8", ui(() -> report.load().report().cell(WRONG).getRaw()));
    }
}
