package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.internal.CheckJob;
import org.disclosurecheck.workspace.internal.Markers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked again and what is left alone when reports come, change and go. */
class CheckingTest {

    @TempDir
    Path temp;

    private final SampleInspection samples = CleanDesk.samples();

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
    }

    private Path write(String name, byte[] bytes) throws Exception {
        return Files.write(temp.resolve(name), bytes);
    }

    @Test
    void a_marker_lives_as_long_as_its_finding() throws Exception {
        Inspection inspection = CleanDesk.inspection("标记");
        String cell = "T3/total/naturalPerson";
        Path file = write("年度报告.docx", samples.oneTooMany(6, cell));
        Intake.take(inspection, List.of(file), Intake.SameName.REPLACE, new NullProgressMonitor());
        CleanDesk.settle();
        IResource submitted = inspection.reports().get(0).file();
        IMarker[] before = submitted.findMarkers(Markers.FINDING, false, IResource.DEPTH_ZERO);
        assertTrue(before.length >= 3, "three sums are broken");
        inspection.checkAll();
        CleanDesk.settle();
        IMarker[] after = submitted.findMarkers(Markers.FINDING, false, IResource.DEPTH_ZERO);
        assertEquals(ids(before), ids(after), "a check that finds the same leaves the markers alone");
        Files.write(file, samples.clean(6));
        Intake.take(inspection, List.of(file), Intake.SameName.REPLACE, new NullProgressMonitor());
        CleanDesk.settle();
        assertEquals(0, submitted.findMarkers(Markers.FINDING, false, IResource.DEPTH_ZERO).length);
        assertTrue(inspection.reports().get(0).file().isReadOnly());
    }

    private static List<Long> ids(IMarker[] markers) {
        return Arrays.stream(markers).map(IMarker::getId).sorted().toList();
    }

    @Test
    void last_years_report_that_comes_or_goes_rechecks_the_one_that_leans_on_it() throws Exception {
        Inspection inspection = CleanDesk.inspection("两年");
        int year = samples.report(6).year();
        Path now = write("now.docx", samples.clean(6));
        Path other = write("other.docx", samples.clean(1));
        Intake.take(inspection, List.of(now, other), Intake.SameName.BESIDE, new NullProgressMonitor());
        CleanDesk.settle();
        SubmittedReport report = SubmittedReport.of(inspection.submitted().getFile("now.docx")).orElseThrow();
        int alone = report.summary().notChecked();
        Path before = write("before.docx", samples.ofYear(6, year - 1));
        Intake.lastYear(inspection, List.of(before), new NullProgressMonitor());
        CleanDesk.settle();
        assertNotEquals(alone, report.summary().notChecked(), "rules on two years could look now");
        assertTrue(report.load().report().getPrevious() != null);
        inspection.lastYear().getFile("before.docx").delete(true, null);
        CleanDesk.settle();
        assertEquals(alone, report.summary().notChecked());
    }

    @Test
    void a_check_that_is_cancelled_leaves_the_rest_waiting_and_can_be_taken_up_again() throws Exception {
        Inspection inspection = CleanDesk.inspection("取消");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(write(i + ".docx", samples.clean(i)));
        }
        Intake.take(inspection, files, Intake.SameName.BESIDE, new NullProgressMonitor());
        UI.until("it has begun", () -> Job.getJobManager()
                .find(CheckJob.FAMILY).length > 0);
        Job.getJobManager().cancel(CheckJob.FAMILY);
        UI.jobs(CheckJob.FAMILY);
        assertTrue(inspection.reports().stream().noneMatch(report -> report.state() == State.CHECKING));
        inspection.checkAll();
        CleanDesk.settle();
        assertTrue(inspection.reports().stream().allMatch(report -> report.state() == State.CHECKED));
    }
}
