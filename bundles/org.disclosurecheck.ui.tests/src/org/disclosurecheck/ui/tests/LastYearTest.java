package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.compare.CompareEditor;
import org.disclosurecheck.ui.paper.Paper;
import org.disclosurecheck.ui.paper.Run;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.paper.Tone;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** This year's report is looked at beside last year's. */
class LastYearTest {

    private static final String NEW = "T3/new/naturalPerson";

    private Inspection inspection;

    @BeforeEach
    void an_inspection_is_open() throws Exception {
        CleanDesk.clear();
        inspection = CleanDesk.inspection("上年对比");
    }

    @AfterEach
    void the_desk_is_cleared() throws Exception {
        CleanDesk.clear();
    }

    @Test
    void table_three_tells_the_difference_of_a_cell_and_copied_sentences_are_counted() throws Exception {
        SampleInspection samples = CleanDesk.samples();
        int year = samples.report(6).year();
        String more = String.valueOf(Integer.parseInt(samples.report(6).figures().texts().get(NEW)) + 40);
        IFolder last = inspection.lastYear();
        last.create(true, true, null);
        put(last.getFile("上年.docx"), samples.ofYear(6, year - 1));
        SubmittedReport report = put(inspection.submitted().getFile("本年.docx"), samples.spoilt(6, NEW, more));
        compare(report);
        Spot cell = cell(NEW);
        String before = samples.report(6).figures().texts().get(NEW);
        assertTrue(cell.text().contains(more + UI.said("\n上年", "\nwas ") + before + "\n+40"), cell.text());
        assertTrue(cell.text().contains(UI.said("突增", "jump")), cell.text());
        assertTrue(cell.spoken().contains(UI.said("自然人", "naturalPerson")), cell.spoken());
        UI.run(() -> FindingSelection.get().set(report, NEW, this));
        UI.until("the cell is marked", () -> paper().marked().contains(cell(NEW)));
        UI.shot("last-year-1-table");
        Paper sheet = paper();
        UI.run(sheet::setFocus);
        UI.key(sheet, SWT.MOD1, SWT.ARROW_DOWN, (char) 0);
        Spot change = ui(sheet::focus);
        assertTrue(change.runs().size() > 0, change.text());
        UI.key(sheet, SWT.MOD1, SWT.ARROW_DOWN, (char) 0);
        assertTrue(ui(sheet::focus) != change, "the next change");
        UI.key(sheet, SWT.MOD1, SWT.ARROW_UP, (char) 0);
        assertEquals(change, ui(sheet::focus));
        assertTrue(texts().stream().anyMatch(text -> text.matches(UI.said("(?s)与上年相同的句子.*", "(?s).*sentences are those of last year.*"))), "copied sentences are counted");
        assertTrue(paper().spots().stream().anyMatch(spot -> spot.runs().stream().map(Run::tone).toList().contains(Tone.COPIED)));
        UI.run(() -> paper().toTop(paper().spots().stream().filter(spot -> spot.text().startsWith("五、")).findFirst().orElseThrow()));
        UI.shot("last-year-2-prose");
        UI.run(() -> paper().toTop(paper().spots().get(0)));
        UI.shot("last-year-3-top");
    }

    @Test
    void without_last_years_report_it_says_how_to_hand_it_in_and_a_later_arrival_is_shown() throws Exception {
        SampleInspection samples = CleanDesk.samples();
        SubmittedReport report = put(inspection.submitted().getFile("本年.docx"), samples.clean(6));
        command(report);
        UI.until("it says that there is none", () -> head().contains(UI.said("没有", "no report")));
        assertTrue(ui(() -> UI.byId(Label.class, "compare.from").getText()).contains(UI.said("收入本检查项目", "into this inspection")));
        UI.shot("last-year-4-empty");
        IFolder last = inspection.lastYear();
        last.create(true, true, null);
        put(last.getFile("上年.docx"), samples.ofYear(6, samples.report(6).year() - 1));
        UI.until("both years stand", () -> editor().isReady());
        assertEquals(0, ui(() -> paper().spots().stream().filter(spot -> spot.text().contains("⇈")).count()));
    }

