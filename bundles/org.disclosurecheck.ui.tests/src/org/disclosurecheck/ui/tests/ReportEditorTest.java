package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.ReportOrder;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** An inspector reads a report: what is wrong is marked, a broken sum is followed, words and cells lead to each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportEditorTest extends SpoiltReport {

    @Test
    @Order(1)
    void it_opens_at_the_first_error_with_everything_marked() {
        UI.shot("editor-01-open");
        assertEquals("error", ui(() -> FindingSelection.get().current().finding().severity().id()));
        assertTrue(text("verdict").contains(Verdict.OBJECTIONABLE.label(Engine.language())), text("verdict"));
    }

    @Test
    @Order(2)
    void a_sum_is_lit_and_added_up_step_by_step() {
        choose(finding("SUM-001"));
        UI.shot("editor-02-sum");
        String whole = text("sum");
        assertTrue(whole.contains("≠") && whole.endsWith(UI.said("相差 1", "difference 1")), whole);
        command("org.disclosurecheck.ui.step");
        command("org.disclosurecheck.ui.step");
        UI.shot("editor-03-step");
        assertTrue(whole.startsWith(text("sum")), text("sum") + " begins " + whole);
        assertNotEquals(whole, text("sum"));
    }

    @Test
    @Order(3)
    void the_mouse_is_told_everything_over_a_violated_cell() {
        choose(finding("SUM-001"));
        NatTable grid = onCell(WRONG);
        Rectangle cell = bounds(WRONG);
        UI.hover(grid, cell.x + cell.width / 2, cell.y + cell.height / 2);
        UI.until("one tip tells", () -> UI.all(Composite.class, c -> "tip".equals(c.getData("id"))).size() == 1);
        UI.shot("editor-04-hover-cell");
        UI.hover(grid, 2, 2);
        UI.pause(300);
    }

    @Test
    @Order(4)
    void a_number_in_the_text_and_its_cell_are_lit_together_and_lead_to_each_other() {
        Finding said = finding("CRS-001");
        choose(said);
        UI.shot("editor-05-prose");
        assertTrue(text("sum").contains("≠"), text("sum"));
        command("org.disclosurecheck.ui.counterpart");
        UI.shot("editor-06-counterpart");
        assertEquals(said.related().get(0), ui(() -> FindingSelection.get().current().place()));
        command("org.disclosurecheck.ui.counterpart");
        assertEquals(said.location(), ui(() -> FindingSelection.get().current().place()));
    }

    @Test
    @Order(5)
    void words_tell_their_finding_under_the_mouse() {
        Finding said = finding("CRS-001");
        choose(said);
        StyledText prose = UI.byId(StyledText.class, said.location().substring(0, 2));
        Rectangle words = ui(() -> {
            int at = prose.getText().indexOf(said.quote());
            return prose.getTextBounds(at, at + said.quote().length() - 1);
        });
        UI.hover(prose, words.x + words.width / 2, words.y + words.height / 2);
        UI.pause(1500);
        UI.shot("editor-07-hover-prose");
    }

    @Test
    @Order(6)
    void the_next_finding_comes_after_the_last_one_in_the_next_report_of_the_list() {
        List<SubmittedReport> order = ui(() -> ReportOrder.of(inspection)).stream().filter(r -> r.summary().findings() > 0).toList();
        SubmittedReport first = order.get(0);
        SubmittedReport second = order.get(1);
        List<Finding> findings = first.outcome().findings();
        ReportEditor from = (ReportEditor) ui(() -> Reports.open(first, findings.get(findings.size() - 1)));
        UI.until("the page stands", from::isReady);
        command("org.disclosurecheck.ui.nextFinding");
        UI.until("the next report is in hand", () -> second.equals(FindingSelection.get().current().report()));
        UI.until("its page stands", () -> UI.page().getActiveEditor() instanceof ReportEditor other && other.isReady());
        UI.until("the list has it chosen", () -> second.equals(((IStructuredSelection) UI.page().getSelection(Ids.NAVIGATOR)).getFirstElement()));
        UI.pause(300);
        UI.shot("editor-17-next-report");
        command("org.disclosurecheck.ui.previousFinding");
        UI.until("back in the first", () -> first.equals(FindingSelection.get().current().report()));
        reopen();
    }

    @Test
    @Order(7)
    void the_page_follows_the_theme() {
        choose(finding("SUM-001"));
        UI.pause(200);
        Theme.dark();
        UI.shot("editor-18-dark");
        choose(finding("CRS-001"));
        UI.shot("editor-19-dark-prose");
        StyledText prose = UI.byId(StyledText.class, "S1");
        UI.until("dark paper", () -> prose.getBackground().getRed() < 128);
        UI.run(() -> {
            // the theme paints anew whenever another part comes to the front
            UI.page().activate(UI.page().findView(Ids.NAVIGATOR));
            UI.page().activate(editor);
        });
        UI.until("prose and the line above are of one colour", () -> prose.getBackground().equals(UI.byId(Composite.class, "title")
                .getBackground()));
        Theme.light();
        UI.until("white paper again", () -> prose.getBackground().getRed() == 255);
    }
}
