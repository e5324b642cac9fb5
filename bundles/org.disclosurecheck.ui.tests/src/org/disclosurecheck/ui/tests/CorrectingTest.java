package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.Rechecker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An inspector tries values, takes them back, mends what can be mended, and saves: all of it beside the original. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectingTest extends SpoiltReport {

    @Test
    @Order(1)
    void typing_in_a_cell_counts_at_once_and_can_be_taken_back() {
        String right = String.valueOf(Integer.parseInt(ui(() -> report.load().report().cell(WRONG).getRaw())) - 1);
        NatTable grid = onCell(WRONG);
        UI.key(grid, 0, 0, right.charAt(0));
        Text field = UI.byId(Text.class, "cell");
        UI.run(() -> field.setText(right));
        UI.jobs(Rechecker.FAMILY);
        UI.shot("editor-08-typing");
        assertFalse(broken(), "the sum holds while the value is only typed");
        assertTrue(ui(editor::isDirty));
        assertEquals(UI.said("修订中", "being corrected"), text("state"));
        UI.key(field, 0, SWT.ESC, SWT.ESC);
        UI.jobs(Rechecker.FAMILY);
        assertTrue(broken());
        assertFalse(ui(editor::isDirty));
        UI.key(grid, 0, 0, right.charAt(0));
        Text again = UI.byId(Text.class, "cell");
        UI.run(() -> again.setText(right));
        UI.key(again, 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        UI.shot("editor-09-kept");
        assertFalse(broken());
        undo();
        assertTrue(broken());
        for (boolean habit : new boolean[] {true, false}) {
            // one learnt from other office programs, the other from this kind of system
            UI.key(grid, habit ? SWT.MOD1 : SWT.MOD1 | SWT.MOD2, 0, habit ? 'y' : 'z');
            UI.jobs(Rechecker.FAMILY);
            assertFalse(broken(), "made again by the key");
            undo();
            assertTrue(broken());
        }
    }

    @Test
    @Order(2)
    void what_cannot_be_read_is_refused_with_a_sentence() {
        NatTable grid = onCell(WRONG);
        UI.key(grid, 0, SWT.F2, (char) 0);
        Text field = UI.byId(Text.class, "cell");
        UI.type(field, "约30");
        UI.key(field, 0, SWT.CR, '\r');
        UI.shot("editor-10-refused");
        assertTrue(ui(() -> !field.isDisposed()), "the field stays open");
        UI.key(field, 0, SWT.ESC, SWT.ESC);
        UI.jobs(Rechecker.FAMILY);
        assertFalse(ui(editor::isDirty));
    }

    @Test
    @Order(3)
    void a_proposal_is_applied_by_a_key_and_undone() {
        choose(finding("SUM-001"));
        NatTable grid = onCell(WRONG);
        UI.key(grid, SWT.MOD1, '1', '1');
        Table fixes = UI.byId(Table.class, "fixes");
        UI.shot("editor-11-fixes");
        UI.run(() -> fixes.notifyListeners(SWT.DefaultSelection, new Event()));
        UI.jobs(Rechecker.FAMILY);
        assertFalse(broken());
        undo();
        assertTrue(broken());
    }

    @Test
    @Order(3)
    void proposals_are_offered_below_their_cell_while_the_keys_are_in_the_list_of_findings() {
        NatTable grid = onCell(WRONG);
        ui(() -> UI.page().showView(Ids.FINDINGS));
        choose(finding("SUM-001"));
        Tree list = UI.byId(Tree.class, "findings");
        UI.run(list::setFocus);
        UI.key(list, SWT.MOD1, '1', '1');
        Table fixes = UI.byId(Table.class, "fixes");
        int below = ui(() -> fixes.getShell().getLocation().y - grid.toDisplay(0, editor.bounds(WRONG).y).y);
        UI.run(() -> fixes.getShell().close());
        assertEquals(ui(() -> editor.bounds(WRONG).height), below);
    }

    @Test
    @Order(3)
    void proposals_are_offered_on_the_page_where_their_cell_is_out_of_sight() {
        ui(() -> UI.page().showView(Ids.FINDINGS));
        choose(finding("SUM-001"));
        UI.run(() -> editor.reveal("S1/p1"));
        Tree list = UI.byId(Tree.class, "findings");
        UI.run(list::setFocus);
        UI.key(list, SWT.MOD1, '1', '1');
        Table fixes = UI.byId(Table.class, "fixes");
        Composite page = UI.byId(Composite.class, "page");
        Composite sight = ui(() -> page.getParent().getParent());
        Rectangle seen = ui(() -> sight.getDisplay().map(sight.getParent(), null, sight.getBounds()));
        Point at = ui(() -> fixes.getShell().getLocation());
        UI.run(() -> fixes.getShell().close());
        assertTrue(seen.contains(at), at + " in " + seen);
    }

    @Test
    @Order(3)
    void a_correction_elsewhere_does_not_lead_back_to_the_finding_that_was_looked_at() {
        ui(() -> UI.page().showView(Ids.FINDINGS));
        choose(finding("TAB-031"));
        String free = "T3/denied.1/naturalPerson";
        NatTable grid = onCell(free);
        UI.run(() -> FindingSelection.get().set(report, free, "test"));
        UI.key(grid, 0, 0, '5');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        UI.until("the list has what the correction brings about",
                () -> UI.byId(Label.class, "findings.count").getText().contains(UI.said("由修订引起", "only with corrections")));
        UI.pause(300);
        assertNull(ui(() -> FindingSelection.get().current().finding()), "nobody chose it again");
        undo();
        assertFalse(ui(editor::isDirty));
    }

    @Test
    @Order(4)
    void one_kind_is_mended_at_once_after_a_preview_and_is_one_undo() {
        Finding comma = finding("TAB-031");
        choose(comma);
        NatTable grid = onCell(comma.location());
        UI.key(grid, SWT.MOD1, '1', '1');
        Table fixes = UI.byId(Table.class, "fixes");
        UI.shot("editor-12-fixes-of-a-kind");
        int all = ui(() -> {
            for (int i = 0; i < fixes.getItemCount(); i++) {
                if (fixes.getItem(i).getText().startsWith(UI.said("同类", "Mend all"))) {
                    return i;
                }
            }
            return -1;
        });
        assertTrue(all >= 0, "there is a choice for all of the kind");
        UI.asyncRun(() -> {
            fixes.setSelection(all);
            fixes.notifyListeners(SWT.DefaultSelection, new Event());
        });
        UI.until("the preview is open", () -> !UI.all(Table.class, c -> "fix.all.table".equals(c.getData("id"))).isEmpty());
        UI.shot("editor-13-preview");
        Table preview = UI.byId(Table.class, "fix.all.table");
        int changes = ui(preview::getItemCount);
        assertTrue(changes == 2, changes + " changes");
        UI.asyncRun(() -> preview.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        UI.until("all of the kind are mended", () -> findings().stream().noneMatch(f -> f.rule().equals("TAB-031")));
        undo();
        assertEquals(changes, findings().stream().filter(f -> f.rule().equals("TAB-031")).count());
        assertFalse(ui(editor::isDirty));
    }

    @Test
    @Order(5)
    void a_block_comes_from_a_spreadsheet() {
        onCell("T3/denied.1/naturalPerson");
        UI.run(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] { "1\t2\n3\t4\n" }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
        command("org.eclipse.ui.edit.paste");
        UI.jobs(Rechecker.FAMILY);
        UI.shot("editor-14-pasted");
        assertEquals("4", ui(() -> editor.text("T3/denied.2/business")));
        command("org.eclipse.ui.edit.copy");
        assertEquals("1\t2\n3\t4", ui(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            Object copied = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return copied;
        }));
        undo();
        assertFalse(ui(editor::isDirty));
    }

    @Test
    @Order(6)
    void prose_is_typed_into_and_its_lines_stay_apart() {
        Finding said = finding("CRS-001");
        choose(said);
        StyledText prose = UI.byId(StyledText.class, said.location().substring(0, 2));
        int lines = ui(prose::getLineCount);
        UI.run(() -> {
            int at = prose.getText().indexOf(said.quote()) + said.quote().indexOf(said.actual());
            prose.replaceTextRange(at, said.actual().length(), said.expected());
        });
        UI.jobs(Rechecker.FAMILY);
        UI.shot("editor-15-prose-typed");
        assertTrue(findings().stream().noneMatch(f -> f.rule().equals("CRS-001")));
        UI.run(() -> {
            prose.setSelection(0, prose.getCharCount());
            prose.insert("\n");
        });
        assertEquals(lines, ui(prose::getLineCount));
        undo();
        assertEquals(said.quote(), finding("CRS-001").quote());
    }

    @Test
    @Order(7)
    void what_is_saved_is_a_correction_beside_the_original() throws Exception {
        NatTable grid = onCell(WRONG);
        String submitted = report.load().report().cell(WRONG).getRaw();
        UI.key(grid, 0, 0, '7');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        UI.run(() -> UI.page().saveEditor(editor, false));
        assertFalse(ui(editor::isDirty));
        assertEquals(List.of(new Correction(WRONG, submitted, "7")), report.corrections().corrections());
        UI.run(() -> UI.page().closeEditor(editor, false));
        assertEquals(submitted, report.load().report().cell(WRONG).getRaw());
        reopen();
        NatTable anew = onCell(WRONG);
        Rectangle cell = bounds(WRONG);
        UI.hover(anew, cell.x + cell.width / 2, cell.y + cell.height / 2);
        UI.pause(900);
        UI.shot("editor-16-corrected");
        assertEquals("7", ui(() -> editor.text(WRONG)));
        onCell(WRONG);
        command("org.disclosurecheck.ui.restore");
        UI.jobs(Rechecker.FAMILY);
        assertEquals(submitted, ui(() -> editor.text(WRONG)));
        UI.run(() -> UI.page().saveEditor(editor, false));
        assertTrue(report.corrections().isEmpty());
    }

    @Test
    @Order(8)
    void a_file_that_is_replaced_is_shown_anew_with_what_was_corrected() throws Exception {
        UI.run(() -> Reports.open(report));
        UI.until("the report is in front", () -> UI.page().getActiveEditor() instanceof ReportEditor other && other.report().equals(report));
        editor = (ReportEditor) ui(() -> UI.page().getActiveEditor());
        UI.until("the page stands", editor::isReady);
        NatTable grid = onCell("T3/denied.1/naturalPerson");
        UI.key(grid, 0, 0, '5');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        assertTrue(ui(editor::isDirty));
        byte[] other = DocxWriter.write(form(), CleanReport.of(form(), SEED + 1).report());
        Path file = Files.write(temp.resolve(report.name()), other);
        Intake.take(inspection, List.of(file), Intake.SameName.REPLACE, new NullProgressMonitor());
        CleanDesk.settle();
        UI.until("the new file is shown", () -> editor.isReady() && editor.checked() != null
                && CleanReport.of(form(), SEED + 1).place().name().equals(editor.checked().organisation()));
        UI.shot("editor-20-replaced");
        assertEquals("5", ui(() -> editor.text("T3/denied.1/naturalPerson")), "the correction is kept");
        assertTrue(ui(editor::isDirty), "and is not saved yet");
        UI.run(() -> UI.page().closeEditor(editor, false));
    }
}
