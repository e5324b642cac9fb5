package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forty reports are gone through in one tab; nothing of a report stays when the next one comes. */
class PreviewTabTest {

    private static final int AGAIN = 20;
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
    void walking_through_the_list_shows_one_report_after_the_other_in_one_tab() throws Exception {
        for (int round = 0; round < 2; round++) {
            for (SubmittedReport report : list.reports) {
                Leafing.click(report);
                ReportEditor editor = Leafing.shown(report);
                assertEquals(1, Leafing.tabs());
                assertEquals(report.name(), ui(editor::getPartName));
                assertEquals(report.load().report().cell(Leafing.CELL).getRaw(), ui(() -> editor.text(Leafing.CELL)));
                assertEquals(report, ui(() -> FindingSelection.get().current().report()));
                assertTrue(ui(() -> UI.byId(Tree.class, "reports").isFocusControl()), "the keys stay in the list");
                UI.until("the tab is that of a preview", Leafing::slanted);
            }
        }
        UI.shot("preview-tab");
    }

    /** Moves the mouse onto the line of a report; false while the list has none. */
    private static boolean pointAt(SubmittedReport report) {
        TreeViewer list = (TreeViewer) UI.page().findView(Ids.NAVIGATOR).getSite().getSelectionProvider();
        list.reveal(report);
        if (list.testFindItem(report) instanceof TreeItem line) {
            Event move = new Event();
            move.x = line.getBounds().x + 1;
            move.y = line.getBounds().y + 1;
            line.getParent().notifyListeners(SWT.MouseMove, move);
            return line.getParent().getItem(new Point(move.x, move.y)) == line;
        }
        return false;
    }

    @Test
    void what_the_mouse_points_at_is_read_before_it_is_clicked() throws Exception {
        byte[] bytes = CleanDesk.samples().clean(12);
        SubmittedReport pointed = list.add("6.docx", bytes);
        CleanDesk.settle();
        assertFalse(pointed.isLoaded());
        UI.until("the mouse is on its line", () -> pointAt(pointed));
        // the real mouse, where another test left it, may tell of another line meanwhile
        int[] asked = {0};
        UI.until("it is read", () -> pointed.isLoaded() || ++asked[0] % AGAIN == 0 && pointAt(pointed) && pointed.isLoaded());
        assertEquals(0, Leafing.tabs(), "pointing opens nothing");
        pointed.file().delete(true, null);
        CleanDesk.settle();
    }

    @Test
    void a_page_filled_anew_looks_like_one_that_was_made_for_the_report() {
        for (SubmittedReport report : list.reports) {
            list.closeAll();
            Leafing.click(report);
            List<ImageData> made = PagePictures.of(Leafing.shown(report));
            emptyDesk();
            for (SubmittedReport other : list.reports) {
                if (!other.equals(report)) {
                    Leafing.click(other);
                    ReportEditor editor = Leafing.shown(other);
                    UI.until("all of it", editor::isWhole);
                    // a cell and a line in hand, and a page that was scrolled
                    UI.run(() -> {
                        editor.reveal("T3/new/business");
                        editor.reveal("S6");
                        editor.scrollTo("S5");
                    });
                }
            }
            Leafing.click(report);
            List<ImageData> filled = PagePictures.of(Leafing.shown(report));
            for (int i = 0; i < made.size(); i++) {
                PagePictures.same(made.get(i), filled.get(i), report.name() + ", picture " + i);
            }
        }
    }

    @Test
    void the_last_of_many_quick_steps_is_what_stands_there() {
        UI.run(() -> {
            for (int i = 0; i < 9; i++) {
                Reports.look(list.reports.get(i % list.reports.size()));
            }
        });
        SubmittedReport last = list.reports.get(8 % list.reports.size());
        ReportEditor editor = Leafing.shown(last);
        UI.pause(500);
        assertSame(editor, Leafing.shown(last));
        assertEquals(1, Leafing.tabs());
    }

    @Test
    void a_file_that_cannot_be_read_says_so_and_the_next_report_takes_its_place() {
        Leafing.click(list.report(0));
        Leafing.shown(list.report(0));
        Leafing.click(list.unreadable);
        UI.until("it says why", () -> !UI.all(Composite.class, c -> "message.box".equals(c.getData("id"))).isEmpty());
        assertTrue(UI.all(Composite.class, c -> "title".equals(c.getData("id"))).isEmpty(), "the report before is gone");
        assertEquals(list.unreadable.name(), ui(() -> Leafing.front().getPartName()));
        assertSame(ui(Sign.UNDECIDED::image), ui(() -> Leafing.front().getTitleImage()), "its tab has its own sign");
        Leafing.click(list.report(1));
        Leafing.shown(list.report(1));
        assertTrue(UI.all(Composite.class, c -> "message.box".equals(c.getData("id"))).isEmpty());
        assertEquals(1, Leafing.tabs());
    }
}
