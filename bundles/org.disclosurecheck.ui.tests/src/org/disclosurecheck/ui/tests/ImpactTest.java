package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.SwitchDesk;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.disclosurecheck.ui.rules.impact.BookImpact;
import org.disclosurecheck.ui.rules.impact.ImpactPane;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer looks whom a new rule would hit before he releases it. */
class ImpactTest {

    private RuleProject book;

    @BeforeEach
    void a_book_with_a_rule_of_its_own() throws Exception {
        CleanDesk.clear();
        for (RuleProject old : RuleProject.all()) {
            old.remove(new NullProgressMonitor());
        }
        desk(RuleIds.PERSPECTIVE);
        book = RuleProject.create("本市规则", null, new NullProgressMonitor());
    }

    @AfterEach
    void back_to_the_reports() throws Exception {
        UI.run(() -> UI.page().closeAllEditors(false));
        book.remove(new NullProgressMonitor());
        desk(Ids.PERSPECTIVE);
        CleanDesk.clear();
    }

    private static void desk(String perspective) {
        UI.run(() -> {
            try {
                SwitchDesk.to(perspective, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private RuleEditor opened() throws Exception {
        RuleEntry pattern = Shelf.read().rules(null).stream().filter(rule -> rule.id().equals("SUM-001")).findFirst().orElseThrow();
        IFolder folder = Shelves.copy(pattern, book, "SUM-901", "sums", "local-balance", "本市：每一列的收办平衡",
                "Local: every column balances", new NullProgressMonitor());
        RuleEditor editor = (RuleEditor) UI.ui(() -> RuleInput.open(folder, "SUM-901"));
        Desk.settle();
        UI.run(() -> editor.show(language("影响", "Impact")));
        return editor;
    }

    /** Two reports in order, and one in which a column does not balance. */
    private static Inspection reports() throws Exception {
        SampleInspection samples = CleanDesk.samples();
        Inspection inspection = CleanDesk.inspection("去年的报告");
        put(inspection, "甲.docx", samples.clean(14));
        put(inspection, "乙.docx", samples.clean(10));
        put(inspection, "丙.docx", samples.oneTooMany(6, "T3/total/naturalPerson"));
        CleanDesk.settle();
        return inspection;
    }

    private static void put(Inspection inspection, String name, byte[] bytes) throws Exception {
        inspection.submitted().getFile(name).create(new ByteArrayInputStream(bytes), false, null);
    }

    @Test
    void without_an_inspection_the_page_says_what_to_do() throws Exception {
        opened();
        assertTrue(said().contains(language("新建检查项目", "make an inspection")), ImpactTest::said);
        UI.shot("impact-1-empty");
    }

    @Test
    void a_new_rule_is_counted_and_its_example_opens_the_report_at_its_place() throws Exception {
        reports();
        opened();
        UI.until("the only inspection is chosen", () -> start().isEnabled());
        press(start());
        UI.jobs(ImpactPane.FAMILY);
        UI.until("it is compared", () -> tree().getItemCount() == 1);
        assertTrue(said().contains("3"), ImpactTest::said);
        TreeItem rule = UI.ui(() -> tree().getItem(0));
        assertTrue(UI.ui(() -> rule.getText()).startsWith("SUM-901"));
        assertEquals(1, UI.ui(() -> rule.getItemCount()), "only new findings");
        assertTrue(UI.ui(() -> rule.getItem(0).getText()).contains("1"));
        UI.shot("impact-2-rule");
        UI.run(() -> {
            tree().setSelection(rule.getItem(0).getItem(0));
            Event event = new Event();
            event.item = rule.getItem(0).getItem(0);
            tree().notifyListeners(SWT.DefaultSelection, event);
        });
        UI.until("the report is open", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isReady());
        assertEquals("丙.docx", UI.ui(() -> FindingSelection.get().current().report().name()));
        assertEquals("T3/total/naturalPerson", UI.ui(() -> FindingSelection.get().current().place()));
        assertTrue(UI.ui(() -> UI.byId(Label.class, "message").getText()).contains("7"), "what the rule says, not that it is mended");
        UI.shot("impact-3-opened");
    }

    @Test
    void a_comparison_is_stopped_and_says_how_far_it_came() throws Exception {
        SampleInspection samples = CleanDesk.samples();
        Inspection inspection = reports();
        for (int i = 0; i < 60; i++) {
            put(inspection, i + ".docx", samples.clean(i % 20));
        }
        CleanDesk.settle();
        opened();
        UI.until("the only inspection is chosen", () -> start().isEnabled());
        // a fast machine may be through before it can be stopped: then once more
        do {
            press(start());
            UI.run(() -> {
                while (stop().isEnabled() && !said().matches(".*[1-9]\\d* / 63.*")) {
                    Display.getCurrent().readAndDispatch();
                }
                if (stop().isEnabled()) {
                    stop().notifyListeners(SWT.Selection, new Event());
                }
            });
            UI.jobs(ImpactPane.FAMILY);
            UI.until("it is over", () -> start().isEnabled());
        } while (!said().contains(language("已停止，只比较了 63 份中的", "Stopped")));
        assertTrue(UI.ui(() -> start().isEnabled()), "it can be begun again");
        UI.shot("impact-5-stopped");
    }

    @Test
    void a_comparison_that_is_stopped_before_it_began_can_be_begun_again() throws Exception {
        reports();
        opened();
        UI.until("the only inspection is chosen", () -> start().isEnabled());
        UI.run(() -> {
            // a job of the same kind is in the way, as on a busy machine
            start().notifyListeners(SWT.Selection, new Event());
            Job.getJobManager().find(ImpactPane.FAMILY)[0].sleep();
            stop().notifyListeners(SWT.Selection, new Event());
        });
        UI.jobs(ImpactPane.FAMILY);
        UI.until("it can be begun again", () -> start().isEnabled());
        assertTrue(said().contains(language("已停止", "Stopped")), ImpactTest::said);
    }

    @Test
    void a_book_is_compared_as_a_whole_at_once() throws Exception {
        Inspection inspection = reports();
        opened();
        UI.run(() -> UI.page().closeAllEditors(false));
        UI.run(() -> BookImpact.open(UI.page(), book));
        UI.until("the only inspection is chosen", () -> start().isEnabled());
        press(start());
        UI.jobs(ImpactPane.FAMILY);
        UI.until("it is compared", () -> tree().getItemCount() == 1);
        UI.shot("impact-4-book");
        assertEquals(3, inspection.reports().size());
    }

    private static void press(Button button) {
        UI.run(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static Button start() {
        return UI.byId(Button.class, "impact.start");
    }

    private static Button stop() {
        return UI.byId(Button.class, "impact.stop");
    }

    private static Tree tree() {
        return UI.byId(Tree.class, "impact");
    }

    private static String said() {
        return UI.ui(() -> UI.byId(Label.class, "impact.said").getText());
    }

    private static String language(String zh, String en) {
        return Engine.language().choose(zh, en);
    }
}
