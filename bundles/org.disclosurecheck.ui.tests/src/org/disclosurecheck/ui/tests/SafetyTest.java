package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.ui.workbench.CopyDetails;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.Gate;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Startup;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.internal.Closing;
import org.disclosurecheck.workspace.internal.Trouble;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not lost: when the program is killed, when the disk is full, when a newer version was here. */
class SafetyTest {

    private static final String CELL = "T3/total/naturalPerson";

    @TempDir
    Path temp;

    private final SampleInspection samples = CleanDesk.samples();

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
    }

    private SubmittedReport report(Inspection inspection) throws Exception {
        return CleanDesk.submit(inspection, "年度报告.docx", samples.oneTooMany(6, CELL));
    }

    private static Path kept(Inspection inspection) {
        return inspection.project().getWorkingLocation("org.disclosurecheck.workspace").toPath();
    }

    @Test
    void a_correction_lies_beside_the_report_and_what_was_typed_survives_a_kill() throws Exception {
        SubmittedReport report = report(CleanDesk.inspection("修订"));
        byte[] before = Files.readAllBytes(report.file().getLocation().toPath());
        Corrections typed = Corrections.of(report).with(new Correction(CELL, "5", "4"));
        typed.saveDraft(report);
        assertTrue(Corrections.of(report).isEmpty(), "not saved yet");
        assertEquals(typed, Corrections.draft(report).orElseThrow(), "but kept");
        typed.save(report);
        assertEquals(typed, Corrections.of(report));
        assertTrue(Corrections.draft(report).isEmpty());
        assertEquals(List.of(before.length), List.of(Files.readAllBytes(report.file().getLocation().toPath()).length));
        Corrections.of(report).without(CELL).save(report);
        assertTrue(Corrections.of(report).isEmpty());
    }

    @Test
    void an_index_that_was_cut_off_in_the_middle_of_a_line_costs_one_check_only() throws Exception {
        Inspection inspection = CleanDesk.inspection("断电");
        SubmittedReport report = report(inspection);
        int errors = report.summary().errors();
        Files.writeString(kept(inspection).resolve("index.jsonl"), "{\"path\":\"submitted/半", StandardOpenOption.APPEND);
        Closing.forget(inspection.project());
        assertEquals(State.CHECKED, report.state());
        assertEquals(errors, report.summary().errors());
        assertEquals(errors, report.outcome().findings().stream().filter(f -> f.severity().id().equals("error")).count());
    }

    @Test
    void what_was_lost_of_the_results_is_checked_anew_at_the_next_start() throws Exception {
        Inspection inspection = CleanDesk.inspection("重来");
        SubmittedReport report = report(inspection);
        Files.delete(kept(inspection).resolve("index.jsonl"));
        Closing.forget(inspection.project());
        assertEquals(State.WAITING, report.state());
        Startup.resume();
        UI.until("it is checked again", () -> report.state() == State.CHECKED);
        assertTrue(report.summary().errors() > 0);
    }

    @Test
    void a_disk_that_takes_nothing_is_said_once_and_nothing_is_lost() throws Exception {
        Inspection inspection = CleanDesk.inspection("磁盘");
        SubmittedReport report = report(inspection);
        int errors = report.summary().errors();
        Path outcomes = kept(inspection).resolve("outcomes");
        Path aside = kept(inspection).resolve("aside");
        Files.move(outcomes, aside);
        Files.writeString(outcomes, "in the way");
        inspection.checkAll();
        CleanDesk.settle();
        IMarker[] troubles = inspection.project().findMarkers(Trouble.MARKER, false, IResource.DEPTH_ZERO);
        assertEquals(1, troubles.length, Arrays.toString(troubles));
        assertTrue(troubles[0].getAttribute(IMarker.MESSAGE, "").contains(UI.said("磁盘", "disk")));
        assertEquals(errors, report.summary().errors(), "the old result is still there");
        String details = CopyDetails.text(List.of(troubles[0]));
        assertTrue(details.contains(troubles[0].getAttribute(IMarker.MESSAGE, "")) && details.contains("Exception"), details);
        Files.delete(outcomes);
        Files.move(aside, outcomes);
        inspection.checkAll();
        CleanDesk.settle();
        assertEquals(0, inspection.project().findMarkers(Trouble.MARKER, false, IResource.DEPTH_ZERO).length);
    }

    @Test
    void a_workspace_of_a_newer_version_is_refused_with_a_sentence() throws Exception {
        Files.createDirectories(temp.resolve(".metadata"));
        assertNull(Gate.refusal(temp));
        Files.writeString(temp.resolve(".metadata/margent.format"), "999\n", StandardCharsets.UTF_8);
        String refusal = Gate.refusal(temp);
        assertTrue(refusal.contains(UI.said("更新的版本", "newer version")), refusal);
        assertFalse(refusal.contains("Exception"));
    }

    @Test
    void who_has_not_submitted_stands_in_the_navigator_when_there_is_a_roster() throws Exception {
        Inspection inspection = CleanDesk.inspection("花名册");
        report(inspection);
        String there = samples.report(6).place().name();
        Path roster = Files.writeString(temp.resolve("units.csv"), "单位名称\n" + there + "\n云溪县水利局\n");
        inspection.roster(roster, null);
        CleanDesk.settle();
        UI.until("one unit is absent", () -> inspection.absentUnits().equals(List.of("云溪县水利局")));
        UI.shot("navigator-absent");
        inspection.roster(null, null);
        CleanDesk.settle();
        UI.until("nobody is", () -> inspection.absentUnits().isEmpty());
    }
}
