package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed on the page is in the list of findings when typing pauses, not with every key; and one thing is in hand at a time. */
class KeysAndListsTest {

    private static final int KEYS = 10;
    private static final int MOST_TIMES = 2;
    private static final int CLOSE_MILLIS = 150;
    private static final int BURSTS = 20;
    private static final String CAUSED = "T3/new/business";

    private SubmittedReport report;
    private ReportEditor editor;

    @BeforeEach
    void a_report_with_a_wrong_total_is_open_beside_the_list() throws Exception {
        CleanDesk.clear();
        report = CleanDesk.wrongTotal("按键");
        ui(() -> UI.page().showView(Ids.FINDINGS));
        editor = (ReportEditor) ui(() -> Reports.keep(report));
        UI.until("the whole page stands", editor::isWhole);
        UI.run(() -> UI.page().activate(editor));
    }

    @AfterEach
    void the_inspection_goes() throws Exception {
        CleanDesk.clear();
    }

    private static Tree list() {
        return UI.byId(Tree.class, "findings");
    }

    private Text field() {
        NatTable grid = UI.byId(NatTable.class, "T3");
        UI.until("the field is open", () -> {
            if (UI.all(Text.class, text -> "cell".equals(text.getData("id"))).isEmpty()) {
                editor.reveal(CAUSED);
                grid.setFocus();
                UI.key(grid, 0, SWT.F2, (char) 0);
            }
            return !UI.all(Text.class, text -> "cell".equals(text.getData("id"))).isEmpty();
        });
        return UI.byId(Text.class, "cell");
    }

    private boolean caused() {
        return Live.of(report).isPresent() && Live.outcome(report).findings().stream()
                .anyMatch(finding -> Live.standing(report, finding) == Live.Standing.CAUSED);
    }

    /** Whether the list says of a line that only a correction brings it about. */
    private static boolean listed() {
        String words = UI.said("修订引起，原件没有", "only with the correction");
        return ui(() -> {
            for (var item : list().getItems()) {
                for (var line : item.getItemCount() == 0 ? new org.eclipse.swt.widgets.TreeItem[] {item} : item.getItems()) {
                    if (words.equals(line.getText(5))) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    /** @return the longest time between two keys, in milliseconds */
    private long burst(Text field) {
        return ui(() -> {
            long longest = 0;
            field.setText("");
            for (int key = 0; key < KEYS; key++) {
                Object before = editor.checked();
                long begun = System.nanoTime();
                field.append("1");
                while (editor.checked() == before) {
                    if (!Display.getCurrent().readAndDispatch()) {
                        Thread.onSpinWait();
                    }
                }
                longest = Math.max(longest, (System.nanoTime() - begun) / 1_000_000);
            }
            return longest;
        });
    }

    @Test
    void ten_keys_are_told_to_the_lists_at_most_twice_and_then_the_list_has_what_they_cause() {
        Text field = field();
        AtomicInteger times = new AtomicInteger();
        Consumer<ResultsChange> counted = change -> times.addAndGet(change.changed().contains(report) ? 1 : 0);
        Results.addListener(counted);
        try {
            boolean close = false;
            for (int i = 0; i < BURSTS && !close; i++) {
                // on a machine that stops between two keys this is no burst, and is typed once more
                UI.jobs(Results.FAMILY);
                times.set(0);
                close = burst(field) < CLOSE_MILLIS;
            }
            assertTrue(!close || times.get() <= MOST_TIMES, times.get() + " times");
            UI.until("the keys cause something", this::caused);
            UI.until("the list has it", KeysAndListsTest::listed);
            assertTrue(!close || times.get() <= MOST_TIMES, times.get() + " times");
        } finally {
            Results.removeListener(counted);
        }
    }

    @Test
    void a_value_that_is_taken_back_goes_out_of_the_list_again() {
        Text field = field();
        UI.run(() -> field.append("1"));
        UI.until("the list has what it causes", KeysAndListsTest::listed);
        UI.key(field, 0, SWT.ESC, SWT.ESC);
        UI.until("and has it no more", () -> !listed());
    }

    @Test
    void a_value_that_is_kept_with_enter_or_saved_is_in_the_list() {
        Text field = field();
        UI.run(() -> field.append("1"));
        UI.key(field, 0, SWT.CR, SWT.CR);
        UI.run(() -> UI.page().saveEditor(editor, false));
        UI.until("the list has what it causes", KeysAndListsTest::listed);
        assertFalse(ui(editor::isDirty));
    }

    @Test
    void f8_leads_to_what_a_key_just_caused_without_a_pause() {
        Text field = field();
        ui(() -> {
            Object before = editor.checked();
            field.append("1");
            while (editor.checked() == before) {
                if (!Display.getCurrent().readAndDispatch()) {
                    Thread.onSpinWait();
                }
            }
            return null;
        });
        assertTrue(caused(), "whoever asks gets it");
        List<Finding> all = Live.outcome(report).findings();
        for (int i = 0; i < all.size(); i++) {
            UI.run(() -> Commands.run(Ids.COMMAND_NEXT));
            Finding now = ui(() -> FindingSelection.get().current().finding());
            if (Live.standing(report, now) == Live.Standing.CAUSED) {
                return;
            }
        }
        throw new AssertionError("F8 passed over what was caused: " + all);
    }

    @Test
    void a_place_without_a_finding_unmarks_the_line_of_the_list_and_f8_goes_on_from_there() {
        List<Finding> all = report.outcome().findings();
        Finding first = all.get(0);
        UI.run(() -> FindingSelection.get().set(report, first, "test"));
        UI.until("its line is marked", () -> list().getSelectionCount() == 1);
        UI.run(() -> FindingSelection.get().set(report, "S1", "test"));
        assertEquals(0, ui(() -> list().getSelectionCount()), "one thing is in hand");
        UI.run(() -> UI.page().activate(editor));
        UI.run(() -> Commands.run(Ids.COMMAND_NEXT));
        UI.until("F8 goes on", () -> all.size() < 2 || all.get(1).equals(FindingSelection.get().current().finding()));
    }
}
