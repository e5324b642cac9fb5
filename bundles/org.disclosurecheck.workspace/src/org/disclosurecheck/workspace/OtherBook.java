package org.disclosurecheck.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.workspace.internal.ReceivedFiles;
import org.eclipse.core.resources.IFile;

/** Reports of inspections for those who look at them with another book than the one in use. Nothing is stored. */
public final class OtherBook {

    private OtherBook() {
    }

    /** A check by that book. */
    public static Check check(RuleRunner rules, PreviousReports previous) {
        return new Check(Engine.readers(rules.book().forms()), rules, Hints.NONE, Engine.language(), previous);
    }

    /** A submitted report, named by its full path in the workspace. */
    public static Input input(SubmittedReport report) {
        return input(report.file());
    }

    private static Input input(IFile file) {
        return Input.file(file.getFullPath().toString(), file.getLocation().toPath());
    }

    /** What the reports of an inspection are compared with: last year’s, and those of it that another of it goes on from. */
    public static List<Input> lastYear(Inspection inspection) {
        List<Input> found = new ArrayList<>(ReceivedFiles.below(inspection.lastYear()).stream().map(OtherBook::input).toList());
        List<SubmittedReport> reports = inspection.reports();
        Set<String> years = new HashSet<>();
        for (SubmittedReport report : reports) {
            Summary summary = report.summary();
            if (summary.organisation() != null && summary.year() != null) {
                years.add(summary.organisation() + "\n" + (summary.year() - 1));
            }
        }
        reports.stream().filter(report -> report.summary().year() != null
                && years.contains(report.summary().organisation() + "\n" + report.summary().year())).map(OtherBook::input).forEach(found::add);
        return found;
    }
}
