package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forty reports are gone through in one tab; nothing of a report stays when the next one comes, and nothing typed is lost. */
class PreviewTabTest {

    private static final String CELL = "T3/total/naturalPerson";
    private static final List<SubmittedReport> REPORTS = new ArrayList<>();
    private static final int AGAIN = 20;
    private static SubmittedReport unreadable;

    @BeforeAll
    static void reports() throws Exception {
        CleanDesk.clear();
        REPORTS.clear();
        CleanDesk.listInSight();
        Inspection inspection = CleanDesk.inspection("翻阅");
        SampleInspection samples = CleanDesk.samples();
        Form earlier = Engine.book().form("2019");
        add(inspection, "1.docx", samples.oneTooMany(3, CELL));
        add(inspection, "2.docx", samples.oneTooMany(8, "T4/review/total"));
        add(inspection, "3.docx", samples.clean(9));
        add(inspection, "4.docx", DocxWriter.write(earlier, CleanReport.of(earlier, 11).report()));
        unreadable = add(inspection, "5.docx", "坏".getBytes(StandardCharsets.UTF_8));
        REPORTS.remove(unreadable);
        CleanDesk.settle();
    }

    private static SubmittedReport add(Inspection inspection, String name, byte[] bytes) throws Exception {
        SubmittedReport report = CleanDesk.put(inspection, name, bytes);
        REPORTS.add(report);
        return report;
    }

    @BeforeEach
    void emptyDesk() {
        UI.run(() -> {
            Reports.previews(true);
            UI.page().closeAllEditors(false);
            FindingSelection.get().set(null, (String) null, null);
        });
        UI.run(() -> UI.byId(Tree.class, "reports").setFocus());
    }

    @AfterEach
    void asBefore() {
        UI.run(() -> {
            Reports.previews(true);
            UI.page().closeAllEditors(false);
        });
    }

    /** One click on a line of the list. */
    private static void click(SubmittedReport report) {
        UI.run(() -> {
            ISelectionProvider list = UI.page().findView(Ids.NAVIGATOR).getSite().getSelectionProvider();
            list.setSelection(new StructuredSelection(report));
            UI.byId(Tree.class, "reports").notifyListeners(SWT.Selection, new Event());
        });
    }

    private static ReportEditor front() {
        return ui(() -> UI.page().getActiveEditor() instanceof ReportEditor editor ? editor : null);
    }

    private static ReportEditor shown(SubmittedReport report) {
        UI.until(report.name() + " is shown", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isReady()
                && report.equals(editor.report()));
        return front();
    }

    /** Whether the tab in front has a slanted title. */
    private static boolean slanted() {
        return UI.all(CTabFolder.class, folder -> folder.getSelection() != null && folder.getSelection().getText().endsWith(".docx"))
                .stream().allMatch(folder -> (folder.getSelection().getFont().getFontData()[0].getStyle() & SWT.ITALIC) != 0);
    }

    private static int tabs() {
        return ui(() -> UI.page().getEditorReferences().length);
    }

