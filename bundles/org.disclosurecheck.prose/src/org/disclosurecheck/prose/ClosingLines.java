package org.disclosurecheck.prose;

import org.disclosurecheck.model.Report;

/** The closing lines (落款) that a report should end with: unit and date. */
public final class ClosingLines {

    private ClosingLines() {
    }

    /** The lines that are missing; what is not known is left open: （单位全称）, 2024年　月　日. */
    public static String missing(Report report) {
        String name = report.getOrganisation().getName();
        String unit = name == null || name.isBlank() ? "（单位全称）" : name;
        String date = (report.getYear() == null ? "　　" : String.valueOf(report.getYear() + 1)) + "年　月　日";
        if (report.getSignature().getUnit() != null) {
            return date;
        }
        return report.getSignature().getDate() != null ? unit : unit + "\n" + date;
    }
}
