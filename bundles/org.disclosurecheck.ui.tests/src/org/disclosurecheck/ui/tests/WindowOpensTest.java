package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;

/** The window opens, a report goes through the real engine inside it, and the report opens. */
class WindowOpensTest {

    @Test
    void its_menus_speak_of_inspections_and_not_of_projects_and_perspectives() {
        List<String> items = ui(() -> {
            List<String> found = new ArrayList<>();
            for (MenuItem top : UI.page().getWorkbenchWindow().getShell().getMenuBar().getItems()) {
                top.getMenu().notifyListeners(SWT.Show, new Event());
                for (MenuItem item : top.getMenu().getItems()) {
                    found.add(item.getText().replace("&", ""));
                }
            }
            return found;
        });
        assertTrue(items.stream().anyMatch(item -> item.startsWith(UI.said("恢复原来的布局", "Restore the layout"))), items.toString());
        assertEquals(List.of(), items.stream().filter(item -> item.matches("(?i).*(project|perspective|打开项目).*")).toList());
    }

    @Test
    void a_report_that_was_submitted_is_checked_and_can_be_opened() throws Exception {
        UI.until("the perspective stands", () -> UI.page().getPerspective().getId().equals(Ids.PERSPECTIVE));
        Inspection inspection = Inspection.create("2019年度检查", new NullProgressMonitor());
        SubmittedReport report = CleanDesk.submit(inspection, "青禾镇.txt", Files.readAllBytes(Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt")));
        assertEquals("青禾镇", report.summary().organisation());
        assertTrue(report.outcome().findings().stream().anyMatch(f -> f.rule().equals("SUM-001")));
        UI.until("the navigator lists it", () -> UI.byId(Tree.class, "reports").getItemCount() > 0);
        ui(() -> Reports.open(report));
        UI.shot("window");
    }
}