    @Test
    void walking_through_the_list_shows_one_report_after_the_other_in_one_tab() throws Exception {
        for (int round = 0; round < 2; round++) {
            for (SubmittedReport report : REPORTS) {
                click(report);
                ReportEditor editor = shown(report);
                assertEquals(1, tabs());
                assertEquals(report.name(), ui(editor::getPartName));
                assertEquals(report.load().report().cell(CELL).getRaw(), ui(() -> editor.text(CELL)));
                assertEquals(report, ui(() -> FindingSelection.get().current().report()));
                assertTrue(ui(() -> UI.byId(Tree.class, "reports").isFocusControl()), "the keys stay in the list");
                UI.until("the tab is that of a preview", PreviewTabTest::slanted);
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
        SubmittedReport pointed = add(REPORTS.get(0).inspection(), "6.docx", bytes);
        REPORTS.remove(pointed);
        CleanDesk.settle();
        assertFalse(pointed.isLoaded());
        UI.until("the mouse is on its line", () -> pointAt(pointed));
        // the real mouse, where another test left it, may tell of another line meanwhile
        int[] asked = {0};
        UI.until("it is read", () -> pointed.isLoaded() || ++asked[0] % AGAIN == 0 && pointAt(pointed) && pointed.isLoaded());
        assertEquals(0, tabs(), "pointing opens nothing");
        pointed.file().delete(true, null);
        CleanDesk.settle();
    }

    @Test
    void a_page_filled_anew_looks_like_one_that_was_made_for_the_report() {
        for (SubmittedReport report : REPORTS) {
            emptyDesk();
            click(report);
            List<ImageData> made = PagePictures.of(shown(report));
            emptyDesk();
            for (SubmittedReport other : REPORTS) {
                if (!other.equals(report)) {
                    click(other);
                    ReportEditor editor = shown(other);
                    UI.until("all of it", editor::isWhole);
                    // a cell and a line in hand, and a page that was scrolled
                    UI.run(() -> {
                        editor.reveal("T3/new/business");
                        editor.reveal("S6");
                        editor.scrollTo("S5");
                    });
                }
            }
            click(report);
            List<ImageData> filled = PagePictures.of(shown(report));
            for (int i = 0; i < made.size(); i++) {
                PagePictures.same(made.get(i), filled.get(i), report.name() + ", picture " + i);
            }
        }
    }

    @Test
    void after_a_restart_the_preview_is_one_again_and_other_tabs_stay() {
        ReportEditor kept = (ReportEditor) ui(() -> Reports.keep(REPORTS.get(1)));
        UI.until("it stands", kept::isReady);
        click(REPORTS.get(0));
        shown(REPORTS.get(0));
        ui(() -> {
            // what the platform writes when it ends, and reads when it starts
            IMemento[] written = UI.page().getEditorState(UI.page().getEditorReferences(), true);
            UI.page().closeAllEditors(false);
            return UI.page().openEditors(null, null, written, IWorkbenchPage.MATCH_INPUT, written.length - 1);
        });
        ReportEditor again = shown(REPORTS.get(0));
        UI.until("the tab is that of a preview", () -> again.isPreview() && slanted());
        click(REPORTS.get(2));
        assertSame(again, shown(REPORTS.get(2)));
        assertEquals(2, tabs());
    }

    @Test
    void the_last_of_many_quick_steps_is_what_stands_there() {
        UI.run(() -> {
            for (int i = 0; i < 9; i++) {
                Reports.look(REPORTS.get(i % REPORTS.size()));
            }
        });
        SubmittedReport last = REPORTS.get(8 % REPORTS.size());
        ReportEditor editor = shown(last);
        UI.pause(500);
        assertSame(editor, shown(last));
        assertEquals(1, tabs());
    }

    @Test
    void a_report_that_is_corrected_keeps_its_tab_and_undo_stays_with_it() {
        click(REPORTS.get(0));
        ReportEditor corrected = shown(REPORTS.get(0));
        String before = ui(() -> corrected.text(CELL));
        NatTable grid = UI.byId(NatTable.class, "T3");
        UI.run(() -> {
            corrected.reveal(CELL);
            grid.setFocus();
        });
        UI.key(grid, 0, 0, '7');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        assertFalse(ui(corrected::isPreview));
        click(REPORTS.get(1));
        ReportEditor next = shown(REPORTS.get(1));
        assertNotSame(corrected, next);
        assertEquals(2, tabs());
        UI.run(() -> UI.page().activate(next));
        undo();
        assertEquals("7", ui(() -> corrected.text(CELL)), "undo is that of the report in front");
        UI.run(() -> UI.page().activate(corrected));
        undo();
        assertEquals(before, ui(() -> corrected.text(CELL)));
        click(REPORTS.get(2));
        assertSame(next, shown(REPORTS.get(2)), "the preview goes on");
        assertEquals(2, tabs());
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
        click(REPORTS.get(0));
        ReportEditor kept = shown(REPORTS.get(0));
        assertTrue(ui(kept::isPreview));
        UI.run(() -> UI.byId(Tree.class, "reports").notifyListeners(SWT.DefaultSelection, new Event()));
        assertSame(kept, shown(REPORTS.get(0)));
        assertFalse(ui(kept::isPreview));
        click(REPORTS.get(1));
        assertNotSame(kept, shown(REPORTS.get(1)));
        click(REPORTS.get(0));
        assertSame(kept, shown(REPORTS.get(0)), "it is not opened twice");
        assertEquals(2, tabs());
    }

    @Test
    void a_file_that_cannot_be_read_says_so_and_the_next_report_takes_its_place() {
        click(REPORTS.get(0));
        shown(REPORTS.get(0));
        click(unreadable);
        UI.until("it says why", () -> !UI.all(Composite.class, c -> "message.box".equals(c.getData("id"))).isEmpty());
        assertTrue(UI.all(Composite.class, c -> "title".equals(c.getData("id"))).isEmpty(), "the report before is gone");
        assertEquals(unreadable.name(), ui(() -> front().getPartName()));
        assertSame(ui(Sign.UNDECIDED::image), ui(() -> front().getTitleImage()), "its tab has its own sign");
        click(REPORTS.get(1));
        shown(REPORTS.get(1));
        assertTrue(UI.all(Composite.class, c -> "message.box".equals(c.getData("id"))).isEmpty());
        assertEquals(1, tabs());
    }

    @Test
    void who_does_not_want_it_opens_each_report_in_a_tab_of_its_own() {
        UI.run(() -> Reports.previews(false));
        click(REPORTS.get(0));
        UI.pause(300);
        assertEquals(0, tabs(), "one click opens nothing");
        UI.run(() -> Reports.open(REPORTS.get(0)));
        shown(REPORTS.get(0));
        UI.run(() -> Reports.open(REPORTS.get(1)));
        shown(REPORTS.get(1));
        assertEquals(2, tabs());
    }
}