    @Test
    void an_open_report_takes_up_last_years_report_when_it_comes_and_agrees_with_the_lists() throws Exception {
        SampleInspection samples = CleanDesk.samples();
        SubmittedReport report = put(inspection.submitted().getFile("本年.docx"), samples.clean(6));
        put(inspection.submitted().getFile("别家.docx"), samples.clean(1));
        ReportEditor editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the report stands", editor::isReady);
        int alone = editor.checked().notChecked().size();
        UI.until("page and lists agree", () -> editor.checked().notChecked().size() == report.outcome().notChecked().size());
        IFolder last = inspection.lastYear();
        last.create(true, true, null);
        put(last.getFile("上年.docx"), samples.ofYear(6, samples.report(6).year() - 1));
        UI.until("the rules over two years looked on the page, too", () -> editor.checked().notChecked().size() < alone
                && editor.checked().notChecked().size() == report.outcome().notChecked().size());
        assertTrue(editor.checked().report().getPrevious() != null);
    }

    @Test
    void of_several_years_before_one_is_chosen() throws Exception {
        SampleInspection samples = CleanDesk.samples();
        int year = samples.report(6).year();
        IFolder last = inspection.lastYear();
        last.create(true, true, null);
        put(last.getFile("上年.docx"), samples.ofYear(6, year - 1));
        put(last.getFile("前年.docx"), samples.ofYear(6, year - 2));
        compare(put(inspection.submitted().getFile("本年.docx"), samples.ofYear(6, year)));
        Combo years = UI.byId(Combo.class, "compare.year");
        assertEquals(2, (int) ui(years::getItemCount));
        assertTrue(ui(years::getText).contains(String.valueOf(year - 1)), "the year before, unless another is chosen");
        UI.run(() -> {
            years.select(1);
            years.notifyListeners(SWT.Selection, new Event());
        });
        UI.until("the year before that", () -> editor().isReady() && head().contains(String.valueOf(year - 2)));
        UI.shot("last-year-6-chosen");
    }

    @Test
    void across_a_change_of_form_only_cells_of_the_same_name_are_compared_and_it_says_so() throws Exception {
        IFolder last = inspection.lastYear();
        last.create(true, true, null);
        put(last.getFile("上年.docx"), new SampleInspection(Engine.book().form("2019")).ofYear(6, 2020));
        compare(put(inspection.submitted().getFile("本年.docx"), CleanDesk.samples().ofYear(6, 2021)));
        assertTrue(texts().get(0).startsWith(UI.said("两年使用的表格格式不同", "The two years are in different forms")), texts().get(0));
        assertTrue(texts().stream().anyMatch(text -> text.contains(UI.said("项没有比较", "are not compared"))), "it counts what it left out");
        UI.shot("last-year-5-forms");
    }

    private void compare(SubmittedReport report) {
        command(report);
        UI.until("both years stand", () -> editor() != null && editor().isReady());
    }

    private void command(SubmittedReport report) {
        ui(() -> {
            FindingSelection.get().set(report, (String) null, this);
            return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.disclosurecheck.ui.lastYear", null);
        });
    }

    private static SubmittedReport put(IFile file, byte[] bytes) throws Exception {
        file.create(new ByteArrayInputStream(bytes), false, null);
        CleanDesk.settle();
        return SubmittedReport.of(file).orElse(null);
    }

    private static CompareEditor editor() {
        return UI.page().getActiveEditor() instanceof CompareEditor compare ? compare : null;
    }

    private static Paper paper() {
        return UI.byId(Paper.class, "compare");
    }

    private static Spot cell(String place) {
        return paper().spots().stream().filter(spot -> place.equals(spot.data()) || spot.data() instanceof Finding f
                && f.location().equals(place) && spot.text().contains("\n")).findFirst().orElseThrow();
    }

    private static List<String> texts() {
        return ui(() -> paper().spots().stream().map(Spot::text).toList());
    }

    private static String head() {
        return UI.byId(Label.class, "compare.head").getText();
    }
}
