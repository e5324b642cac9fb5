package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns of a rule’s table and cases of a rule come, go and come back. */
class RuleTableTest extends WithOwnBook {

    private static final String TABLE = "table.csv";
    private static final String SAID = "rule.txt";

    private RuleEditor editor;

    @BeforeEach
    void with_a_rule() throws Exception {
        IFolder folder = Shelves.begin(book, "TIM-901", "timing", "local-deadlines", "本市：公布期限", "", new NullProgressMonitor());
        editor = (RuleEditor) UI.ui(() -> RuleInput.open(folder, "TIM-901"));
        Desk.settle();
    }

    private void deadlines() {
        UI.run(() -> editor.show(UI.said("表格", "Table")));
        UI.run(() -> UI.byId(Link.class, "rule.table.deadlines").notifyListeners(SWT.Selection, new Event()));
        Desk.settle();
    }

    private static List<String> headers() {
        return UI.ui(() -> List.of(UI.byId(Table.class, "rule.table").getColumns()).stream().map(column -> column.getText()).toList());
    }

    private String text(String file) {
        return UI.ui(() -> editor.documents().texts().text(file));
    }

    private static void undo() {
        step("org.eclipse.ui.edit.undo");
    }

    private static void redo() {
        step("org.eclipse.ui.edit.redo");
    }

    /** A dialog that has just been closed may still have the keys: then nobody would hear the command. */
    private static void step(String command) {
        Shell window = UI.ui(() -> UI.page().getWorkbenchWindow().getShell());
        UI.until("the window has the keys", () -> {
            window.forceActive();
            return window.getDisplay().getActiveShell() == window;
        });
        UI.run(() -> Commands.run(command));
        Desk.settle();
    }

    private static void ok(String id) {
        UI.run(() -> UI.byId(Combo.class, id).getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        Desk.settle();
    }

    @Test
    void a_column_is_added_called_otherwise_with_its_sentence_taken_away_and_all_of_it_undone() throws Exception {
        deadlines();
        String begun = text(TABLE);
        String said = text(SAID);
        int columns = headers().size();
        Desk.press(Desk.tool(UI.said("加一列…", "Add column…")));
        Desk.patiently("it asks for a name", () -> Desk.shown(Combo.class, "column.name"));
        UI.run(() -> UI.byId(Combo.class, "column.name").setText("最晚期限"));
        UI.shot("table-1-add");
        ok("column.name");
        assertEquals(columns + 1, headers().size());
        assertEquals("最晚期限", headers().get(columns));
        Desk.press(Desk.tool(UI.said("列改名…", "Rename column…")));
        Desk.patiently("it asks which", () -> Desk.shown(Combo.class, "column.which"));
        UI.run(() -> {
            UI.byId(Combo.class, "column.which").select(1);
            UI.byId(Combo.class, "column.name").setText("公布期限");
        });
        UI.shot("table-2-rename");
        ok("column.name");
        assertEquals("公布期限", headers().get(2), "the first column has the numbers of the rows");
        assertEquals(said.replace("〔期限〕", "〔公布期限〕"), text(SAID), "the sentence follows");
        UI.until("it still holds", () -> editor.lastTrial() != null && editor.lastTrial().faults().isEmpty());
        Desk.press(Desk.tool(UI.said("删一列…", "Remove column…")));
        Desk.patiently("it asks which", () -> Desk.shown(Combo.class, "column.which"));
        UI.run(() -> UI.byId(Combo.class, "column.which").select(5));
        ok("column.which");
        assertFalse(headers().contains("最晚期限"));
        UI.shot("table-3-removed");
        undo();
        assertTrue(headers().contains("最晚期限"));
        undo();
        assertEquals("期限", headers().get(2));
        assertEquals(said, text(SAID), "renaming is undone in the sentence, too");
        undo();
        assertEquals(begun, text(TABLE));
        redo();
        assertEquals("最晚期限", headers().get(columns));
    }

    @Test
    void several_rows_go_at_once_and_come_back_at_once() throws Exception {
        deadlines();
        String begun = text(TABLE);
        UI.run(() -> {
            Table table = UI.byId(Table.class, "rule.table");
            table.setSelection(0, 1);
            Event event = new Event();
            event.keyCode = SWT.DEL;
            event.character = SWT.DEL;
            table.notifyListeners(SWT.KeyDown, event);
        });
        Desk.settle();
        assertEquals(0, UI.ui(() -> UI.byId(Table.class, "rule.table").getItemCount()));
        undo();
        assertEquals(begun, text(TABLE));
        assertEquals(2, UI.ui(() -> UI.byId(Table.class, "rule.table").getItemCount()));
    }

    @Test
    void several_cases_are_deleted_at_once_and_brought_back_by_one_undo() throws Exception {
        UI.run(() -> editor.show(UI.said("用例", "Cases")));
        UI.until("three cases", () -> UI.byId(Table.class, "cases").getItemCount() == 3);
        UI.run(() -> {
            Table cases = UI.byId(Table.class, "cases");
            cases.setSelection(1, 2);
            cases.notifyListeners(SWT.Selection, new Event());
        });
        Desk.press(Desk.tool(UI.said("删除", "Delete")));
        Desk.settle();
        assertEquals(1, UI.ui(() -> UI.byId(Table.class, "cases").getItemCount()));
        assertTrue(UI.ui(editor::isDirty));
        UI.shot("table-4-cases");
        undo();
        assertEquals(3, UI.ui(() -> UI.byId(Table.class, "cases").getItemCount()));
        assertFalse(UI.ui(editor::isDirty), "as it was saved");
        UI.until("all three are run again", () -> editor.lastTrial() != null && editor.lastTrial().cases().size() == 3);
        redo();
        assertEquals(1, UI.ui(() -> UI.byId(Table.class, "cases").getItemCount()));
    }
}
