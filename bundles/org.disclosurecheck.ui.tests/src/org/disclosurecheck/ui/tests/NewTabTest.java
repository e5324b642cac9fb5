package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in a new tab is seen before its tab is made, at the place where it stays. */
class NewTabTest {

    private static final String CELL = "T3/total/naturalPerson";
    private static final long FLICKER_NANOS = 700_000_000L;

    @TempDir
    Path temp;

    private List<SubmittedReport> reports;
    private ReportEditor first;

    @BeforeEach
    void a_report_that_keeps_its_tab_and_a_page_made_ahead() throws Exception {
        reports = Pace.desk(temp, 3, CELL).reports();
        first = (ReportEditor) ui(() -> Reports.keep(reports.get(0)));
        UI.until("it stands", first::isWhole);
        UI.until("a page is made ahead", ReportLines::isSpare);
        UI.run(() -> UI.byId(Tree.class, "reports").setFocus());
    }

    @AfterEach
    void asBefore() {
        UI.run(() -> UI.page().closeAllEditors(false));
    }

    private static ReportEditor stands(SubmittedReport report) {
        UI.until(report.name() + " stands", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isWhole()
                && report.equals(editor.report()));
        return (ReportEditor) ui(() -> UI.page().getActiveEditor());
    }

    /** Of all pages that were made, one is seen; no other covers anything, and the tab in front is that of the report. */
    private static void nothingIsLeft(SubmittedReport report) {
        UI.until("the place of the page made ahead is gone, or waits unseen", () -> List.of(shell().getChildren()).stream()
                .noneMatch(part -> "spare".equals(part.getData("id")) && part.isVisible()));
        assertEquals(1, UI.all(Composite.class, part -> "page".equals(part.getData("id"))).size());
        assertEquals(1, UI.all(NatTable.class, part -> "T3".equals(part.getData("id"))).size());
        assertEquals(report.name(), ui(() -> UI.page().getActiveEditor().getTitle()));
    }

    private static Composite shell() {
        return UI.page().getWorkbenchWindow().getShell();
    }

    /** What was seen in the moment in which the error of a report was. */
    private record First(Object tab, Point cell, Rectangle place, byte[] picture) {
    }

    /** What is done next in the thread of the screen. */
    private interface Watched {
        void watch(First seen) throws InterruptedException;
    }

    /** @param then done in the same turn of the thread of the screen */
    private First look(SubmittedReport next, Watched then) {
        return ui(() -> {
            First[] first = new First[1];
            try (Seen seen = new Seen(this.first, CELL)) {
                seen.then(table -> {
                    Rectangle place = OnScreen.place(table.getParent());
                    first[0] = new First(UI.page().getActiveEditor(), seen.at(), place, OnScreen.picture(place));
                });
                Reports.look(next);
            }
            then.watch(first[0]);
            return first[0];
        });
    }

    @Test
    void it_is_seen_before_its_tab_is_made_and_stays_as_it_was_seen() throws Exception {
        SubmittedReport next = reports.get(1);
        next.load();
        First seen = look(next, any -> { });
        assertEquals(first, seen.tab(), "the tab of the report before was still in front");
        ReportEditor editor = stands(next);
        NatTable table = UI.byId(NatTable.class, "T3");
        assertEquals(seen.cell(), ui(() -> table.toDisplay(editor.bounds(CELL).x, editor.bounds(CELL).y)), "it does not move");
        assertArrayEquals(ui(() -> OnScreen.picture(seen.place())), seen.picture(), "it does not look otherwise");
        nothingIsLeft(next);
        assertEquals(next, ui(() -> FindingSelection.get().current().report()));
        assertTrue(ui(editor::isPreview));
        assertTrue(ui(() -> UI.byId(Tree.class, "reports").isFocusControl()), "the keys stay in the list");
    }

    @Test
    void nothing_flickers_while_the_tab_takes_the_page_over() throws Exception {
        reports.get(1).load();
        look(reports.get(1), seen -> {
            long end = System.nanoTime() + FLICKER_NANOS;
            while (System.nanoTime() < end) {
                if (!Display.getCurrent().readAndDispatch()) {
                    Thread.sleep(1);
                }
                assertArrayEquals(seen.picture(), OnScreen.picture(seen.place()), "in every beat of the screen it is the same");
            }
        });
        stands(reports.get(1));
    }

    @Test
    void with_the_keys_it_has_them_at_its_first_error() {
        UI.run(() -> Reports.keep(reports.get(1)));
        ReportEditor editor = stands(reports.get(1));
        nothingIsLeft(reports.get(1));
        assertEquals(CELL, ui(editor::focusedPlace));
        assertFalse(ui(editor::isPreview));
        assertEquals(2, ui(() -> UI.page().getEditorReferences().length));
    }

