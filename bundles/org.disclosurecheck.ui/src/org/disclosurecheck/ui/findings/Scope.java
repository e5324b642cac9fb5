package org.disclosurecheck.ui.findings;

import java.util.List;

import org.disclosurecheck.ui.ReportOrder;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;

/** Whose findings are listed. */
enum Scope {
    REPORT, INSPECTION, ALL;

    String label() {
        return switch (this) {
            case REPORT -> Messages.Scope_report;
            case INSPECTION -> Messages.Scope_inspection;
            case ALL -> Messages.Scope_all;
        };
    }

    /**
     * The reports that are listed.
     *
     * @param report the one in hand, or null
     * @param inspection the one in hand, or null
     */
    List<SubmittedReport> reports(SubmittedReport report, Inspection inspection) {
        return switch (this) {
            case REPORT -> report == null || !report.file().exists() ? List.of() : List.of(report);
            case INSPECTION -> inspection == null ? List.of() : ReportOrder.of(inspection);
            case ALL -> Inspection.all().stream().flatMap(each -> ReportOrder.of(each).stream()).toList();
        };
    }
}
