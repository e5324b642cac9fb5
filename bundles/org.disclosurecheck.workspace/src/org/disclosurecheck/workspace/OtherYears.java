package org.disclosurecheck.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.workspace.internal.Neighbours;
import org.eclipse.core.resources.IFile;

/** The reports of an organisation for other years, wherever the workspace has them. */
public final class OtherYears {

    private OtherYears() {
    }

    /**
     * The files by year, the latest first; of several for a year that of the inspection itself. Reads what is new among the reports
     * of last year: not for the thread of the screen.
     */
    public static Map<Integer, IFile> of(SubmittedReport report) {
        Summary summary = report.summary();
        Map<Integer, IFile> found = new TreeMap<>(Comparator.reverseOrder());
        if (summary.organisation() != null && !summary.organisation().isEmpty()) {
            List<Inspection> all = new ArrayList<>(Inspection.all());
            all.remove(report.inspection());
            all.add(0, report.inspection());
            all.forEach(inspection -> Neighbours.of(inspection).years(summary.organisation()).forEach(found::putIfAbsent));
            found.remove(summary.year());
        }
        return found;
    }

    /** The report of such a file; null when it cannot be read. Not for the thread of the screen. */
    public static Report read(IFile file) {
        return Neighbours.read(file);
    }
}
