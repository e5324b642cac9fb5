package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Places;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.internal.CheckJob;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of findings and the details beside it: what is wrong, where, why, and what could not be looked at. */
class FindingsViewTest {

    private Inspection inspection;
    private SubmittedReport report;

    @BeforeEach
    void two_copies_of_a_report_are_checked() throws Exception {
        CleanDesk.clear();
        inspection = CleanDesk.inspection("问题清单");
        byte[] sample = Files.readAllBytes(Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt"));
        for (String name : new String[] {"青禾镇.txt", "青禾镇（二）.txt"}) {
            report = CleanDesk.put(inspection, name, sample);
            SubmittedReport checked = report;
            UI.until("the report is checked", () -> checked.state() == State.CHECKED);
        }
        ui(() -> UI.page().showView(Ids.FINDINGS));
        ui(() -> UI.page().showView(Ids.DETAILS));
        ui(() -> {
            FindingSelection.get().set(report, (String) null, this);
            return null;
        });
        UI.until("the list is filled", () -> count().contains("2 ") && list().getItemCount() == 2);
    }

    @AfterEach
    void the_inspection_goes() throws Exception {
        CleanDesk.clear();
    }

    @Test
    void findings_stand_under_their_reports_and_one_in_hand_is_explained() {
        TreeItem item = ui(() -> {
            TreeItem first = list().getItem(0);
            first.getItemCount();
            first.setExpanded(true);
            return first.getItem(0);
        });
        UI.until("the finding has its sentence", () -> !item.isDisposed() && !item.getText(0).isEmpty());
        int findings = report.outcome().findings().size();
        assertTrue(ui(FindingsViewTest::count).contains(String.valueOf(2 * findings)));
        ui(() -> {
            FindingSelection.get().set(report, sum(), this);
            return null;
        });
        UI.until("the details explain it", () -> details().contains("SUM-001") && details().contains("第一项加第二项之和"));
        UI.until("the values of the other cells are there", () -> details().contains(UI.said("本年新收", "new")));
        UI.until("the list has it selected", () -> list().getSelectionCount() == 1);
        UI.shot("findings-and-details");
        assertTrue(ui(() -> details().contains(UI.said("为什么。", "Whatever came in"))), "the rule explains itself");
        assertFalse(ui(() -> details().contains("**")), "and without the marks of its file");
    }

    @Test
    void what_a_correction_mends_stays_in_the_list_and_says_so() throws Exception {
        String before = ui(FindingsViewTest::count);
        ui(() -> {
            FindingSelection.get().set(report, sum(), this);
            return null;
        });
        String mended = UI.said("按现在的修订，这一处已经成立", "With the corrections made so far this is in order");
        CleanDesk.mended(report);
        try {
            UI.until("the details say so", () -> details().contains(mended));
            UI.until("the list, too", () -> ui(() -> list().getSelectionCount() == 1
                    && list().getSelection()[0].getText(5).equals(UI.said("修订后成立", "in order once corrected"))));
            assertEquals(before, ui(FindingsViewTest::count), "what was submitted is counted");
            UI.shot("findings-mended");
        } finally {
            Live.remove(report);
        }
        UI.until("it is as it was", () -> !details().contains(mended));
    }

    @Test
    void a_group_that_was_opened_far_down_stays_open_when_the_list_changes() throws Exception {
        byte[] sample = Files.readAllBytes(Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt"));
        for (int i = 0; i < 12; i++) {
            CleanDesk.put(inspection, "青禾镇" + i + ".txt", sample);
        }
        UI.until("all are listed", () -> ui(() -> list().getItemCount() == 14));
        TreeItem last = ui(() -> list().getItem(13));
        UI.until("the last has its words", () -> ui(() -> !last.getText(0).isEmpty()));
        assertFalse(ui(last::getExpanded), "so far down nothing is open by itself");
        UI.run(() -> last.setExpanded(true));
        String before = ui(FindingsViewTest::count);
        SubmittedReport first = inspection.reports().get(0);
        CleanDesk.mended(first);
        try {
            UI.until("the list says it", () -> ui(() -> list().getItem(0).getItemCount() > 0
                    && list().getItem(0).getItem(0).getText(5).equals(UI.said("修订后成立", "in order once corrected"))));
            assertEquals(before, ui(FindingsViewTest::count));
            assertTrue(ui(() -> list().getItem(13).getExpanded()), "it is open as before");
        } finally {
            Live.remove(first);
        }
    }

    @Test
    void what_a_correction_would_cause_is_listed_told_apart_and_not_counted() throws Exception {
        String before = ui(FindingsViewTest::count);
        String place = "T3/total/business";
        String submitted = Places.text(report.load().report(), place);
        new Corrections(report.summary().sha256(), List.of(new Correction(place, submitted, "77")), List.of()).save(report);
        String caused = UI.said("修订引起，原件没有", "only with the correction");
        IEditorPart editor = ui(() -> Reports.open(report));
        UI.until("the page has more than was submitted", () -> Live.of(report).isPresent() && !caused().isEmpty());
        UI.until("the count tells them apart", () -> ui(FindingsViewTest::count).startsWith(before)
                && ui(FindingsViewTest::count).contains(UI.said("由修订引起", "only with corrections")));
        Finding first = caused().get(0);
        while (!first.equals(FindingSelection.get().current().finding())) {
            Finding now = ui(() -> FindingSelection.get().current().finding());
            UI.run(() -> Commands.run(Ids.COMMAND_NEXT));
            assertTrue(report.equals(ui(() -> FindingSelection.get().current().report())), "F8 leads to it before the next report");
            UI.until("F8 goes on", () -> !FindingSelection.get().current().finding().equals(now));
        }
        UI.until("the list has it in hand", () -> ui(() -> list().getSelectionCount() == 1
                && list().getSelection()[0].getText(5).equals(caused)));
        UI.until("the details say whose it is", () -> details().contains(UI.said("交来的文件里没有", "the submitted file does not have it")));
        UI.shot("findings-caused");
        ui(() -> UI.page().closeEditor(editor, false));
        UI.until("it goes with the page", () -> ui(FindingsViewTest::count).equals(before));
    }

    private List<Finding> caused() {
        List<Finding> submitted = report.outcome().findings();
        return Live.together(report, submitted).stream().filter(finding -> !submitted.contains(finding)
                && Live.standing(report, finding) == Live.Standing.CAUSED).toList();
    }

    @Test
    void columns_that_were_moved_stand_where_they_were_put_when_the_list_comes_back() {
        int[] moved = {3, 0, 2, 1, 6, 5, 4};
        int[] before = ui(() -> list().getColumnOrder());
        ui(() -> {
            list().setColumnOrder(moved);
            UI.page().hideView(UI.page().findView(Ids.FINDINGS));
            UI.page().showView(Ids.FINDINGS);
            return null;
        });
        assertArrayEquals(moved, ui(() -> list().getColumnOrder()));
        UI.until("the list is filled again", () -> list().getItemCount() == 2);
        UI.shot("findings-moved-columns");
        ui(() -> {
            list().setColumnOrder(before);
            return null;
        });
        UI.shot("findings-moved-back");
    }

    @Test
    void the_filter_leaves_what_has_all_words() {
        ui(() -> {
            UI.byId(Text.class, "findings.filter").setText("sum-001");
            return null;
        });
        UI.until("two findings are left", () -> count().matches(".*\\b2 .*"));
        ui(() -> {
            UI.byId(Text.class, "findings.filter").setText("没有这样的话");
            return null;
        });
        UI.until("a sentence says that nothing passes",
                () -> !UI.all(Label.class, label -> "findings.empty".equals(label.getData("id"))).isEmpty());
        UI.shot("findings-filtered");
        ui(() -> {
            UI.byId(Text.class, "findings.filter").setText("");
            return null;
        });
    }

    @Test
    void while_nothing_is_checked_yet_it_says_that_reports_are_being_checked() throws Exception {
        CleanDesk.clear();
        Set<Job> asleep = ConcurrentHashMap.newKeySet();
        IJobChangeListener hold = new JobChangeAdapter() {
            @Override
            public void aboutToRun(IJobChangeEvent event) {
                if (event.getJob().belongsTo(CheckJob.FAMILY) && event.getJob().sleep()) {
                    asleep.add(event.getJob());
                }
            }
        };
        Job.getJobManager().addJobChangeListener(hold);
        try {
            SubmittedReport held = CleanDesk.put(CleanDesk.inspection("正在检查"), "1.docx", CleanDesk.samples().clean(2));
            Results.changed(held); // as its check does when it begins
            UI.until("it says so", FindingsViewTest::saysBeingChecked);
        } finally {
            Job.getJobManager().removeJobChangeListener(hold);
            asleep.forEach(Job::wakeUp);
        }
        CleanDesk.settle();
        UI.until("and not afterwards", () -> !saysBeingChecked());
    }

    private static boolean saysBeingChecked() {
        return UI.all(Label.class, label -> "findings.empty".equals(label.getData("id"))).stream()
                .anyMatch(label -> label.getText().contains(UI.said("报告正在检查", "Reports are being checked")));
    }

    @Test
    void a_report_without_a_finding_in_hand_tells_what_was_not_checked() {
        UI.until("the rules that could not look are named", () -> details().contains("YOY-001"));
        assertEquals(State.CHECKED, report.state());
        UI.shot("details-not-checked");
    }

    private Finding sum() {
        return report.outcome().findings().stream().filter(finding -> finding.rule().equals("SUM-001")).findFirst()
                .orElseThrow();
    }

    private static Tree list() {
        return UI.byId(Tree.class, "findings");
    }

    private static String count() {
        return UI.byId(Label.class, "findings.count").getText();
    }

    private static String details() {
        return UI.byId(StyledText.class, "details").getText();
    }
}