    @Test
    void what_is_in_hand_is_where_it_opens() throws Exception {
        SubmittedReport next = reports.get(1);
        String other = "T4/review/total";
        UI.run(() -> {
            FindingSelection.get().set(next, other, this);
            Reports.look(next);
        });
        ReportEditor editor = stands(next);
        assertTrue(ui(() -> {
            Control table = UI.byId(NatTable.class, "T4");
            return editor.bounds(other) != null && table.isVisible();
        }));
        assertEquals(other, ui(() -> FindingSelection.get().current().place()));
    }

    @Test
    void a_file_that_cannot_be_read_says_so_in_its_tab_and_the_page_waits_for_the_next() throws Exception {
        SubmittedReport bad = CleanDesk.submit(reports.get(0).inspection(), "坏.docx", "坏".getBytes(StandardCharsets.UTF_8));
        UI.run(() -> Reports.look(bad));
        UI.until("it says why", () -> !UI.all(Composite.class, part -> "message.box".equals(part.getData("id"))).isEmpty());
        assertEquals(bad.name(), ui(() -> UI.page().getActiveEditor().getTitle()));
        assertTrue(UI.all(Composite.class, part -> "page".equals(part.getData("id"))).isEmpty());
        assertTrue(ui(ReportLines::isSpare));
        UI.run(() -> Reports.keep(reports.get(1)));
        stands(reports.get(1));
        nothingIsLeft(reports.get(1));
    }

    @Test
    void while_the_list_fills_the_window_its_tab_is_made_behind_it() {
        IWorkbenchPartReference list = ui(() -> UI.page().findViewReference(Ids.NAVIGATOR));
        UI.run(() -> UI.page().setPartState(list, IWorkbenchPage.STATE_MAXIMIZED));
        try {
            UI.until("no report is seen", () -> UI.all(Composite.class, part -> "page".equals(part.getData("id"))).isEmpty());
            UI.run(() -> Reports.look(reports.get(1)));
        } finally {
            UI.run(() -> UI.page().setPartState(list, IWorkbenchPage.STATE_RESTORED));
        }
        stands(reports.get(1));
        nothingIsLeft(reports.get(1));
    }

    @Test
    void where_two_reports_stand_side_by_side_the_next_covers_neither_before_it_has_its_tab() {
        ReportEditor other = (ReportEditor) ui(() -> Reports.keep(reports.get(1)));
        UI.until("it stands", other::isWhole);
        UI.run(() -> {
            EModelService model = PlatformUI.getWorkbench().getService(EModelService.class);
            MPart part = other.getSite().getService(MPart.class);
            MPartStack beside = model.createModelElement(MPartStack.class);
            MElementContainer<MUIElement> stack = part.getParent();
            model.insert(beside, (MPartSashContainerElement) stack, EModelService.RIGHT_OF, 0.5f);
            model.move(part, beside);
            UI.page().activate(other);
            UI.page().activate(first);
        });
        UI.until("both are seen", () -> UI.page().isPartVisible(first) && UI.page().isPartVisible(other));
        UI.until("a page is made ahead", ReportLines::isSpare);
        assertTrue(ui(() -> {
            Reports.look(reports.get(2));
            return ReportLines.isSpare();
        }), "the page waits until its tab is there");
        stands(reports.get(2));
        assertEquals(2, UI.all(Composite.class, part -> "page".equals(part.getData("id"))).size());
        UI.until("nothing waits for it any more", () -> !ReportLines.isSpare());
    }

    @Test
    void after_all_tabs_were_closed_it_opens_as_well() {
        UI.run(() -> UI.page().closeAllEditors(false));
        UI.run(() -> Reports.look(reports.get(1)));
        stands(reports.get(1));
        nothingIsLeft(reports.get(1));
    }

    @Test
    void what_was_typed_before_a_kill_is_not_lost_when_the_report_is_left_before_it_stands() throws Exception {
        SubmittedReport typed = reports.get(1);
        Corrections unsaved = Corrections.of(typed).with(new Correction(CELL, ui(() -> first.text(CELL)), "7"));
        unsaved.saveDraft(typed);
        UI.run(() -> {
            UI.page().closeAllEditors(false);
            Reports.look(typed);
            // the last of quick steps is what stands there
            Reports.look(reports.get(2));
        });
        stands(reports.get(2));
        UI.jobs(ReportEditor.FAMILY);
        UI.pause(Pace.STANDING);
        assertNotEquals(List.of(), Corrections.draft(typed).stream().toList());
        UI.run(() -> Reports.keep(typed));
        ReportEditor editor = stands(typed);
        assertEquals("7", ui(() -> editor.text(CELL)));
        assertTrue(ui(editor::isDirty));
        UI.run(() -> UI.page().closeEditor(editor, false));
    }
}
