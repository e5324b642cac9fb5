package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.compare.ShowLastYear;
import org.disclosurecheck.ui.report.PageZoom;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.ui.report.grid.SmallerLetters;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be done with the report that is looked at, whichever list was used to get there. */
class InHandTest {

    private static final int NARROW = 700;

    private static SubmittedReport report;

    @BeforeAll
    static void a_report_with_a_wrong_total() throws Exception {
        report = CleanDesk.wrongTotal("在手");
    }

    @AfterAll
    static void gone() throws Exception {
        CleanDesk.clear();
    }

    /** Whether the button of the details can be pressed. */
    private static boolean fixable() {
        String words = ui(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(Ids.COMMAND_FIX).getName());
        return ui(() -> UI.all(ToolBar.class, bar -> true).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> item.getText().startsWith(words.substring(0, 4))).findFirst().orElseThrow().isEnabled());
    }

    @Test
    void proposals_are_offered_as_soon_as_a_report_is_looked_at_from_a_list() {
        UI.run(() -> UI.page().closeAllEditors(false));
        ui(() -> UI.page().showView(Ids.NAVIGATOR));
        ReportEditor editor = (ReportEditor) ui(() -> Reports.look(report));
        UI.until("the page stands", editor::isReady);
        assertEquals(ui(() -> (IEditorPart) editor), ui(() -> UI.page().getActiveEditor()));
        UI.until("the command is there", InHandTest::fixable);
    }

    @Test
    void a_sum_stands_right_below_the_words_whatever_the_width() {
        firstInHand();
        Label message = UI.byId(Label.class, "message");
        UI.until("the sum is told", () -> !UI.byId(Label.class, "sum").getText().isEmpty());
        assertTrue(ui(() -> UI.byId(Label.class, "sum").getLocation().y - message.getLocation().y
                <= message.computeSize(message.getSize().x, SWT.DEFAULT).y), "no empty line between");
    }

    @Test
    void words_that_do_not_fit_above_a_narrow_page_end_with_dots() {
        firstInHand();
        Label message = UI.byId(Label.class, "message");
        UI.until("it is told", () -> message.getText().equals(report.outcome().findings().get(0).message()));
        Rectangle bounds = ui(() -> message.getShell().getBounds());
        try {
            UI.run(() -> message.getShell().setSize(NARROW, bounds.height));
            UI.until("dots", () -> message.getText().endsWith("…"));
            assertEquals(report.outcome().findings().get(0).message(), ui(message::getToolTipText));
        } finally {
            UI.run(() -> message.getShell().setBounds(bounds));
        }
        UI.until("all is there again", () -> message.getText().equals(report.outcome().findings().get(0).message()));
    }

    @Test
    void letters_grow_and_shrink_and_the_report_stays_where_it_was() {
        ReportEditor editor = firstInHand();
        String place = ui(editor::focusedPlace);
        int row = ui(() -> editor.bounds(CleanDesk.TOTAL).height);
        int paper = ui(() -> UI.byId(NatTable.class, "T3").getSize().x);
        for (int i = 0; i < 3; i++) {
            UI.run(() -> Commands.run("org.disclosurecheck.ui.larger"));
            UI.until("the page stands again", editor::isReady);
        }
        assertEquals(150, PageZoom.percent());
        UI.until("rows are higher", () -> editor.isReady() && editor.bounds(CleanDesk.TOTAL) != null && editor.bounds(CleanDesk.TOTAL).height > row);
        assertEquals(place, ui(editor::focusedPlace));
        assertTrue(ui(() -> UI.byId(NatTable.class, "T3").getSize().x) <= paper, "the table stays on the page");
        UI.shot("zoom-150");
        UI.run(() -> Commands.run("org.disclosurecheck.ui.usualSize"));
        UI.until("as before", () -> editor.isReady() && editor.bounds(CleanDesk.TOTAL) != null && editor.bounds(CleanDesk.TOTAL).height == row);
    }

    @Test
    void two_digits_stay_whole_beside_the_original_with_letters_of_150_percent() {
        ReportEditor editor = firstInHand();
        UI.run(() -> Commands.run("org.disclosurecheck.ui.showOriginal"));
        for (int i = 0; i < 3; i++) {
            UI.run(() -> PageZoom.by(1));
            UI.until("the page stands again", editor::isReady);
        }
        UI.until("the table has its room", () -> editor.isReady() && UI.byId(NatTable.class, "T3").getSize().x > 0);
        UI.shot("zoom-150-original");
        int need = ui(() -> {
            GC gc = new GC(UI.byId(NatTable.class, "T3"));
            int width = gc.textExtent("88").x;
            gc.dispose();
            return width;
        });
        assertTrue(ui(() -> editor.bounds(CleanDesk.TOTAL).width) > need + 4, "two digits and the line beside them");
        UI.run(() -> PageZoom.by(0));
        UI.until("the page stands again", editor::isReady);
        UI.run(() -> Commands.run("org.disclosurecheck.ui.showOriginal"));
    }

    @Test
    void a_number_too_wide_for_its_cell_is_written_smaller_before_it_is_cut() {
        ui(() -> {
            Shell owner = new Shell();
            GC gc = new GC(owner);
            int wide = gc.textExtent("12345").x;
            int usual = gc.getFont().getFontData()[0].getHeight();
            SmallerLetters letters = new SmallerLetters(owner);
            letters.set(gc, "12345", wide * 4 / 5);
            assertTrue(gc.textExtent("12345").x <= wide * 4 / 5, "it fits");
            gc.setFont(owner.getFont());
            letters.set(gc, "12345", 1);
            assertTrue(gc.getFont().getFontData()[0].getHeight() * 2 > usual, "never smaller than can be read");
            gc.dispose();
            owner.dispose();
            return null;
        });
    }

    @Test
    void every_menu_of_the_window_has_a_key() {
        Menu bar = ui(() -> UI.page().getWorkbenchWindow().getShell().getMenuBar());
        List<String> words = ui(() -> Arrays.stream(bar.getItems()).map(MenuItem::getText).toList());
        List<String> keys = words.stream().map(word -> word.replaceAll(".*&(.).*|.*", "$1").toUpperCase()).toList();
        assertFalse(keys.contains(""), words::toString);
        assertEquals(keys.size(), keys.stream().distinct().count(), words::toString);
    }

    @Test
    void and_when_it_comes_to_the_front_again_from_behind_another_page() throws Exception {
        ReportEditor editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the page stands", editor::isReady);
        ui(() -> {
            ShowLastYear.open(UI.page(), report);
            return null;
        });
        UI.until("the report is not in front", () -> !fixable());
        ui(() -> UI.page().showView(Ids.FINDINGS));
        UI.run(() -> FindingSelection.get().set(report, report.outcome().findings().get(0), this));
        UI.run(() -> Reports.look(report));
        UI.until("the command is there", InHandTest::fixable);
    }

    /** The report is open, and its first finding in hand. */
    private ReportEditor firstInHand() {
        ReportEditor editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the page stands", editor::isReady);
        UI.run(() -> FindingSelection.get().set(report, report.outcome().findings().get(0), this));
        return editor;
    }
}
