package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Rechecker;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that is worked at has its tab for itself, and nothing typed is lost when another is looked at. */
class KeptTabTest {

    private static Leafing list;

    @BeforeAll
    static void reports() throws Exception {
        list = Leafing.begin();
    }

    @BeforeEach
    @AfterEach
    void emptyDesk() {
        list.closeAll();
    }

    @Test
    void after_a_restart_the_preview_is_one_again_and_other_tabs_stay() {
        ReportEditor kept = (ReportEditor) ui(() -> Reports.keep(list.report(1)));
        UI.until("it stands", kept::isReady);
        Leafing.click(list.report(0));
        Leafing.shown(list.report(0));
        ui(() -> {
            // what the platform writes when it ends, and reads when it starts
            IMemento[] written = UI.page().getEditorState(UI.page().getEditorReferences(), true);
            UI.page().closeAllEditors(false);
            return UI.page().openEditors(null, null, written, IWorkbenchPage.MATCH_INPUT, written.length - 1);
        });
        ReportEditor again = Leafing.shown(list.report(0));
        UI.until("the tab is that of a preview", () -> again.isPreview() && Leafing.slanted());
        Leafing.click(list.report(2));
        assertSame(again, Leafing.shown(list.report(2)));
        assertEquals(2, Leafing.tabs());
    }

    @Test
    void a_report_that_is_corrected_keeps_its_tab_and_undo_stays_with_it() {
        Leafing.click(list.report(0));
        ReportEditor corrected = Leafing.shown(list.report(0));
        String before = ui(() -> corrected.text(Leafing.CELL));
        NatTable grid = UI.byId(NatTable.class, "T3");
        UI.run(() -> {
            corrected.reveal(Leafing.CELL);
            grid.setFocus();
        });
        UI.key(grid, 0, 0, '7');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        assertFalse(ui(corrected::isPreview));
        Leafing.click(list.report(1));
        ReportEditor next = Leafing.shown(list.report(1));
        assertNotSame(corrected, next);
        assertEquals(2, Leafing.tabs());
        UI.run(() -> UI.page().activate(next));
        undo();
        assertEquals("7", ui(() -> corrected.text(Leafing.CELL)), "undo is that of the report in front");
        UI.run(() -> UI.page().activate(corrected));
        undo();
        assertEquals(before, ui(() -> corrected.text(Leafing.CELL)));
        Leafing.click(list.report(2));
        assertSame(next, Leafing.shown(list.report(2)), "the preview goes on");
        assertEquals(2, Leafing.tabs());
    }

    private static void undo() {
        UI.run(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
            } catch (CommandException e) {
                // there is nothing to undo
            }
        });
        UI.jobs(Rechecker.FAMILY);
    }

    @Test
    void a_double_click_keeps_the_report_in_its_tab() {
        Leafing.click(list.report(0));
        ReportEditor kept = Leafing.shown(list.report(0));
        assertTrue(ui(kept::isPreview));
        UI.run(() -> UI.byId(Tree.class, "reports").notifyListeners(SWT.DefaultSelection, new Event()));
        assertSame(kept, Leafing.shown(list.report(0)));
        assertFalse(ui(kept::isPreview));
        Leafing.click(list.report(1));
        assertNotSame(kept, Leafing.shown(list.report(1)));
        Leafing.click(list.report(0));
        assertSame(kept, Leafing.shown(list.report(0)), "it is not opened twice");
        assertEquals(2, Leafing.tabs());
    }

    @Test
    void who_does_not_want_it_opens_each_report_in_a_tab_of_its_own() {
        UI.run(() -> Reports.previews(false));
        Leafing.click(list.report(0));
        UI.pause(300);
        assertEquals(0, Leafing.tabs(), "one click opens nothing");
        UI.run(() -> Reports.open(list.report(0)));
        Leafing.shown(list.report(0));
        UI.run(() -> Reports.open(list.report(1)));
        Leafing.shown(list.report(1));
        assertEquals(2, Leafing.tabs());
    }
}
