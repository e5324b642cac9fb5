package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A report with some faults in its editor, two others beside it, and hands that choose, type and take back. */
abstract class SpoiltReport {

    static final long SEED = 6;
    static final String WRONG = "T3/total/naturalPerson";
    static Inspection inspection;
    static SubmittedReport report;
    static ReportEditor editor;
    @TempDir
    static Path temp;

    @BeforeAll
    static void open() throws Exception {
        CleanDesk.clear();
        inspection = CleanDesk.inspection("修订");
        report = submit("01.docx", spoilt(SEED));
        submit("02.docx", DocxWriter.write(form(), CleanReport.of(form(), SEED + 1).report()));
        submit("03.docx", CleanDesk.samples().oneTooMany(SEED + 2, "T3/new/total"));
        CleanDesk.settle();
        UI.run(() -> {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, Display.getCurrent().getBounds().width,
                    Display.getCurrent().getBounds().height);
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive();
        });
        reopen();
    }

    static Form form() {
        return Engine.book().form("2021");
    }

    /** A total one too high, a number of the text other than in the table, separators of thousands in two cells. */
    static byte[] spoilt(long seed) {
        CleanReport clean = CleanReport.of(form(), seed);
        Map<String, String> cells = new HashMap<>(clean.figures().texts());
        cells.put(WRONG, String.valueOf(Integer.parseInt(cells.get(WRONG)) + 1));
        cells.put("T2/licence/decisions", "1,742");
        cells.put("T2/penalty/decisions", "2,520");
        Report spoilt = clean.builder(cells).build();
        String total = cells.get("T3/new/total");
        for (Paragraph paragraph : spoilt.prose()) {
            String text = paragraph.getText();
            if (text.contains("申请" + total + "件")) {
                text = text.replace("申请" + total + "件", "申请" + (Integer.parseInt(total) + 7) + "件");
            }
            paragraph.setText(text);
        }
        return DocxWriter.write(form(), spoilt);
    }

    static SubmittedReport submit(String name, byte[] bytes) throws Exception {
        SubmittedReport submitted = CleanDesk.put(inspection, name, bytes);
        UI.until(name + " is checked", () -> submitted.state() == State.CHECKED);
        return submitted;
    }

    static void reopen() {
        editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the page stands", () -> editor.isReady() && editor.isWhole());
    }

    static void command(String id) {
        UI.asyncRun(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        UI.pause(100);
        UI.run(() -> { });
    }

    static void undo() {
        command("org.eclipse.ui.edit.undo");
        UI.jobs(Rechecker.FAMILY);
    }

    static String text(String id) {
        return ui(() -> UI.byId(Label.class, id).getText());
    }

    static List<Finding> findings() {
        return Live.outcome(report).findings();
    }

    static boolean broken() {
        return findings().stream().anyMatch(f -> f.location().equals(WRONG) && f.rule().equals("SUM-001"));
    }

    static Finding finding(String rule) {
        return findings().stream().filter(f -> f.rule().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not in " + findings()));
    }

    static void choose(Finding finding) {
        UI.run(() -> FindingSelection.get().set(report, finding, "test"));
    }

    static NatTable onCell(String address) {
        NatTable grid = UI.byId(NatTable.class, address.substring(0, 2));
        UI.run(() -> {
            editor.reveal(address);
            grid.setFocus();
        });
        return grid;
    }

    static Rectangle bounds(String address) {
        return ui(() -> editor.bounds(address));
    }
}
