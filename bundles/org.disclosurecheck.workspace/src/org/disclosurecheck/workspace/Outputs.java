package org.disclosurecheck.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.FolderOutput;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.OutputFile;
import org.disclosurecheck.export.ReportOutput;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.workspace.internal.ResultStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.FrameworkUtil;

/** What the command line writes, written from the workbench: the same formats, of reports as they were submitted. */
public final class Outputs {

    /** One return slip for each unit, as a document. */
    public static final String SLIPS = "slips";
    /** A copy of each submitted document with remarks at the very place. */
    public static final String MARKED = "marked";

    private Outputs() {
    }

    /** The formats that are one file. */
    public static List<String> formats() {
        return Exports.formats();
    }

    /**
     * Writes a file, which is there complete or not at all. Where all reports of an inspection are in it, so are the units of its
     * roster that have not reported. Not for the UI thread.
     *
     * @param format one of {@link #formats()}
     */
    public static void write(String format, List<SubmittedReport> reports, Path file, IProgressMonitor monitor)
            throws IOException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, reports.size());
        try (OutputFile target = new OutputFile(file)) {
            OutputStream out = new BufferedOutputStream(target.stream());
            try (ReportOutput output = Exports.open(format, out, frame())) {
                for (SubmittedReport report : reports) {
                    output.write(checked(report, false));
                    progress.split(1);
                }
                for (CheckReport line : absent(reports)) {
                    output.write(line);
                }
                output.finish();
            }
            out.flush();
            target.complete();
        }
    }

    private static List<CheckReport> absent(List<SubmittedReport> reports) {
        return reports.stream().map(SubmittedReport::inspection).distinct().filter(inspection -> reports.containsAll(inspection.reports()))
                .flatMap(inspection -> ResultStore.of(inspection.project()).absentLines().stream()).toList();
    }

    /**
     * Writes files into a folder. Not for the UI thread.
     *
     * @param kind {@link #SLIPS} or {@link #MARKED}
     * @return reports that got no file although somebody may expect one, with the reason; one line each
     */
    public static List<String> folder(String kind, List<SubmittedReport> reports, Path folder, IProgressMonitor monitor)
            throws IOException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, reports.size());
        try (FolderOutput output = Exports.folder(kind, folder, frame())) {
            for (SubmittedReport report : reports) {
                // one at a time, so that a thousand need no more memory than one
                output.write(toBeMended(report, checked(report, kind.equals(MARKED))));
                progress.split(1);
            }
            output.finish();
            return output.passedOver();
        }
    }

    /** What goes back to a unit leaves out what the inspector decided need not be mended, and has what he remarked himself. */
    private static CheckReport toBeMended(SubmittedReport report, CheckReport checked) {
        Handlings handlings = Handlings.of(report);
        List<Finding> remarks = RemarkPoints.of(report.corrections(), checked);
        if (handlings.handlings().isEmpty() && remarks.isEmpty()) {
            return checked;
        }
        List<Finding> open = Stream.concat(checked.findings().stream().filter(finding -> handlings.of(finding).isEmpty()), remarks.stream())
                .toList();
        return new CheckReport(checked.path(), checked.sha256(), checked.status(), checked.verdict(), checked.organisation(),
                checked.year(), checked.form(), checked.score(), open, checked.notChecked(), checked.problems(), checked.outcomes(),
                checked.report(), checked.digest(), checked.rulePack());
    }

    private static Frame frame() {
        return new Frame(Engine.book(), Engine.language(), Severity.ERROR,
                FrameworkUtil.getBundle(Outputs.class).getVersion().toString());
    }

    /**
     * As it was submitted, with what was found of it among the others, which a check of it alone does not know. What the
     * inspector tries out in an open editor does not mend the report of the unit, which has to hear of it all the same.
     */
    private static CheckReport checked(SubmittedReport report, boolean onDisk) throws CoreException {
        CheckReport read = report.load();
        Outcome outcome = report.outcome();
        Summary summary = report.summary();
        return new CheckReport(onDisk ? report.file().getLocation().toOSString() : report.name(), read.sha256(),
                read.status(), summary.verdict(), read.organisation(), read.year(), read.form(), summary.score(), outcome.findings(),
                outcome.notChecked(), outcome.problems(), read.outcomes(), read.report(), read.digest(), read.rulePack());
    }
}
