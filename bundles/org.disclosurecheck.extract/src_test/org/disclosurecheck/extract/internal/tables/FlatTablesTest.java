package org.disclosurecheck.extract.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that came as text, in all four ways, complete and spoilt. */
class FlatTablesTest {

    private final SampleReport report = new SampleReport(Forms.Y2021);

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_complete_report_of_either_form_is_read_without_a_doubt(Style style) {
        for (Form form : Forms.BOTH) {
            SampleReport complete = new SampleReport(form);
            Extraction extraction = complete.read(style);
            assertEquals(List.of(), complete.misread(extraction));
            assertEquals(List.of(), complete.unread(extraction));
            assertEquals(List.of(), extraction.problems());
            assertEquals(form.id(), extraction.report().getForm());
            assertEquals("云溪县财政局", extraction.report().getSignature().getUnit());
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_missing_row_is_named_and_no_later_row_slips_into_its_place(Style style) {
        report.applications.removeIf(row -> row.contains("2.重复申请"));
        Extraction extraction = report.read(style);
        assertEquals(List.of("missing-row: 表三缺“2.重复申请”行"), SampleReport.problems(extraction));
        assertTrue(extraction.problems().get(0).fatal());
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(7, report.unread(extraction).size());
        assertNull(extraction.report().getApplications().row("rejected.2"));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_row_that_has_lost_its_label_is_read_into_no_other_row(Style style) {
        SampleReport.find(report.applications, "2.重复申请").remove(0);
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertTrue(SampleReport.problems(extraction).contains("missing-row: 表三缺“2.重复申请”行"));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void rows_that_changed_places_keep_their_values(Style style) {
        Collections.swap(report.applications, 8, 9);
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), extraction.problems());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_mistyped_label_is_still_its_row(Style style) {
        SampleReport.find(report.applications, "3.危及“三安全一稳定”").set(0, "3.危及三安全一稳");
        SampleReport.find(report.applications, "2.重复申请").set(0, "2.重复性申请");
        SampleReport.find(report.disclosures, "行政许可").set(0, "行政许可 ");
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), report.unread(extraction));
        assertEquals("3.危及三安全一稳", extraction.report().getApplications().row("denied.3").getPrinted());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_reworded_label_is_read_by_its_place_and_that_is_said(Style style) {
        SampleReport.find(report.applications, "1.信访举报投诉类申请").set(1, "1.属于信访和投诉举报");
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), report.unread(extraction));
        assertEquals(List.of("row-label: 表三“1.属于信访和投诉举报”行的行名与格式不同，按位置读作“1.信访举报投诉类申请”"),
                SampleReport.problems(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_row_of_another_making_is_set_apart(Style style) {
        report.disclosures.add(4, List.of("其他主动公开文件", "186", "86", "255"));
        report.applications.add(7, List.of("（三）不予公开小计", "1", "1", "1", "1", "1", "1", "6"));
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), report.unread(extraction));
        assertEquals(List.of("其他主动公开文件"), extraction.report().getDisclosures().getExtraRows());
        assertEquals(List.of("（三）不予公开小计"), extraction.report().getApplications().getExtraRows());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_row_with_a_value_too_few_gets_no_cells(Style style) {
        SampleReport.find(report.applications, "8.属于行政查询事项").remove(4);
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of("row-width: 表三“8.属于行政查询事项”行应有7个数值，读到6个，未采用"), SampleReport.problems(extraction));
        assertEquals(7, report.unread(extraction).size());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_row_with_a_value_too_many_gets_no_cells(Style style) {
        SampleReport.find(report.disclosures, "规章").add("9");
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of("row-width: 表二“规章”行应有3个数值，读到4个，未采用"), SampleReport.problems(extraction));
    }

    @ParameterizedTest
    @EnumSource(value = Style.class, names = { "PIPES", "CELLS", "TABS" })
    void blank_cells_are_cells(Style style) {
        SampleReport.find(report.applications, "2.重复申请").replaceAll(cell -> cell.startsWith("2.") ? cell : "");
        Extraction extraction = report.read(style);
        assertEquals(List.of(), extraction.problems());
        assertEquals(CellKind.BLANK, extraction.report().cell("T3/rejected.2/total").getKind());
        assertEquals(7, report.misread(extraction).size());
    }

    @Test
    void a_blank_row_of_bare_text_beside_full_ones_is_not_taken_for_blank() {
        SampleReport.find(report.applications, "2.重复申请").replaceAll(cell -> cell.startsWith("2.") ? cell : "");
        Extraction extraction = report.read(Style.BARE);
        assertEquals(List.of("row-width: 表三“2.重复申请”行应有7个数值，读到0个，未采用"), SampleReport.problems(extraction));
    }

    @Test
    void bare_text_that_has_lost_all_values_is_read_as_blank_and_that_is_said() {
        for (List<List<String>> table : List.of(report.disclosures, report.applications, report.reviews)) {
            table.forEach(row -> row.replaceAll(cell -> cell.matches("\\d+") ? "" : cell));
        }
        Extraction extraction = report.read(Style.BARE);
        assertEquals(List.of("labels-only: 表二的行名后面没有读到数值，按空白读取，请核对原件", "labels-only: 表三的行名后面没有读到数值，按空白读取，请核对原件",
                "labels-only: 表四的行名后面没有读到数值，按空白读取，请核对原件"), SampleReport.problems(extraction));
        assertEquals(200, report.misread(extraction).size());
        assertTrue(extraction.report().getReviews().allCells().stream()
                .allMatch(cell -> cell.getKind() == CellKind.BLANK));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_second_copy_of_a_table_is_said_and_not_read(Style style) {
        report.applications.addAll(new SampleReport(Forms.Y2021).applications.stream()
                .map(row -> row.stream().map(cell -> cell.matches("\\d+") ? "0" : cell).toList()).toList());
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertTrue(SampleReport.problems(extraction).contains("duplicate-table: 表三出现了两次，只读取了第一张"));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_second_table_four_is_said_and_not_read(Style style) {
        report.reviews.addAll(new SampleReport(Forms.Y2021).reviews.stream()
                .map(row -> row.stream().map(cell -> cell.matches("\\d+") ? "0" : cell).toList()).toList());
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of("duplicate-table: 表四出现了两次，只读取了第一张"), SampleReport.problems(extraction));
    }

    @Test
    void a_form_that_the_tables_contradict_is_said() {
        Extraction extraction = SampleReport.read(report.text(Style.CELLS), new Hints("2019", null));
        assertTrue(SampleReport.problems(extraction).stream()
                .anyMatch(problem -> problem.startsWith("form-contradiction: 指定的是2019年格式")));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void table_four_with_other_than_fifteen_values_is_not_read(Style style) {
        report.reviews.get(3).remove(0);
        Extraction extraction = report.read(style);
        assertEquals(List.of("row-width: 表四应有15个数值，读到14个，未采用"), SampleReport.problems(extraction));
        assertEquals(15, report.unread(extraction).size());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void prose_before_and_behind_a_table_stays_prose(Style style) {
        report.disclosures.add(0, List.of("该部分以表格形式报告。表格如下："));
        String text = report.text(style).replace("五、存在的主要问题及改进情况", "全年没有因政府信息公开引起的行政复议和诉讼。\n五、存在的主要问题及改进情况");
        Extraction extraction = SampleReport.read(text.replace("表格如下： |", "表格如下："));
        assertEquals(List.of(), report.misread(extraction));
        assertEquals("该部分以表格形式报告。表格如下：", extraction.report().section(2).getText());
        assertEquals("全年没有因政府信息公开引起的行政复议和诉讼。", extraction.report().section(4).getText());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void tables_whose_heading_is_missing_are_still_told_apart(Style style) {
        String text = report.text(style).replace("三、收到和处理政府信息公开申请情况\n", "").replace("四、政府信息公开行政复议、行政诉讼情况\n", "");
        Extraction extraction = SampleReport.read(text);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), report.unread(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_report_that_is_cut_off_never_ends_in_blank_cells(Style style) {
        String text = report.text(style);
        for (String end : List.of("复议后起诉", "四、结转下年度继续办理", "2.重复申请")) {
            Extraction extraction = SampleReport.read(text.substring(0, text.lastIndexOf(end) + end.length()));
            assertEquals(List.of(), report.misread(extraction));
            assertTrue(extraction.problems().stream().anyMatch(problem -> problem.fatal()));
        }
    }

    @Test
    void printed_columns_are_taken_apart_at_their_blanks() {
        String text = "二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 3 1 12\n"
                + "四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n1 2 3 4 10 0 0 0 0 0 0 0 0 0 0\n五、存在的主要问题及改进情况\n无";
        Extraction extraction = SampleReport.read(text);
        assertEquals("12", extraction.report().cell("T2/normativeDocument/inForce").getRaw());
        assertEquals("10", extraction.report().cell("T4/review/total").getRaw());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_table_three_laid_on_its_side_is_said_to_be(Style style) {
        List<List<String>> turned = new ArrayList<>();
        turned.add(new ArrayList<>(List.of("申请人情况")));
        Forms.Y2021.applicationRows().forEach(row -> turned.get(0).add(row.label()));
        for (int c = 0; c < 7; c++) {
            List<String> row = new ArrayList<>(List.of(Forms.Y2021.applicationColumns().get(c).label()));
            for (int r = 0; r < 25; r++) {
                row.add(String.valueOf(11 + 7 * r + c));
            }
            turned.add(row);
        }
        report.applications.clear();
        report.applications.addAll(turned);
        Extraction extraction = report.read(style);
        assertEquals(List.of("transposed: 表三的行与列对调了，未读取"), SampleReport.problems(extraction));
        assertEquals(25 * 7, report.unread(extraction).size());
    }

    @Test
    void words_of_a_table_in_prose_are_no_table() {
        Extraction extraction = SampleReport.read("一、总体情况\n行政许可\n2023年全年受理行政许可12件，全部办结。\n行政处罚\n全年没有行政处罚。");
        assertNull(extraction.report().getDisclosures());
        assertEquals(4, extraction.report().section(1).getParagraphs().size());
    }
}
