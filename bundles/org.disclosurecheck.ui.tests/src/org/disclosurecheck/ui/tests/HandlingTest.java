package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Handling.Decision;
import org.disclosurecheck.workspace.Handlings;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Outputs;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inspector decides that a finding is not true, or was explained; the check goes on saying what it says. */
class HandlingTest {

    private static final String CELL = "T3/total/naturalPerson";
    private SubmittedReport report;
    private Finding finding;

    @TempDir
    Path folder;

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("处理");
        report = CleanDesk.submit(inspection, "01.docx", CleanDesk.samples().oneTooMany(6, CELL));
        finding = report.outcome().findings().stream().filter(f -> f.rule().equals("SUM-001")).findFirst().orElseThrow();
        ui(() -> UI.page().showView(Ids.DETAILS));
        ui(() -> UI.page().showView(Ids.FINDINGS));
    }

    @Test
    void a_finding_is_marked_with_a_reason_in_the_list_and_the_mark_is_taken_back() {
        UI.run(() -> FindingSelection.get().set(report, finding, this));
        UI.until("the finding is selected", () -> tree().getSelectionCount() == 1);
        choose(UI.said("标为“不属实”…", "Mark as not true…"));
        UI.until("a reason is asked for", () -> !UI.all(Text.class, t -> t.getShell().getText().contains(UI.said("不属实", "not true"))).isEmpty());
        Shell dialog = ui(() -> UI.all(Text.class, t -> t.getShell().getText().contains(UI.said("不属实", "not true"))).get(0).getShell());
        assertFalse(ui(() -> dialog.getDefaultButton().isEnabled()), "without a reason nothing is decided");
        UI.run(() -> UI.all(Text.class, t -> t.getShell() == dialog && (t.getStyle() & SWT.READ_ONLY) == 0).get(0).setText("台账核对无误"));
        UI.shot("handling-1-reason");
        UI.run(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        String said = UI.said("不属实：台账核对无误", "not true: 台账核对无误");
        UI.until("the list says so", () -> listed(said));
        UI.until("the details say so", () -> UI.byId(StyledText.class, "details").getText().contains(said));
        UI.shot("handling-2-marked");
        ToolItem open = tool(UI.said("只看未处理", "Only what is not handled"));
        push(open, true);
        UI.until("what is handled is left out", () -> !listed(said));
        push(open, false);
        UI.until("and is there again", () -> listed(said));
        UI.run(() -> {
            FindingSelection.get().set(report, (String) null, this);
            FindingSelection.get().set(report, finding, this);
        });
        UI.until("the finding is selected again", () -> tree().getSelectionCount() == 1);
        choose(UI.said("撤销处理", "Take the mark back"));
        UI.until("the mark is gone", () -> !listed(said));
        assertEquals(Handlings.NONE, Handlings.of(report));
    }

    @Test
    void a_decision_outlives_a_recheck_and_changes_no_result() throws Exception {
        List<Finding> before = report.outcome().findings();
        Handlings.of(report).with(finding, Decision.EXPLAINED, "单位已书面说明").save(report);
        report.inspection().check(List.of(report));
        CleanDesk.settle();
        assertEquals(before, report.outcome().findings(), "the check says what it said");
        Finding again = report.outcome().findings().stream().filter(f -> f.rule().equals("SUM-001")).findFirst().orElseThrow();
        assertEquals("单位已书面说明", Handlings.of(report).of(again).orElseThrow().reason());
        assertTrue(Files.exists(report.inspection().notes().getLocation().toPath().resolve("01.docx.handling.json")));
    }

    @Test
    void a_return_slip_leaves_out_what_need_not_be_mended() throws Exception {
        assertTrue(slip("before").contains(finding.place()), "the slip asks for it");
        Handlings handlings = Handlings.of(report);
        for (Finding each : report.outcome().findings()) {
            if (each.location().equals(CELL)) {
                handlings = handlings.with(each, Decision.UNTRUE, "台账核对无误");
            }
        }
        handlings.save(report);
        String left = slip("after");
        assertFalse(left.contains(finding.message()), left);
    }

    /** The text of the slip. */
    private String slip(String name) throws IOException, CoreException {
        Path into = Files.createDirectory(folder.resolve(name));
        Outputs.folder(Outputs.SLIPS, List.of(report), into, new NullProgressMonitor());
        try (Stream<Path> files = Files.list(into)) {
            Path slip = files.filter(file -> file.toString().endsWith(".docx")).findFirst().orElse(null);
            if (slip == null) {
                return "";
            }
            try (ZipFile zip = new ZipFile(slip.toFile())) {
                return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("<[^>]*>", "");
            }
        }
    }

    private static Tree tree() {
        return UI.byId(Tree.class, "findings");
    }

    private static boolean listed(String text) {
        for (TreeItem group : tree().getItems()) {
            for (TreeItem item : group.getItems()) {
                for (int i = 0; i < tree().getColumnCount(); i++) {
                    if (item.getText(i).equals(text)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static ToolItem tool(String tip) {
        return ui(() -> UI.all(ToolBar.class, bar -> true).stream().flatMap(bar -> Stream.of(bar.getItems()))
                .filter(item -> tip.equals(item.getToolTipText())).findFirst().orElseThrow());
    }

    private static void push(ToolItem item, boolean on) {
        UI.run(() -> {
            item.setSelection(on);
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Chooses from the menu of the list. */
    private static void choose(String label) {
        UI.asyncRun(() -> {
            Menu menu = tree().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            for (MenuItem item : menu.getItems()) {
                if (item.getText().equals(label)) {
                    item.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
            throw new AssertionError(label);
        });
        UI.pause(200);
        UI.run(() -> Display.getCurrent().update());
    }

    @Test
    void a_filter_is_kept_by_name_applied_and_deleted() {
        Text words = UI.byId(Text.class, "findings.filter");
        UI.run(() -> words.setText("SUM-001"));
        UI.until("one line", () -> lines() == 1);
        item(UI.said("保存当前筛选…", "Save this filter…"));
        UI.until("a name is asked for", () -> UI.shell(UI.said("保存筛选", "Save filter")) != null);
        Shell dialog = ui(() -> UI.shell(UI.said("保存筛选", "Save filter")));
        UI.run(() -> UI.all(Text.class, t -> t.getShell() == dialog && (t.getStyle() & SWT.READ_ONLY) == 0).get(0).setText("勾稽"));
        UI.run(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        item(UI.said("不筛选", "No filter"));
        UI.until("all lines again", () -> lines() > 1);
        item("勾稽");
        UI.until("the one line", () -> lines() == 1);
        assertEquals("SUM-001", ui(words::getText));
        item(UI.said("不筛选", "No filter"));
        deleteFirstFilter();
        assertFalse(ui(() -> Stream.of(filters().getItems()).anyMatch(item -> item.getText().equals("勾稽"))));
    }

    private static int lines() {
        return Stream.of(tree().getItems()).mapToInt(TreeItem::getItemCount).sum();
    }

    /** The menu of the button for filters, as it opens. */
    private static Menu filters() {
        ToolItem button = tool(UI.said("常用筛选", "Saved filters"));
        ActionContributionItem item = (ActionContributionItem) button.getData();
        return item.getAction().getMenuCreator().getMenu(button.getParent());
    }

    private static void item(String label) {
        UI.asyncRun(() -> Stream.of(filters().getItems()).filter(item -> item.getText().equals(label)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        UI.pause(200);
    }

    private static void deleteFirstFilter() {
        UI.run(() -> Stream.of(filters().getItems()).filter(item -> item.getText().equals(UI.said("删除筛选", "Delete a filter"))).findFirst()
                .orElseThrow().getMenu().getItem(0).notifyListeners(SWT.Selection, new Event()));
    }
}
