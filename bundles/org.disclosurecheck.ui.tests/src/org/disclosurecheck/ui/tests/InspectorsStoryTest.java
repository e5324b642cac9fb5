package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.disclosurecheck.export.Exports;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Outputs;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first ten minutes of an inspector, from the welcome page on; every step leaves a picture. */
class InspectorsStoryTest {

    @Test
    void the_list_of_problems_comes_as_a_workbook_and_every_bad_report_gets_a_slip(@TempDir Path temp) throws Exception {
        CleanDesk.clear();
        CleanDesk.sample();
        assertTrue(Exports.formats().contains("xlsx"), Exports.formats().toString());
        Outputs.folder(Outputs.SLIPS, Inspection.all().get(0).reports(), temp, new NullProgressMonitor());
        try (Stream<Path> files = Files.list(temp)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".docx")));
        }
    }

    @Test
    void from_the_welcome_page_to_the_second_finding_of_the_worst_report() throws Exception {
        CleanDesk.clear();
        UI.run(() -> Commands.run(Ids.COMMAND_WELCOME));
        UI.shot("story-1-welcome");
        Inspection inspection = CleanDesk.sample();
        UI.until("all are checked", () -> inspection.reports().stream().allMatch(r -> r.state() == State.CHECKED
                || r.state() == State.UNREADABLE));
        UI.shot("story-2-received");
        SubmittedReport worst = inspection.reports().stream().max((a, b) -> a.summary().errors() - b.summary().errors())
                .orElseThrow();
        assertTrue(worst.unread());
        IEditorPart editor = ui(() -> Reports.open(worst));
        UI.until("it stands at its first error", () -> FindingSelection.get().current().finding() != null);
        UI.pause(400);
        UI.shot("story-3-first-error");
        String first = FindingSelection.get().current().finding().fingerprint();
        UI.run(() -> Commands.run(Ids.COMMAND_NEXT));
        UI.until("the next finding is in hand", () -> FindingSelection.get().current().finding() != null
                && !FindingSelection.get().current().finding().fingerprint().equals(first));
        UI.pause(400);
        UI.shot("story-4-next");
        assertFalse(worst.unread(), "it was opened");
        assertEquals(editor, ui(() -> UI.page().getActiveEditor()));
    }
}
