package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that the mouse is pressed on becomes the active part once what was clicked is seen, and before anything else is done there. */
class PressedListTest {

    private static final String CELL = "T3/total/naturalPerson";

    @TempDir
    Path temp;

    private List<SubmittedReport> reports;
    private ReportEditor first;

    @BeforeEach
    void a_report_that_has_the_keys() throws Exception {
        reports = Pace.desk(temp, 3, CELL).reports();
        first = (ReportEditor) ui(() -> Reports.open(reports.get(0)));
        UI.until("it stands", () -> first.isWhole() && CELL.equals(first.focusedPlace()));
        reports.get(1).load();
    }

    @AfterEach
    void asBefore() {
        UI.run(() -> UI.page().closeAllEditors(false));
    }

    private static Tree list() {
        return UI.byId(Tree.class, "reports");
    }

    private static IWorkbenchPart navigator() {
        return UI.page().findView(Ids.NAVIGATOR);
    }

    /** What the list and its part are told when the mouse is pressed on a line; the window system gives the list the keys then. */
    private static void press() {
        Tree list = list();
        Event pressed = new Event();
        pressed.detail = SWT.MouseDown;
        list.notifyListeners(SWT.Activate, pressed);
        Composite part = list.getParent();
        while (part.getData("modelElement") == null) {
            part = part.getParent();
        }
        Event told = new Event();
        told.detail = SWT.MouseDown;
        part.notifyListeners(SWT.Activate, told);
        Event button = new Event();
        button.button = 1;
        list.notifyListeners(SWT.MouseDown, button);
    }

    private static void click(SubmittedReport report) {
        press();
        ReportLines.select(report);
        list().notifyListeners(SWT.Selection, new Event());
    }

    private static ReportEditor shown(SubmittedReport report) {
        UI.until(report.name() + " stands", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isWhole()
                && report.equals(editor.report()));
        return (ReportEditor) ui(() -> UI.page().getActiveEditor());
    }

    @Test
    void the_report_is_seen_first_and_then_the_list_is_the_active_part_and_has_the_keys() throws Exception {
        IWorkbenchPart[] active = new IWorkbenchPart[1];
        ui(() -> {
            try (Seen seen = new Seen(first, CELL)) {
                seen.then(table -> active[0] = UI.page().getActivePart());
                click(reports.get(1));
                while (seen.millis() < 0) {
                    Pace.go(System.nanoTime(), "it is seen");
                    seen.look();
                }
            }
            return null;
        });
        assertEquals(first, active[0], "what takes the platform long comes afterwards");
        UI.until("the list is the active part", () -> UI.page().getActivePart() == navigator());
        ReportEditor editor = shown(reports.get(1));
        assertEquals(ui(() -> navigator()), ui(() -> UI.page().getActivePart()));
        assertTrue(ui(() -> list().isFocusControl()));
        assertNull(ui(editor::focusedPlace));
    }

    @Test
    void a_new_tab_does_not_take_the_keys_from_the_list() {
        UI.run(first::keep);
        UI.until("a page is made ahead", ReportLines::isSpare);
        UI.run(() -> click(reports.get(1)));
        ReportEditor editor = shown(reports.get(1));
        UI.until("the list is the active part", () -> UI.page().getActivePart() == navigator());
        assertNull(ui(editor::focusedPlace));
        assertEquals(2, ui(() -> UI.page().getEditorReferences().length));
    }

    @Test
    void keys_and_the_menu_find_it_active() {
        for (int other : new int[] {SWT.KeyDown, SWT.MenuDetect, SWT.DragDetect}) {
            IWorkbenchPart list = ui(() -> navigator());
            assertEquals(list, ui(() -> {
                UI.page().activate(first);
                press();
                assertEquals(first, UI.page().getActivePart());
                Event event = new Event();
                event.doit = false;
                list().notifyListeners(other, event);
                return UI.page().getActivePart();
            }), "event " + other);
        }
    }

    @Test
    void a_press_that_selects_nothing_makes_it_the_active_part_as_well() {
        UI.run(() -> {
            UI.page().activate(first);
            press();
        });
        UI.until("the list is the active part", () -> UI.page().getActivePart() == navigator());
    }

    @Test
    void whoever_goes_elsewhere_in_the_same_moment_stays_there() {
        UI.run(() -> {
            UI.page().activate(first);
            press();
        });
        ui(() -> UI.page().showView(Ids.FINDINGS));
        UI.pause(Pace.STANDING);
        assertEquals(Ids.FINDINGS, ui(() -> UI.page().getActivePart().getSite().getId()));
    }

    @Test
    void what_is_being_typed_in_a_cell_is_kept_when_another_report_is_clicked() {
        NatTable grid = UI.byId(NatTable.class, "T3");
        UI.key(grid, 0, 0, '7');
        UI.until("the field is open", () -> !UI.all(Text.class, text -> "cell".equals(text.getData("id"))).isEmpty());
        UI.run(() -> {
            list().setFocus();
            click(reports.get(1));
        });
        ReportEditor next = shown(reports.get(1));
        UI.jobs(Rechecker.FAMILY);
        assertEquals("7", ui(() -> first.text(CELL)));
        assertTrue(ui(first::isDirty));
        assertFalse(ui(next::isDirty));
        assertEquals(2, ui(() -> UI.page().getEditorReferences().length));
    }
}
