package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.ReportOrder;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** An inspector reads a report, follows a broken sum, tries values, takes them back, mends what can be mended, and saves. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportEditorTest {

    private static final long SEED = 6;
    private static final String WRONG = "T3/total/naturalPerson";
    private static Inspection inspection;
    private static SubmittedReport report;
    private static ReportEditor editor;
    @TempDir
    static Path temp;

    @BeforeAll
    static void open() throws Exception {
        CleanDesk.clear();
        inspection = CleanDesk.inspection("修订");
        report = submit("01.docx", spoilt(SEED));
        submit("02.docx", DocxWriter.write(form(), CleanReport.of(form(), SEED + 1).report()));
        submit("03.docx", CleanDesk.samples().oneTooMany(SEED + 2, "T3/new/total"));
        CleanDesk.settle();
        UI.run(() -> {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, Display.getCurrent().getBounds().width,
                    Display.getCurrent().getBounds().height);
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive();
        });
        reopen();
    }

    private static Form form() {
        return Engine.book().form("2021");
    }

    /** A total one too high, a number of the text other than in the table, separators of thousands in two cells. */
    private static byte[] spoilt(long seed) {
        CleanReport clean = CleanReport.of(form(), seed);
        Map<String, String> cells = new HashMap<>(clean.figures().texts());
        cells.put(WRONG, String.valueOf(Integer.parseInt(cells.get(WRONG)) + 1));
        cells.put("T2/licence/decisions", "1,742");
        cells.put("T2/penalty/decisions", "2,520");
        Report spoilt = clean.builder(cells).build();
        String total = cells.get("T3/new/total");
        for (Paragraph paragraph : spoilt.prose()) {
            String text = paragraph.getText();
            if (text.contains("申请" + total + "件")) {
                text = text.replace("申请" + total + "件", "申请" + (Integer.parseInt(total) + 7) + "件");
            }
            paragraph.setText(text);
        }
        return DocxWriter.write(form(), spoilt);
    }

    private static SubmittedReport submit(String name, byte[] bytes) throws Exception {
        SubmittedReport submitted = CleanDesk.put(inspection, name, bytes);
        UI.until(name + " is checked", () -> submitted.state() == State.CHECKED);
        return submitted;
    }

    private static void reopen() {
        editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the page stands", () -> editor.isReady() && editor.isWhole());
    }

    private static void command(String id) {
        UI.asyncRun(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        UI.pause(100);
        UI.run(() -> { });
    }

    private static void undo() {
        command("org.eclipse.ui.edit.undo");
        UI.jobs(Rechecker.FAMILY);
    }

    private static String text(String id) {
        return ui(() -> UI.byId(Label.class, id).getText());
    }

    private static List<Finding> findings() {
        return Live.outcome(report).findings();
    }

    private static boolean broken() {
        return findings().stream().anyMatch(f -> f.location().equals(WRONG) && f.rule().equals("SUM-001"));
    }

    private static Finding finding(String rule) {
        return findings().stream().filter(f -> f.rule().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not in " + findings()));
    }

    private static void choose(Finding finding) {
        UI.run(() -> FindingSelection.get().set(report, finding, "test"));
    }

    private static NatTable onCell(String address) {
        NatTable grid = UI.byId(NatTable.class, address.substring(0, 2));
        UI.run(() -> {
            editor.reveal(address);
            grid.setFocus();
        });
        return grid;
    }

    private static Rectangle bounds(String address) {
        return ui(() -> editor.bounds(address));
    }

    @Test
    @Order(1)
    void it_opens_at_the_first_error_with_everything_marked() {
        UI.shot("editor-01-open");
        assertEquals("error", ui(() -> FindingSelection.get().current().finding().severity().id()));
        assertTrue(text("verdict").contains(Verdict.OBJECTIONABLE.label(Engine.language())), text("verdict"));
    }

    @Test
    @Order(2)
    void a_sum_is_lit_and_added_up_step_by_step() {
        choose(finding("SUM-001"));
        UI.shot("editor-02-sum");
        String whole = text("sum");
        assertTrue(whole.contains("≠") && whole.endsWith(UI.said("相差 1", "difference 1")), whole);
        command("org.disclosurecheck.ui.step");
        command("org.disclosurecheck.ui.step");
        UI.shot("editor-03-step");
        assertTrue(whole.startsWith(text("sum")), text("sum") + " begins " + whole);
        assertNotEquals(whole, text("sum"));
    }

    @Test
    @Order(3)
    void the_mouse_is_told_everything_over_a_violated_cell() {
        choose(finding("SUM-001"));
        NatTable grid = onCell(WRONG);
        Rectangle cell = bounds(WRONG);
        UI.hover(grid, cell.x + cell.width / 2, cell.y + cell.height / 2);
        UI.until("one tip tells", () -> UI.all(org.eclipse.swt.widgets.Composite.class, c -> "tip".equals(c.getData("id"))).size() == 1);
        UI.shot("editor-04-hover-cell");
        UI.hover(grid, 2, 2);
        UI.pause(300);
    }

    @Test
    @Order(4)
    void a_number_in_the_text_and_its_cell_are_lit_together_and_lead_to_each_other() {
        Finding said = finding("CRS-001");
        choose(said);
        UI.shot("editor-05-prose");
        assertTrue(text("sum").contains("≠"), text("sum"));
        command("org.disclosurecheck.ui.counterpart");
        UI.shot("editor-06-counterpart");
        assertEquals(said.related().get(0), ui(() -> FindingSelection.get().current().place()));
        command("org.disclosurecheck.ui.counterpart");
        assertEquals(said.location(), ui(() -> FindingSelection.get().current().place()));
    }

    @Test
    @Order(5)
    void words_tell_their_finding_under_the_mouse() {
        Finding said = finding("CRS-001");
        choose(said);
        StyledText prose = UI.byId(StyledText.class, said.location().substring(0, 2));
        Rectangle words = ui(() -> {
            int at = prose.getText().indexOf(said.quote());
            return prose.getTextBounds(at, at + said.quote().length() - 1);
        });
        UI.hover(prose, words.x + words.width / 2, words.y + words.height / 2);
        UI.pause(1500);
        UI.shot("editor-07-hover-prose");
    }

    @Test
    @Order(6)
    void typing_in_a_cell_counts_at_once_and_can_be_taken_back() {
        String right = String.valueOf(Integer.parseInt(ui(() -> report.load().report().cell(WRONG).getRaw())) - 1);
        NatTable grid = onCell(WRONG);
        UI.key(grid, 0, 0, right.charAt(0));
        Text field = UI.byId(Text.class, "cell");
        UI.run(() -> field.setText(right));
        UI.jobs(Rechecker.FAMILY);
        UI.shot("editor-08-typing");
        assertFalse(broken(), "the sum holds while the value is only typed");
        assertTrue(ui(editor::isDirty));
        assertEquals(UI.said("修订中", "being corrected"), text("state"));
        UI.key(field, 0, SWT.ESC, SWT.ESC);
        UI.jobs(Rechecker.FAMILY);
        assertTrue(broken());
        assertFalse(ui(editor::isDirty));
        UI.key(grid, 0, 0, right.charAt(0));
        Text again = UI.byId(Text.class, "cell");
        UI.run(() -> again.setText(right));
        UI.key(again, 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        UI.shot("editor-09-kept");
        assertFalse(broken());
        undo();
        assertTrue(broken());
    }

    @Test
    @Order(7)
    void what_cannot_be_read_is_refused_with_a_sentence() {
        NatTable grid = onCell(WRONG);
        UI.key(grid, 0, SWT.F2, (char) 0);
        Text field = UI.byId(Text.class, "cell");
        UI.type(field, "约30");
        UI.key(field, 0, SWT.CR, '\r');
        UI.shot("editor-10-refused");
        assertTrue(ui(() -> !field.isDisposed()), "the field stays open");
        UI.key(field, 0, SWT.ESC, SWT.ESC);
        UI.jobs(Rechecker.FAMILY);
        assertFalse(ui(editor::isDirty));
    }

    @Test
    @Order(8)
    void a_proposal_is_applied_by_a_key_and_undone() {
        choose(finding("SUM-001"));
        NatTable grid = onCell(WRONG);
        UI.key(grid, SWT.MOD1, '1', '1');
        Table fixes = UI.byId(Table.class, "fixes");
        UI.shot("editor-11-fixes");
        UI.run(() -> fixes.notifyListeners(SWT.DefaultSelection, new Event()));
        UI.jobs(Rechecker.FAMILY);
        assertFalse(broken());
        undo();
        assertTrue(broken());
    }

    @Test
    @Order(9)
    void one_kind_is_mended_at_once_after_a_preview_and_is_one_undo() {
        Finding comma = finding("TAB-031");
        choose(comma);
        NatTable grid = onCell(comma.location());
        UI.key(grid, SWT.MOD1, '1', '1');
        Table fixes = UI.byId(Table.class, "fixes");
        UI.shot("editor-12-fixes-of-a-kind");
        int all = ui(() -> {
            for (int i = 0; i < fixes.getItemCount(); i++) {
                if (fixes.getItem(i).getText().startsWith(UI.said("同类", "Mend all"))) {
                    return i;
                }
            }
            return -1;
        });
        assertTrue(all >= 0, "there is a choice for all of the kind");
        UI.asyncRun(() -> {
            fixes.setSelection(all);
            fixes.notifyListeners(SWT.DefaultSelection, new Event());
        });
        UI.until("the preview is open", () -> !UI.all(Table.class, c -> "fix.all.table".equals(c.getData("id"))).isEmpty());
        UI.shot("editor-13-preview");
        Table preview = UI.byId(Table.class, "fix.all.table");
        int changes = ui(preview::getItemCount);
        assertTrue(changes == 2, changes + " changes");
        UI.asyncRun(() -> preview.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        UI.until("all of the kind are mended", () -> findings().stream().noneMatch(f -> f.rule().equals("TAB-031")));
        undo();
        assertEquals(changes, findings().stream().filter(f -> f.rule().equals("TAB-031")).count());
        assertFalse(ui(editor::isDirty));
    }

    @Test
    @Order(10)
    void a_block_comes_from_a_spreadsheet() {
        onCell("T3/denied.1/naturalPerson");
        UI.run(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] { "1\t2\n3\t4\n" }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
        command("org.eclipse.ui.edit.paste");
        UI.jobs(Rechecker.FAMILY);
        UI.shot("editor-14-pasted");
        assertEquals("4", ui(() -> editor.text("T3/denied.2/business")));
        command("org.eclipse.ui.edit.copy");
        assertEquals("1\t2\n3\t4", ui(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            Object copied = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return copied;
        }));
        undo();
        assertFalse(ui(editor::isDirty));
    }

    @Test
    @Order(11)
    void prose_is_typed_into_and_its_lines_stay_apart() {
        Finding said = finding("CRS-001");
        choose(said);
        StyledText prose = UI.byId(StyledText.class, said.location().substring(0, 2));
        int lines = ui(prose::getLineCount);
        UI.run(() -> {
            int at = prose.getText().indexOf(said.quote()) + said.quote().indexOf(said.actual());
            prose.replaceTextRange(at, said.actual().length(), said.expected());
        });
        UI.jobs(Rechecker.FAMILY);
        UI.shot("editor-15-prose-typed");
        assertTrue(findings().stream().noneMatch(f -> f.rule().equals("CRS-001")));
        UI.run(() -> {
            prose.setSelection(0, prose.getCharCount());
            prose.insert("\n");
        });
        assertEquals(lines, ui(prose::getLineCount));
        undo();
        assertEquals(said.quote(), finding("CRS-001").quote());
    }

    @Test
    @Order(12)
    void what_is_saved_is_a_correction_beside_the_original() throws Exception {
        NatTable grid = onCell(WRONG);
        String submitted = report.load().report().cell(WRONG).getRaw();
        UI.key(grid, 0, 0, '7');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        UI.run(() -> UI.page().saveEditor(editor, false));
        assertFalse(ui(editor::isDirty));
        assertEquals(List.of(new Correction(WRONG, submitted, "7")), report.corrections().corrections());
        UI.run(() -> UI.page().closeEditor(editor, false));
        assertEquals(submitted, report.load().report().cell(WRONG).getRaw());
        reopen();
        NatTable anew = onCell(WRONG);
        Rectangle cell = bounds(WRONG);
        UI.hover(anew, cell.x + cell.width / 2, cell.y + cell.height / 2);
        UI.pause(900);
        UI.shot("editor-16-corrected");
        assertEquals("7", ui(() -> editor.text(WRONG)));
        onCell(WRONG);
        command("org.disclosurecheck.ui.restore");
        UI.jobs(Rechecker.FAMILY);
        assertEquals(submitted, ui(() -> editor.text(WRONG)));
        UI.run(() -> UI.page().saveEditor(editor, false));
        assertTrue(report.corrections().isEmpty());
    }

    @Test
    @Order(13)
    void the_next_finding_comes_after_the_last_one_in_the_next_report_of_the_list() {
        List<SubmittedReport> order = ui(() -> ReportOrder.of(inspection)).stream().filter(r -> r.summary().findings() > 0).toList();
        SubmittedReport first = order.get(0);
        SubmittedReport second = order.get(1);
        List<Finding> findings = first.outcome().findings();
        ReportEditor from = (ReportEditor) ui(() -> Reports.open(first, findings.get(findings.size() - 1)));
        UI.until("the page stands", from::isReady);
        command("org.disclosurecheck.ui.nextFinding");
        UI.until("the next report is in hand", () -> second.equals(FindingSelection.get().current().report()));
        UI.until("its page stands", () -> UI.page().getActiveEditor() instanceof ReportEditor other && other.isReady());
        UI.until("the list has it chosen", () -> second.equals(((IStructuredSelection) UI.page().getSelection(Ids.NAVIGATOR)).getFirstElement()));
        UI.pause(300);
        UI.shot("editor-17-next-report");
        command("org.disclosurecheck.ui.previousFinding");
        UI.until("back in the first", () -> first.equals(FindingSelection.get().current().report()));
        reopen();
    }

    @Test
    @Order(15)
    void a_file_that_is_replaced_is_shown_anew_with_what_was_corrected() throws Exception {
        UI.run(() -> Reports.open(report));
        UI.until("the report is in front", () -> UI.page().getActiveEditor() instanceof ReportEditor other && other.report().equals(report));
        editor = (ReportEditor) ui(() -> UI.page().getActiveEditor());
        UI.until("the page stands", editor::isReady);
        NatTable grid = onCell("T3/denied.1/naturalPerson");
        UI.key(grid, 0, 0, '5');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        assertTrue(ui(editor::isDirty));
        byte[] other = DocxWriter.write(form(), CleanReport.of(form(), SEED + 1).report());
        Path file = Files.write(temp.resolve(report.name()), other);
        Intake.take(inspection, List.of(file), Intake.SameName.REPLACE, new NullProgressMonitor());
        CleanDesk.settle();
        UI.until("the new file is shown", () -> editor.isReady() && editor.checked() != null
                && CleanReport.of(form(), SEED + 1).place().name().equals(editor.checked().organisation()));
        UI.shot("editor-20-replaced");
        assertEquals("5", ui(() -> editor.text("T3/denied.1/naturalPerson")), "the correction is kept");
        assertTrue(ui(editor::isDirty), "and is not saved yet");
        UI.run(() -> UI.page().closeEditor(editor, false));
    }

    @Test
    @Order(14)
    void the_page_follows_the_theme() {
        choose(finding("SUM-001"));
        UI.pause(200);
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        UI.shot("editor-18-dark");
        choose(finding("CRS-001"));
        UI.shot("editor-19-dark-prose");
        StyledText prose = UI.byId(StyledText.class, "S1");
        UI.until("dark paper", () -> prose.getBackground().getRed() < 128);
        UI.run(() -> {
            // the theme paints anew whenever another part comes to the front
            UI.page().activate(UI.page().findView(Ids.NAVIGATOR));
            UI.page().activate(editor);
        });
        UI.until("prose and the line above are of one colour", () -> prose.getBackground().equals(UI.byId(Composite.class, "title")
                .getBackground()));
        theme("org.eclipse.e4.ui.css.theme.e4_default");
        UI.until("white paper again", () -> prose.getBackground().getRed() == 255);
    }

    private static void theme(String id) {
        ui(() -> {
            // the theme engine is no API of the platform
            BundleContext context = FrameworkUtil.getBundle(ReportEditor.class).getBundleContext();
            Object manager = context.getService(context.getServiceReference("org.eclipse.e4.ui.css.swt.theme.IThemeManager"));
            Object engine = manager.getClass().getMethod("getEngineForDisplay", Display.class).invoke(manager, Display.getCurrent());
            return engine.getClass().getMethod("setTheme", String.class, boolean.class).invoke(engine, id, false);
        });
        UI.pause(900);
    }
}
