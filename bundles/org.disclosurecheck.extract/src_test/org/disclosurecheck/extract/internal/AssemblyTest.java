package org.disclosurecheck.extract.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    @Test
    void the_form_is_told_by_the_header_of_table_two() {
        Report report = new SampleReport(Forms.Y2019).read(Style.PIPES).report();
        assertEquals("2019", report.getForm());
        assertEquals("表二表头“本年新制作数量”为2019年格式", report.getFormEvidence());
    }

    @Test
    void without_table_two_the_rows_of_table_three_tell_it() {
        SampleReport sample = new SampleReport(Forms.Y2021);
        sample.disclosures.clear();
        assertTrue(sample.read(Style.PIPES).report().getFormEvidence().startsWith("表三行名“1.申请人无正当理由逾期不补正"));
        SampleReport old = new SampleReport(Forms.Y2019);
        old.disclosures.clear();
        assertEquals("表三“（六）其他处理”作一行填写，为2019年格式", old.read(Style.PIPES).report().getFormEvidence());
    }

    @Test
    void an_old_table_two_beside_a_new_table_three_is_noted() {
        SampleReport mixed = new SampleReport(Forms.Y2021);
        mixed.disclosures.clear();
        mixed.disclosures.addAll(new SampleReport(Forms.Y2019).disclosures);
        Extraction extraction = mixed.read(Style.PIPES);
        assertEquals("2019", extraction.report().getForm());
        assertTrue(SampleReport.problems(extraction).get(0).startsWith("form-contradiction: 表二"));
    }

    @Test
    void the_old_single_row_in_a_new_report_leaves_the_three_new_rows_missing() {
        SampleReport mixed = new SampleReport(Forms.Y2021);
        mixed.applications.removeIf(row -> row.contains("3.其他") || row.get(0).startsWith("2.申请人逾期"));
        List<String> single = SampleReport.find(mixed.applications, "（六）其他处理");
        single.remove(1);
        Extraction extraction = mixed.read(Style.PIPES);
        assertEquals("2021", extraction.report().getForm());
        assertEquals(List.of("（六）其他处理"), extraction.report().getApplications().getExtraRows());
        assertEquals(List.of(), mixed.misread(extraction).stream().filter(cell -> cell.contains("T3/total")).toList());
        assertEquals(3, SampleReport.problems(extraction).stream().filter(p -> p.startsWith("missing-row")).count());
    }

    @Test
    void the_year_tells_the_form_when_no_table_does() {
        String text = "云溪县财政局%d年政府信息公开工作年度报告\n一、总体情况\n我局公开信息18条。";
        assertEquals("2019", SampleReport.read(text.formatted(2020)).report().getForm());
        assertEquals("2021", SampleReport.read(text.formatted(2024)).report().getForm());
    }

    @Test
    void a_form_that_nothing_tells_is_a_problem() {
        Extraction extraction = SampleReport.read("一、总体情况\n我局公开信息18条。");
        assertNull(extraction.report().getForm());
        assertNotNull(extraction.form());
        assertEquals(List.of("year-unknown: 没有读到报告年度，请指定", "form-unknown: 看不出年报采用哪一种格式，暂按2021年格式读取"),
                SampleReport.problems(extraction));
    }

    @Test
    void the_caller_may_name_form_and_year() {
        String text = new SampleReport(Forms.Y2019).text(Style.PIPES);
        Extraction extraction = SampleReport.read(text, new Hints("2021", 2022));
        assertEquals("2021", extraction.report().getForm());
        assertEquals(2022, extraction.report().getYear());
        assertEquals("由使用者指定", extraction.report().getFormEvidence());
        Extraction unknown = SampleReport.read(text, new Hints("1999", null));
        assertTrue(SampleReport.problems(unknown).get(0).startsWith("form-unknown"));
    }

    @Test
    void a_year_named_by_the_caller_for_which_another_form_was_due_is_remarked() {
        String text = new SampleReport(Forms.Y2021).text(Style.PIPES);
        assertTrue(SampleReport.problems(SampleReport.read(text, new Hints(null, 2020)))
                .contains("year-form: 指定年度为2020年，年报采用2021年格式，该格式用于2021年度以后"));
        assertTrue(SampleReport.problems(SampleReport.read(new SampleReport(Forms.Y2019).text(Style.PIPES),
                new Hints(null, 2023))).contains("year-form: 指定年度为2023年，年报采用2019年格式，该格式用于2019年度至2020年度"));
        assertEquals(List.of(), SampleReport.problems(SampleReport.read(text, new Hints(null, 2021))));
    }

    @Test
    void two_parts_of_one_number_share_no_address() {
        Extraction extraction = SampleReport.read("2023年\n一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。\n丙。\n五、存在的主要问题及改进情况\n丁。");
        Report report = extraction.report();
        assertEquals(List.of("PREAMBLE", "S1/p1", "S5/p1", "S5/p2", "S5/p3"),
                report.prose().stream().map(Paragraph::getAddress).toList());
        assertTrue(SampleReport.problems(extraction).contains("duplicate-section: “存在的主要问题及改进情况”部分出现了两次"));
    }

    @Test
    void everything_gets_its_address() {
        Report report = new SampleReport(Forms.Y2021).read(Style.CELLS).report();
        assertEquals(List.of("TITLE", "PREAMBLE", "S1/p1", "S5/p1", "S6/p1", "SIGN", "SIGN"),
                report.prose().stream().map(Paragraph::getAddress).toList());
        assertEquals("2022-01-18", report.getSignature().getDate());
        assertEquals(1, report.getTitle().getSource().line());
    }

    @Test
    void a_part_that_no_form_knows_has_no_number() {
        Report report = SampleReport.read("2023年\n一、总体情况\n甲。\n六、下一年工作打算\n乙。").report();
        assertEquals(0, report.getSections().get(1).getNumber());
        assertNull(report.getSections().get(1).getId());
        assertFalse(report.getSections().get(1).isStandard());
    }

    @Test
    void an_alias_is_a_heading_but_not_the_standard_one() {
        Report report = SampleReport.read("五、存在问题及改进情况\n2023年无。").report();
        assertEquals("存在问题及改进情况", report.section(5).getLabel());
        assertFalse(report.section(5).isStandard());
    }

    @Test
    void a_converted_copy_in_traditional_characters_is_read_and_said_to_be_one() {
        Extraction extraction = SampleReport.read("雲溪縣財政局2023年政府信息公開工作年度報告\n一、總體情況\n我局主動公開信息18條，辦結依申請公開3件。\n"
                + "二、主動公開政府信息情況\n信息內容 | 本年制發件數 | 本年廢止件數 | 現行有效件數\n規章 | 0 | 0 | 0\n行政規範性文件 | 1 | 0 | 4");
        assertEquals("4", extraction.report().cell("T2/normativeDocument/inForce").getRaw());
        assertEquals("雲溪縣財政局", extraction.report().getOrganisation().getName());
        assertTrue(extraction.problems().stream().anyMatch(problem -> problem.code().equals("traditional-characters")));
    }
}
