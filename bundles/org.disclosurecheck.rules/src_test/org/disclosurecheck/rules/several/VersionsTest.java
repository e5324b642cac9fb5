package org.disclosurecheck.rules.several;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.several.digest.Digest;
import org.junit.jupiter.api.Test;

/** Two reports of one unit and year. */
class VersionsTest {

    private static Digest digest(String fee, String published, String text) {
        ReportBuilder builder = Reports.of("青禾镇人民政府", OrganisationKind.TOWN, text, "没有。");
        builder.cell("T2/fee/amount", fee, Source.NOWHERE);
        Report report = builder.build();
        report.setPublished(published);
        return Digest.of(report);
    }

    @Test
    void the_same_report_once_more_is_no_other_version() {
        assertNull(Versions.compare(digest("12", null, "主动公开。"), digest("12", null, "主动公开。"), "a.docx"));
    }

    @Test
    void another_amount_is_told_with_its_place_and_both_values() {
        OtherVersion other = Versions.compare(digest("12", null, "主动公开。"), digest("13", null, "主动公开。"), "a.docx");
        assertEquals("T2/fee/amount", other.address());
        assertEquals("12", other.here());
        assertEquals("13", other.there());
        assertEquals(1, other.cells());
    }

    @Test
    void the_same_money_in_another_unit_is_no_difference() {
        assertNull(Versions.compare(digest("12.5万元", null, "主动公开。"), digest("125000元", null, "主动公开。"), "a.docx"));
        assertEquals(1, Versions.compare(digest("12.5万元", null, "主动公开。"), digest("12.5元", null, "主动公开。"), "a.docx").cells());
    }

    @Test
    void a_text_that_changed_counts_only_when_it_was_published_again() {
        assertNull(Versions.compare(digest("0", null, "一。"), digest("0", null, "二。"), "a.docx"));
        OtherVersion other = Versions.compare(digest("0", "2024-02-01", "一。"), digest("0", "2024-01-20", "二。"), "a.docx");
        assertEquals("REPORT", other.address());
        assertTrue(other.republished());
        assertFalse(other.explained());
        assertTrue(Versions.compare(digest("0", "2024-02-01", "更正了表三。"), digest("0", "2024-01-20", "二。"), "a.docx").explained());
    }
}
