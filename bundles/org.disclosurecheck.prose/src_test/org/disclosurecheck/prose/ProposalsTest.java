package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    @Test
    void a_title_has_unit_and_year() {
        assertEquals("云溪县财政局2023年政府信息公开工作年度报告", ReportTitle.of(report("云溪县财政局", OrganisationKind.DEPARTMENT)));
    }

    @Test
    void a_town_reports_as_its_government() {
        assertEquals("青禾镇人民政府2023年政府信息公开工作年度报告", ReportTitle.of(report("青禾镇", OrganisationKind.TOWN)));
        assertEquals("青禾镇人民政府2023年政府信息公开工作年度报告", ReportTitle.of(report("青禾镇人民政府", OrganisationKind.TOWN)));
    }

    @Test
    void what_is_not_known_is_left_open() {
        Report report = report("", OrganisationKind.UNKNOWN);
        report.setYear(null);
        assertEquals("（单位全称）（年份）年政府信息公开工作年度报告", ReportTitle.of(report));
        assertEquals("（单位全称）\n　　年　月　日", ClosingLines.missing(report));
    }

    @Test
    void only_the_closing_line_that_is_missing_is_proposed() {
        Report report = report("云溪县财政局", OrganisationKind.DEPARTMENT);
        report.getSignature().setUnit("云溪县财政局");
        assertEquals("2024年　月　日", ClosingLines.missing(report));
        report.getSignature().setUnit(null);
        report.getSignature().setDate("2024-01-18");
        assertEquals("云溪县财政局", ClosingLines.missing(report));
    }

    private static Report report(String name, OrganisationKind kind) {
        return Texts.report(name, kind);
    }
}
