package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** Where several changes would mend the sums, each can be chosen. */
class RepairsTest {

    @Test
    void a_sum_that_two_cells_together_break_is_mended_by_the_way_that_is_chosen() throws Exception {
        CleanDesk.clear();
        Form form = Engine.book().form("2021");
        CleanReport clean = CleanReport.of(form, 6);
        Map<String, String> cells = new HashMap<>(clean.figures().texts());
        for (String cell : new String[] {"T3/new/business", "T3/new/total"}) {
            cells.put(cell, String.valueOf(Integer.parseInt(cells.get(cell)) + 1));
        }
        Inspection inspection = CleanDesk.inspection("几种改法");
        SubmittedReport report = CleanDesk.submit(inspection, "01.docx", DocxWriter.write(form, clean.builder(cells).build()));
        ReportEditor editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("it stands", editor::isReady);
        Finding sum = editor.checked().findings().stream().filter(f -> f.rule().equals("SUM-001")).findFirst().orElseThrow();
        assertEquals(null, sum.fix().location(), "no single cell will do");
        UI.run(() -> FindingSelection.get().set(report, sum, this));
        UI.run(() -> {
            editor.setFocus();
            Commands.run(Ids.COMMAND_FIX);
        });
        Table fixes = UI.byId(Table.class, "fixes");
        assertTrue(ui(fixes::getItemCount) >= 1);
        assertTrue(ui(() -> fixes.getItem(0).getText()).contains(UI.said("，并将", " and change")), ui(() -> fixes.getItem(0).getText()));
        UI.shot("editor-16-ways");
        UI.run(() -> fixes.notifyListeners(SWT.DefaultSelection, new Event()));
        UI.jobs(Rechecker.FAMILY);
        assertTrue(editor.checked().findings().stream().noneMatch(f -> f.rule().startsWith("SUM-")));
    }
}
