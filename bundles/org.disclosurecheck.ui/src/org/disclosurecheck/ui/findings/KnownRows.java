package org.disclosurecheck.ui.findings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.workspace.Handlings;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;

/**
 * The findings of the reports that are listed. A change of one report does not mean that those of a thousand are read from disk anew.
 * From any thread.
 */
final class KnownRows {

    private final Map<SubmittedReport, List<Row>> rows = new ConcurrentHashMap<>();

    /** All findings of a report, in its order. */
    List<Row> of(SubmittedReport report) {
        return rows.computeIfAbsent(report, KnownRows::read);
    }

    /** Those of the submitted file, which go out in lists and slips; what corrections make of them, or bring about, is said beside them. */
    private static List<Row> read(SubmittedReport report) {
        Handlings handlings = Handlings.of(report);
        List<Finding> submitted = report.outcome().findings();
        return Live.together(report, submitted).stream().map(finding -> Row.of(report, finding, handlings, Live.standing(report, submitted, finding)))
                .toList();
    }

    void forget(ResultsChange change) {
        rows.keySet().removeAll(change.changed());
        rows.keySet().removeAll(change.added());
        rows.keySet().removeAll(change.removed());
        if (change.inspections()) {
            rows.clear();
        }
    }

    /** Others are not listed any more. */
    void only(Collection<SubmittedReport> listed) {
        rows.keySet().retainAll(java.util.Set.copyOf(listed));
    }
}
