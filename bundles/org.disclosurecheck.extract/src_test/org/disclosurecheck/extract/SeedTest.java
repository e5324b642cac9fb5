package org.disclosurecheck.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.text.TextReader;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published report that the product is first shown with: a town of 2019, one cell a line, complete. */
class SeedTest {

    private Extraction extraction;
    private Report report;

    @BeforeEach
    void read() throws IOException {
        byte[] seed = Files.readAllBytes(Places.reports().resolve("2019_town_wutubulage_seed.txt"));
        extraction = new Extractors(Forms.BOTH, List.of(new TextReader()))
                .extract(new Content("seed", seed), Hints.NONE);
        report = extraction.report();
    }

    @Test
    void nothing_is_missing_and_nothing_doubtful() {
        assertEquals(List.of(), extraction.problems());
    }

    @Test
    void it_has_no_title_and_begins_with_its_preamble() {
        assertNull(report.getTitle());
        assertEquals(1, report.getPreamble().size());
        assertTrue(report.getPreamble().get(0).getText().startsWith("根据《国务院办公厅"));
        assertEquals(Source.line(1), report.getPreamble().get(0).getSource());
    }

    @Test
    void its_six_sections_have_5_0_0_0_2_and_1_paragraphs() {
        assertEquals(List.of(5, 0, 0, 0, 2, 1),
                report.getSections().stream().map(section -> section.getParagraphs().size()).toList());
        assertEquals(List.of("S1", "S2", "S3", "S4", "S5", "S6"),
                report.getSections().stream().map(Section::getId).toList());
        assertTrue(report.getSections().stream().allMatch(Section::isStandard));
        assertEquals(List.of("S1/p1", "S1/p2", "S1/p3", "S1/p4", "S1/p5"),
                report.section(1).getParagraphs().stream().map(Paragraph::getAddress).toList());
        assertEquals("无其他需要报告的事项。", report.section(6).getText());
    }

    @Test
    void it_is_not_signed() {
        assertNull(report.getSignature().getUnit());
        assertNull(report.getSignature().getDate());
        assertEquals(0, report.getSignature().getParagraphs().size());
    }

    @Test
    void every_value_is_a_zero_but_for_the_two_of_procurement() {
        Map<String, String> others = Map.of("T2/procurement/projects", "31", "T2/procurement/amount", "125817");
        for (String address : Forms.Y2019.addresses()) {
            assertEquals(others.getOrDefault(address, "0"), report.cell(address).getRaw(), address);
            assertEquals(CellKind.NUMBER, report.cell(address).getKind(), address);
        }
        assertEquals(22, report.getDisclosures().allCells().size());
        assertEquals(161, report.getApplications().allCells().size());
        assertEquals(15, report.getReviews().allCells().size());
    }

    @Test
    void a_cell_knows_its_line_in_the_file() {
        assertEquals(Source.line(60), report.cell("T2/procurement/projects").getSource());
    }

    @Test
    void headers_and_corner_stand_as_in_the_file() {
        assertTrue(report.getDisclosures().getHeaders().contains("本年新 制作数量"));
        assertTrue(report.getApplications().getCornerNote().startsWith("(本列数据的勾稽关系为:"));
        assertEquals(19, report.getReviews().getHeaders().size());
        assertEquals("(七)总计", report.getApplications().row("total").getPrinted());
    }

    @Test
    void form_year_and_organisation_are_recognised_with_their_evidence() {
        assertEquals("2019", report.getForm());
        assertEquals("表二表头“本年新 制作数量”为2019年格式", report.getFormEvidence());
        assertEquals(2019, report.getYear());
        assertEquals("乌图布拉格镇", report.getOrganisation().getName());
        assertEquals(OrganisationKind.TOWN, report.getOrganisation().getKind());
    }
}
