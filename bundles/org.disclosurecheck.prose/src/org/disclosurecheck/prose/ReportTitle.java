package org.disclosurecheck.prose;

import org.disclosurecheck.model.Organisation;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;

/** The title that a report should carry: 云溪县财政局2023年政府信息公开工作年度报告. */
public final class ReportTitle {

    private ReportTitle() {
    }

    /** What is not known is left open in brackets: （单位全称）, （年份）. */
    public static String of(Report report) {
        String year = report.getYear() == null ? "（年份）" : report.getYear().toString();
        return organisation(report.getOrganisation()) + year + "年政府信息公开工作年度报告";
    }

    /** 云溪镇 reports as 云溪镇人民政府. */
    private static String organisation(Organisation organisation) {
        String name = organisation.getName();
        if (name == null || name.isBlank()) {
            return "（单位全称）";
        }
        boolean bare = organisation.getKind() == OrganisationKind.TOWN && (name.endsWith("镇") || name.endsWith("乡"));
        return bare ? name + "人民政府" : name;
    }
}
