package org.disclosurecheck.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.extract.text.TextReader;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellLine;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Excerpts of published reports, in the many ways in which copied pages come. They stop anywhere. */
class PublishedReportsTest {

    @TestFactory
    Stream<DynamicTest> every_excerpt_is_read() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Places.reports())) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Extraction extraction = read(file.getFileName().toString());
            assertTrue(extraction.readable());
            assertTrue(extraction.problems().stream().noneMatch(problem -> problem.code().equals("internal")));
        }));
    }

    @Test
    void blank_cells_before_a_total_stay_blank() {
        Report report = report("2021_dept_xuwen_justice.txt");
        assertEquals("0,,,,,,0", values(report.getApplications().row("new")));
        assertEquals(",,,,,,0", values(report.getApplications().row("denied.2")));
        assertEquals("3,0,101", values(report.getDisclosures().row("normativeDocument")));
    }

    @Test
    void blank_cells_on_lines_of_their_own_are_counted() {
        Report report = report("2023_dept_statistics_yangling_style.txt");
        assertEquals(",,,,,,0", values(report.getApplications().row("carriedIn")));
        assertEquals("/,/,/", values(report.getDisclosures().row("regulation")));
    }

    @Test
    void one_value_in_a_row_of_seven_is_not_given_a_column() {
        Extraction extraction = read("2021_town_fenghuang_zhashui.txt");
        assertEquals(List.of(), extraction.report().getApplications().row("new").getCells());
        assertTrue(extraction.problems().stream().anyMatch(problem -> problem.code().equals("row-width")));
        assertEquals("0,0,0", values(extraction.report().getDisclosures().row("normativeDocument")));
    }

    @Test
    void labels_whose_blank_cells_were_lost_give_blank_cells() {
        Report report = report("2019_town_xiongxian.txt");
        assertEquals(161, report.getApplications().allCells().size());
        assertTrue(report.getApplications().allCells().stream().allMatch(cell -> cell.getRaw().isEmpty()));
        assertEquals(15, report.getReviews().allCells().size());
        assertEquals(List.of(), report.getDisclosures().row("regulation").getCells(), "one 0 for three columns");
        assertEquals(",,", values(report.getDisclosures().row("normativeDocument")));
    }

    @Test
    void a_stroke_on_a_line_of_its_own_separates_cells() {
        Report report = report("2023_town_xinjiang_nilka.txt");
        assertEquals("0,0,6", values(report.getDisclosures().row("regulation")));
        assertEquals("0,0,0,0,0,0,0", values(report.getApplications().row("partial")));
        assertEquals(List.of(), report.getApplications().row("denied.1").getCells(), "the excerpt ends after its first value");
    }

    @Test
    void a_value_in_words_keeps_its_column() {
        Report report = report("2020_dept_change_written_in_words.txt");
        assertEquals("6,减4,2", values(report.getDisclosures().row("licence")));
        assertEquals(List.of("(三)不予公开"), report.getApplications().getExtraRows());
        assertNull(report.getYear());
    }

    @Test
    void several_rows_on_one_line_are_taken_apart() {
        Report report = report("2021_dept_justice_gengma_yunnan.txt");
        assertEquals("20.3", values(report.getDisclosures().row("fee")));
        assertEquals("0", values(report.getDisclosures().row("coercion")));
        assertEquals("0,0,0,0,0,0,0", values(report.getApplications().row("new")));
    }

    @Test
    void explanations_in_label_cells_do_not_hide_the_labels() {
        Report report = report("2020_bureau_wuhan_ecology_with_column_notes.txt");
        assertEquals("2,2,19", values(report.getDisclosures().row("normativeDocument")));
        assertEquals("4,4,-", values(report.getDisclosures().row("coercion")));
        assertEquals(",", values(report.getDisclosures().row("fee")));
        assertEquals(1, report.getDisclosures().getExtraRows().size());
    }

    @Test
    void a_printed_page_is_read_by_its_columns() {
        Report report = report("2020_dept_audit_ebook_page.txt");
        assertEquals("0,0,0,0,0,0,0", values(report.getApplications().row("carriedOut")));
        assertEquals(15, report.getReviews().allCells().size());
        assertEquals(1, report.section(4).getParagraphs().size());
        assertEquals(2, report.section(5).getParagraphs().size());
        assertEquals("2019", report.getForm());
    }

    @Test
    void fifteen_numbers_below_a_header_run_together_are_table_four() {
        Report report = report("2025_city_suqian_fragment.txt");
        assertEquals("119,25,91,24,259", values(report.getReviews().group("review")));
        assertEquals("21,1,7,9,38", values(report.getReviews().group("litigationAfterReview")));
        assertEquals("3746,63,0,0,19,2,3830", values(report.getApplications().row("new")));
        assertEquals(OrganisationKind.UNKNOWN, report.getOrganisation().getKind());
    }

    @Test
    void lines_of_the_page_are_no_paragraphs_and_give_the_date() {
        Report report = report("2023_dept_shuyang_drc_part.txt");
        assertEquals("2024-01-17", report.getPublished());
        assertEquals(1, report.getPreamble().size());
        assertEquals("2022-01-18", report("2021_street_yingbin_yuhong_shenyang.txt").getPublished());
        assertEquals("2024-01-31", report("2023_town_qijiazi_changtu.txt").getPublished());
        assertEquals("2026-01-14", report("2025_audit_xinganmeng_citation.txt").getPublished());
    }

    @Test
    void a_misspelt_title_is_a_title() {
        assertEquals("昌图县七家子镇2023年政府信息公开 工作告年度报", report("2023_town_qijiazi_changtu.txt").getTitle().getText());
        assertNull(report("2021_dept_xuwen_justice.txt").getTitle());
    }

    @Test
    void a_title_and_a_heading_on_one_line_are_taken_apart() {
        Report report = report("2022_district_office_xiuying_haikou.txt");
        assertEquals("秀英区人民政府办公室 2022 年政府信息公开工作年度报告", report.getTitle().getText());
        assertTrue(report.section(1).getParagraphs().get(0).getText().startsWith("2022 年,我办"));
        assertEquals(OrganisationKind.DEPARTMENT, report.getOrganisation().getKind());
    }

    @Test
    void who_reports_is_read_from_title_preamble_or_first_sentence() {
        assertEquals("国家税务总局珠海市香洲区税务局 vertical", organisation("2023_tax_xiangzhou_zhuhai_headers.txt"));
        assertEquals("临洮县新添镇 town", organisation("2022_town_xintian_lintao_counts.txt"));
        assertEquals("武山县城关镇 town", organisation("2025_town_wushan_chengguan.txt"));
        assertEquals("辽阳市 city", organisation("2023_city_liaoyang.txt"));
        assertEquals("迎宾路街道 subdistrict", organisation("2021_street_yingbin_yuhong_shenyang.txt"));
        assertEquals(" department", organisation("2025_approval_bureau_wuchang.txt"));
        assertEquals(" unknown", organisation("2024_dept_longgang_shenzhen.txt"));
    }

    private static String organisation(String file) {
        Report report = report(file);
        return report.getOrganisation().getName() + " " + report.getOrganisation().getKind().getLiteral();
    }

    private static String values(CellLine line) {
        assertNotNull(line);
        return line.line().stream().map(Cell::getRaw).collect(Collectors.joining(","));
    }

    private static Report report(String file) {
        return read(file).report();
    }

    private static Extraction read(String file) {
        try {
            return new Extractors(Forms.BOTH, List.of(new TextReader()))
                    .extract(new Content(file, Files.readAllBytes(Places.reports().resolve(file))), Hints.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
