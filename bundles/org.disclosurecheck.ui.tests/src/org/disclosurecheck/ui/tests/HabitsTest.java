package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are used to from other programs: looking for words, sorting by a column, one click to see, the right button everywhere. */
class HabitsTest {

    private static final String TOTAL = "T3/total/naturalPerson";
    private static final int PLACE = 3;
    private static final int MOST = 20;
    private static Inspection inspection;
    private static final List<SubmittedReport> REPORTS = new ArrayList<>();

    @BeforeAll
    static void three_reports_two_of_them_wrong() throws Exception {
        CleanDesk.clear();
        CleanDesk.listInSight();
        REPORTS.clear();
        inspection = CleanDesk.inspection("习惯");
        SampleInspection samples = CleanDesk.samples();
        add("1.docx", samples.oneTooMany(3, TOTAL));
        add("2.docx", samples.oneTooMany(8, "T4/review/total"));
        add("3.docx", samples.clean(9));
        CleanDesk.settle();
    }

    @AfterAll
    static void gone() throws Exception {
        CleanDesk.clear();
    }

    private static void add(String name, byte[] bytes) throws Exception {
        REPORTS.add(CleanDesk.put(inspection, name, bytes));
    }

    @BeforeEach
    void findings_are_listed_and_nothing_is_open() {
        UI.run(() -> {
            UI.page().closeAllEditors(false);
            FindingSelection.get().set(null, (String) null, null);
        });
        ui(() -> UI.page().showView(Ids.DETAILS));
        ui(() -> UI.page().showView(Ids.FINDINGS));
        UI.run(() -> UI.page().getActivePart().getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY));
        UI.until("the list is filled", () -> list().getItemCount() == reportsWithFindings());
    }

    private static long reportsWithFindings() {
        return REPORTS.stream().filter(report -> report.summary().findings() > 0).count();
    }

    private static Tree list() {
        return UI.byId(Tree.class, "findings");
    }

    private static void command(String id) {
        ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null));
    }

    private static ReportEditor opened(SubmittedReport report) {
        ReportEditor editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the page stands", () -> editor.isReady() && report.equals(editor.report()));
        return editor;
    }

    @Test
    void words_are_looked_for_in_the_text_and_in_the_tables_and_escape_gives_the_keys_back() {
        ReportEditor editor = opened(REPORTS.get(0));
        command("org.eclipse.ui.edit.findReplace");
        Text words = UI.byId(Text.class, "report.find");
        assertTrue(ui(words::isFocusControl), "one can type at once");
        UI.type(words, "公开");
        String places = count();
        assertTrue(places.matches(".*\\d.*"), places);
        UI.key(words, 0, SWT.CR, '\r');
        assertTrue(count().contains("1") && !count().equals(places), count());
        String found = ui(() -> UI.all(StyledText.class, text -> text.getSelectionCount() > 0).get(0).getSelectionText());
        assertEquals("公开", found);
        UI.type(words, "行政强制");
        for (int i = 0; i < MOST && !"T2/coercion/decisions".equals(ui(() -> FindingSelection.get().current().place())); i++) {
            UI.key(words, 0, SWT.CR, '\r');
        }
        assertEquals("T2/coercion/decisions", ui(() -> FindingSelection.get().current().place()), "the row of that name");
        assertTrue(ui(words::isFocusControl), "and Enter goes on");
        UI.shot("habits-find");
        UI.type(words, "没有这样的话");
        assertEquals(UI.said("没有找到", "Nothing found"), count());
        UI.key(words, 0, SWT.ESC, (char) SWT.ESC);
        assertTrue(UI.all(Text.class, text -> "report.find".equals(text.getData("id"))).isEmpty(), "the line is gone");
        assertTrue(ui(() -> UI.page().getActivePart() == editor));
        assertEquals("T2/coercion/decisions", ui(editor::focusedPlace), "the keys are where one was");
    }

    private static String count() {
        return ui(() -> UI.byId(Label.class, "report.find.count").getText());
    }

    @Test
    void the_same_key_leads_to_the_filter_of_a_list() {
        command("org.eclipse.ui.edit.findReplace");
        UI.until("findings", () -> UI.byId(Text.class, "findings.filter").isFocusControl());
        ui(() -> UI.page().showView(Ids.NAVIGATOR));
        command("org.eclipse.ui.edit.findReplace");
        UI.until("reports", () -> UI.byId(Text.class, "reports.filter").isFocusControl());
    }

    @Test
    void a_click_on_the_head_of_a_column_sorts_by_it_another_turns_it_round_a_third_ends_it() {
        List<String> before = lines();
        head(PLACE);
        UI.until("sorted", () -> list().getSortColumn() == list().getColumn(PLACE) && list().getSortDirection() == SWT.UP);
        UI.until("as it says", () -> !lines().isEmpty());
        List<String> up = lines();
        head(PLACE);
        UI.until("the other way round", () -> list().getSortDirection() == SWT.DOWN);
        UI.until("the last comes first", () -> !lines().isEmpty() && lines().get(0).equals(up.get(up.size() - 1)));
        head(PLACE);
        UI.until("as before", () -> list().getSortColumn() == null && lines().equals(before));
    }

    private static void head(int column) {
        UI.run(() -> list().getColumn(column).notifyListeners(SWT.Selection, new Event()));
    }

    /** The places that are listed, from top to bottom. */
    private static List<String> lines() {
        return ui(() -> Arrays.stream(list().getItems()).peek(TreeItem::getText).flatMap(group -> Arrays.stream(group.getItems()))
                .peek(TreeItem::getText).map(item -> item.getText(PLACE)).toList());
    }

    @Test
    void one_click_on_a_finding_shows_it_in_its_report_while_the_keys_stay_in_the_list() {
        for (int i = 0; i < reportsWithFindings(); i++) {
            int at = i;
            TreeItem line = ui(() -> {
                TreeItem group = list().getItem(at);
                group.getText();
                group.setExpanded(true);
                TreeItem first = group.getItem(0);
                first.getText();
                return first;
            });
            UI.run(() -> {
                list().setFocus();
                list().setSelection(line);
                list().notifyListeners(SWT.Selection, new Event());
            });
            UI.until("its report stands at the finding", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isReady()
                    && editor.report().equals(FindingSelection.get().current().report()) && FindingSelection.get().current().finding() != null);
            assertTrue(ui(() -> list().isFocusControl()), "the keys stay");
            assertEquals(1, (int) ui(() -> UI.page().getEditorReferences().length), "in one tab");
            UI.until("the list of reports has it chosen", () -> FindingSelection.get().current().report()
                    .equals(((IStructuredSelection) UI.page().getSelection(Ids.NAVIGATOR)).getFirstElement()));
        }
    }

    @Test
    void by_verdict_the_worst_stand_open() {
        order("VERDICT");
        UI.until("the worst are there", () -> {
            TreeItem all = UI.byId(Tree.class, "reports").getItem(0);
            return all.getExpanded() && all.getItemCount() > 1 && all.getItem(0).getExpanded()
                    && all.getItem(0).getItemCount() == reportsWithErrors();
        });
        order("ORGANISATION");
    }

    private static long reportsWithErrors() {
        return REPORTS.stream().filter(report -> report.summary().errors() > 0).count();
    }

    private static void order(String by) {
        UI.run(() -> {
            IAction action = ((ActionContributionItem) ((IViewPart) UI.page().findView(Ids.NAVIGATOR)).getViewSite().getActionBars()
                    .getMenuManager().find("reports.group." + by)).getAction();
            action.setChecked(true);
            action.run();
        });
    }

    @Test
    void the_right_button_has_something_to_offer_wherever_one_reads() {
        ReportEditor editor = opened(REPORTS.get(0));
        UI.run(() -> editor.reveal("S1"));
        for (String id : List.of("reports", "findings", "details", "S1")) {
            UI.until(id + " is in sight", () -> !UI.all(Control.class, c -> id.equals(c.getData("id"))).isEmpty());
            Control control = UI.all(Control.class, c -> id.equals(c.getData("id"))).get(0);
            assertTrue(ui(() -> {
                Menu menu = control.getMenu();
                if (menu == null) {
                    return false;
                }
                menu.notifyListeners(SWT.Show, new Event());
                boolean some = menu.getItemCount() > 0;
                menu.notifyListeners(SWT.Hide, new Event());
                return some;
            }), id);
        }
    }
}
