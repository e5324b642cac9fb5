package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.PdfWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.original.OriginalView;
import org.disclosurecheck.ui.paper.Paper;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The submitted document stands beside the report, at the same place. */
class OriginalTest {

    private static final String WRONG = "T3/total/naturalPerson";

    private Inspection inspection;

    @BeforeEach
    void an_inspection_is_open() throws Exception {
        CleanDesk.clear();
        inspection = CleanDesk.inspection("对照");
    }

    @AfterEach
    void the_view_goes() throws Exception {
        UI.run(() -> UI.page().hideView(UI.page().findView(Ids.ORIGINAL)));
        CleanDesk.clear();
        CleanDesk.listInSight();
    }

    @Test
    void a_place_taken_in_hand_is_marked_in_the_word_document_and_back() throws Exception {
        SampleInspection samples = CleanDesk.samples();
        SubmittedReport report = submit("示例.docx", samples.oneTooMany(6, WRONG));
        ReportEditor editor = open(report);
        UI.run(() -> FindingSelection.get().set(report, WRONG, this));
        UI.until("the cell is marked", () -> paper().marked().size() == 1);
        assertEquals(samples.oneMore(6, WRONG), marked().text());
        assertTrue(ui(() -> seen(marked())), "the marked cell is in view");
        assertTrue(marked().spoken().contains(UI.said("自然人", "natural person")), marked().spoken());
        UI.shot("original-1-docx");

        Spot other = ui(() -> beside(marked()));
        UI.run(() -> press(other));
        UI.until("the clicked cell is in hand", () -> String.valueOf(FindingSelection.get().current().place()).startsWith("T3/")
                && !WRONG.equals(FindingSelection.get().current().place()));

        UI.run(() -> editor.scrollTo("S3"));
        UI.until("the original has come along", () -> paper().top().text().startsWith("三、"));
        UI.shot("original-2-together");
    }

    @Test
    void a_pdf_is_shown_as_pages_with_the_cell_marked_where_it_is_printed() throws Exception {
        Form form = Engine.book().form("2021");
        CleanReport clean = CleanReport.of(form, 6);
        SubmittedReport report = submit("示例.pdf", PdfWriter.write(form, clean.builder().build()));
        open(report);
        UI.run(() -> FindingSelection.get().set(report, WRONG, this));
        UI.until("the cell is marked", () -> paper().marked().size() == 1 && marked().text().equals(clean.figures().texts().get(WRONG)));
        assertTrue(ui(() -> seen(marked())), "the marked cell is in view");
        assertTrue(ui(() -> marked().bounds().width < 60), "only the cell is marked, not the page");
        UI.pause(3000);
        UI.shot("original-5-pdf");
        int fitting = ui(() -> marked().bounds().width);
        Event wheel = new Event();
        wheel.stateMask = SWT.MOD1;
        wheel.count = 3;
        for (int i = 0; i < 5; i++) {
            UI.run(() -> paper().notifyListeners(SWT.MouseVerticalWheel, wheel));
        }
        assertTrue(ui(() -> marked().bounds().width) > fitting, "Ctrl and the wheel show it larger");
        assertTrue(ui(() -> paper().getHorizontalBar().getVisible()), "wider than the view");
        UI.run(() -> FindingSelection.get().set(report, "T3/new/total", this));
        UI.until("the cell is in view from side to side, too", () -> {
            int left = paper().getHorizontalBar().getSelection();
            return marked().bounds().x >= left && marked().bounds().x + marked().bounds().width <= left + paper().getClientArea().width;
        });
        UI.pause(1500);
        UI.shot("original-6-zoomed");
        UI.run(() -> FindingSelection.get().set(report, WRONG, this));
        // keys go to the part that is active: in the report they are about its letters
        UI.run(() -> UI.page().activate(UI.page().findView(Ids.ORIGINAL)));
        UI.key(paper(), SWT.MOD1, '0', '0');
        UI.until("as wide as the view again", () -> paper().marked().size() == 1 && marked().bounds().width == fitting);
        UI.until("nothing to be moved sidewards", () -> !paper().getHorizontalBar().getVisible());
    }

    @Test
    void arrow_keys_go_from_cell_to_cell_of_a_text() throws Exception {
        byte[] sample = Files.readAllBytes(Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt"));
        SubmittedReport report = submit("青禾镇.txt", sample);
        open(report);
        UI.run(() -> FindingSelection.get().set(report, WRONG, this));
        UI.until("the line is marked", () -> paper().marked().size() == 1);
        Spot before = ui(() -> paper().focus());
        UI.key(paper(), 0, SWT.ARROW_RIGHT, (char) 0);
        assertEquals(ui(() -> beside(before)), ui(() -> paper().focus()));
        UI.shot("original-3-text");
    }

    @Test
    void a_file_that_cannot_be_read_says_why() throws Exception {
        SubmittedReport report = submit("扫描件.ofd", "PK\u0003\u0004 OFD.xml".getBytes(StandardCharsets.UTF_8));
        ui(() -> UI.page().showView(Ids.ORIGINAL));
        UI.run(() -> FindingSelection.get().set(report, (String) null, this));
        UI.until("it says why", () -> UI.byId(Label.class, "original.message").getText().startsWith(UI.said("原件无法显示：", "This file cannot be shown: ")));
        UI.shot("original-4-unreadable");
    }

    private SubmittedReport submit(String name, byte[] bytes) throws Exception {
        return CleanDesk.submit(inspection, name, bytes);
    }

    private static ReportEditor open(SubmittedReport report) throws Exception {
        ReportEditor editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the page stands", editor::isReady);
        ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.disclosurecheck.ui.showOriginal", null));
        UI.until("the original stands", () -> UI.page().findView(Ids.ORIGINAL) instanceof OriginalView view && view.isReady());
        return editor;
    }

    private static Paper paper() {
        return UI.byId(Paper.class, "original");
    }

    private static Spot marked() {
        return ui(() -> paper().marked().stream().findFirst().orElse(null));
    }

    private static Spot beside(Spot spot) {
        return paper().spots().get(paper().spots().indexOf(spot) + 1);
    }

    private static void press(Spot spot) {
        Event event = new Event();
        event.button = 1;
        event.x = spot.bounds().x + 5;
        event.y = spot.bounds().y + 5 - paper().getVerticalBar().getSelection();
        paper().notifyListeners(SWT.MouseDown, event);
    }

    private static boolean seen(Spot spot) {
        Rectangle at = spot.bounds();
        int top = paper().getVerticalBar().getSelection();
        return at.y >= top && at.y + at.height <= top + paper().getClientArea().height;
    }
}
