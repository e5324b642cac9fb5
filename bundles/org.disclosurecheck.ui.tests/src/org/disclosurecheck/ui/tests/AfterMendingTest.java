package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever mends a finding goes on to the next one, not to the beginning of the report. */
class AfterMendingTest {

    private static final long SEED = 3;
    private static final String ABOVE = "T2/licence/decisions";
    private static final String BELOW = "T4/review/total";

    private SubmittedReport report;
    private ReportEditor editor;

    @BeforeEach
    void a_report_with_a_wrong_cell_in_each_of_its_tables() throws Exception {
        CleanDesk.clear();
        SampleInspection samples = CleanDesk.samples();
        int below = Integer.parseInt(samples.report(SEED).figures().texts().get(BELOW)) + 1;
        report = CleanDesk.submit(CleanDesk.inspection("往下"), "1.docx", samples.spoilt(SEED,
                Map.of(ABOVE, "1,742", CleanDesk.TOTAL, samples.oneMore(SEED, CleanDesk.TOTAL), BELOW, String.valueOf(below))));
        editor = (ReportEditor) ui(() -> Reports.keep(report));
        UI.until("the page stands", editor::isWhole);
        UI.run(() -> UI.page().activate(editor));
    }

    @AfterEach
    void the_inspection_goes() throws Exception {
        CleanDesk.clear();
    }

    private static Finding inHand() {
        return ui(() -> FindingSelection.get().current().finding());
    }

    private void mend() {
        NatTable grid = UI.byId(NatTable.class, "T3");
        String right = CleanDesk.samples().report(SEED).figures().texts().get(CleanDesk.TOTAL);
        UI.run(() -> {
            editor.reveal(CleanDesk.TOTAL);
            grid.setFocus();
        });
        UI.key(grid, 0, SWT.F2, (char) 0);
        Text field = UI.byId(Text.class, "cell");
        UI.run(() -> field.setText(right));
        UI.key(field, 0, SWT.CR, SWT.CR);
        UI.jobs(Rechecker.FAMILY);
        UI.until("nothing is wrong in table 3", () -> Live.outcome(report).findings().stream().noneMatch(each -> each.location().startsWith("T3")));
    }

    @Test
    void f8_goes_on_below_what_was_mended_and_back_above_it() {
        List<Finding> all = report.outcome().findings();
        Finding wrong = all.stream().filter(each -> each.location().equals(CleanDesk.TOTAL)).findFirst().orElseThrow();
        assertTrue(all.indexOf(wrong) > 1, "there is more than one above: " + all);
        UI.run(() -> FindingSelection.get().set(report, wrong, "test"));
        mend();
        UI.run(() -> Commands.run(Ids.COMMAND_NEXT));
        assertEquals(BELOW, inHand().location());
        UI.run(() -> Commands.run("org.disclosurecheck.ui.previousFinding"));
        assertEquals(ABOVE, inHand().location());
    }
}
