package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.PageZoom;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was made while nothing else was to be done serves the next tab, and nobody can tell it from one made for it. */
class SparePageTest {

    private static final String CELL = "T3/total/naturalPerson";

    @TempDir
    Path temp;

    private List<SubmittedReport> reports;

    @BeforeEach
    void desk() throws Exception {
        reports = Pace.desk(temp, 3, CELL).reports();
    }

    @AfterEach
    void asBefore() {
        UI.run(() -> {
            PageZoom.by(0);
            UI.page().closeAllEditors(false);
        });
    }

    private static ReportEditor kept(SubmittedReport report) {
        ReportEditor editor = (ReportEditor) ui(() -> Reports.keep(report));
        UI.until("it stands", () -> editor.isWhole() && report.equals(editor.report()));
        return editor;
    }

    private static void spare() {
        UI.until("a page is made ahead", ReportLines::isSpare);
    }

    private static StyledText words() {
        return UI.byId(StyledText.class, "S1");
    }

    private static Composite page() {
        return UI.byId(Composite.class, "page");
    }

    @Test
    void the_next_tab_takes_it_over_and_looks_like_one_with_a_page_of_its_own() {
        for (boolean larger : new boolean[] {false, true}) {
            UI.run(() -> UI.page().closeAllEditors(false));
            // larger letters throw away what was made for others
            UI.run(() -> PageZoom.by(larger ? 1 : 0));
            kept(reports.get(0));
            UI.run(() -> PageZoom.by(1));
            UI.run(() -> PageZoom.by(-1));
            assertFalse(ui(ReportLines::isSpare));
            List<ImageData> own = PagePictures.of(kept(reports.get(1)));
            UI.run(() -> UI.page().closeEditor(UI.page().getActiveEditor(), false));
            // who looks at a report for a moment lets another page be made
            kept(reports.get(2));
            spare();
            Composite before = page();
            List<ImageData> taken = PagePictures.of(kept(reports.get(1)));
            assertNotSame(before, page());
            for (int i = 0; i < own.size(); i++) {
                PagePictures.same(own.get(i), taken.get(i), "picture " + i);
            }
        }
    }

    @Test
    void what_is_typed_on_it_counts_and_is_undone_in_its_own_report() {
        ReportEditor first = kept(reports.get(0));
        String untouched = ui(() -> first.text(CELL));
        spare();
        ReportEditor next = kept(reports.get(1));
        String before = ui(() -> next.text(CELL));
        NatTable grid = UI.byId(NatTable.class, "T3");
        UI.run(() -> {
            next.reveal(CELL);
            grid.setFocus();
        });
        UI.key(grid, 0, 0, '7');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        assertEquals("7", ui(() -> next.text(CELL)));
        assertTrue(ui(next::isDirty));
        assertEquals(reports.get(1), ui(() -> FindingSelection.get().current().report()));
        assertEquals(untouched, ui(() -> first.text(CELL)));
        assertFalse(ui(first::isDirty));
        // the menu of the right button is asked for in the tab that it is in by now
        UI.run(() -> grid.getMenu().notifyListeners(SWT.Show, new Event()));
        assertTrue(ui(() -> grid.getMenu().getItemCount()) > 0);
        UI.run(() -> grid.getMenu().notifyListeners(SWT.Hide, new Event()));
        UI.run(() -> Commands.run("org.eclipse.ui.edit.undo"));
        UI.jobs(Rechecker.FAMILY);
        assertEquals(before, ui(() -> next.text(CELL)));
    }

    @Test
    void until_then_nobody_sees_it_and_the_keys_of_the_first_report_stay_in_it() {
        ReportEditor editor = kept(reports.get(0));
        String place = ui(editor::focusedPlace);
        spare();
        assertEquals(1, UI.all(NatTable.class, grid -> "T3".equals(grid.getData("id"))).size());
        assertEquals(1, UI.all(Composite.class, part -> "page".equals(part.getData("id"))).size());
        assertEquals(place, ui(editor::focusedPlace));
        assertEquals(reports.get(0), ui(() -> FindingSelection.get().current().report()));
        UI.run(() -> PageZoom.by(1));
        assertFalse(ui(ReportLines::isSpare), "its letters would have the wrong size");
    }

    @Test
    void in_a_dark_window_it_is_dark_and_one_that_was_made_before_is_thrown_away() {
        kept(reports.get(0));
        spare();
        Theme.dark();
        try {
            UI.until("it is gone", () -> !ReportLines.isSpare());
            PageColors night = new PageColors(true, false);
            kept(reports.get(1));
            UI.until("its words are softer than white", () -> words().getForeground().equals(night.ink()));
            spare();
            kept(reports.get(2));
            UI.until("in the same ink", () -> words().getForeground().equals(night.ink()));
            UI.until("its paper and its tables are dark", () -> page().getBackground().equals(night.paper())
                    && PageColors.of(UI.byId(NatTable.class, "T3")).dark());
        } finally {
            Theme.light();
        }
    }
}
