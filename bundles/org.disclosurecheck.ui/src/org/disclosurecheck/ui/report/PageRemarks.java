package org.disclosurecheck.ui.report;

import java.util.List;

import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.Remark;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.CoreException;

/** What the inspector remarked on the report that is open. */
final class PageRemarks {

    private final SubmittedReport report;
    private Corrections kept;

    /** @param kept what is kept beside the report */
    PageRemarks(SubmittedReport report, Corrections kept) {
        this.report = report;
        this.kept = kept;
    }

    /** The remark at a place, or null. */
    String at(String place) {
        String text = kept.remark(place);
        return text.isEmpty() ? null : text;
    }

    /** All of them, in the order they were made. */
    List<Remark> all() {
        return kept.remarks();
    }

    /** Keeps a remark; blank words take it away. */
    void put(String place, String text) throws CoreException {
        Corrections.remark(report, place, text);
        kept = kept.remarked(place, text);
    }
}
