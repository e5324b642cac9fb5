package org.disclosurecheck.extract.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns that people add to the tables: 序号 before the labels, 备注 behind the values. */
class OtherColumnsTest {

    private static void number(List<List<String>> table, String header) {
        int number = 0;
        for (List<String> row : table) {
            if (row.contains(header)) {
                row.add(0, "序号");
            } else if (row.get(row.size() - 1).matches("\\d+")) {
                row.add(0, String.valueOf(++number));
            }
        }
    }

    private static void remark(List<List<String>> table, String header, String remark) {
        for (List<String> row : table) {
            if (row.contains(header)) {
                row.add("备注");
            } else if (row.size() > 1 && row.get(row.size() - 1).matches("\\d+")) {
                row.add(remark);
            }
        }
    }

    private static void assertRead(SampleReport report, Style style) {
        Extraction extraction = report.read(style);
        assertEquals(List.of(), SampleReport.problems(extraction));
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), report.unread(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_number_before_the_rows_of_table_two_is_no_value(Style style) {
        for (Form form : Forms.BOTH) {
            SampleReport report = new SampleReport(form);
            number(report.disclosures, "信息内容");
            report.disclosures.removeIf(row -> row.get(0).startsWith("第二十条"));
            assertRead(report, style);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_number_before_the_rows_of_table_three_is_no_value(Style style) {
        SampleReport report = new SampleReport(Forms.Y2021);
        report.applications.get(0).add(0, "序号");
        int number = 0;
        for (List<String> row : report.applications) {
            if (row.size() > 7) {
                row.add(row.size() - 8, String.valueOf(++number));
            }
        }
        assertRead(report, style);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void the_number_of_the_next_row_never_takes_the_place_of_a_value_that_was_lost(Style style) {
        SampleReport report = new SampleReport(Forms.Y2021);
        number(report.disclosures, "信息内容");
        SampleReport.find(report.disclosures, "规章").remove(4);
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertTrue(extraction.problems().stream().anyMatch(Problem::fatal));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void remarks_behind_the_values_are_not_read(Style style) {
        for (String remark : List.of("", "无", "新增2件", "含下属单位", "—")) {
            SampleReport report = new SampleReport(Forms.Y2021);
            remark(report.disclosures, "信息内容", remark);
            remark(report.applications, "自然人", remark);
            assertRead(report, style);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_remark_never_takes_the_place_of_a_value_that_was_lost(Style style) {
        SampleReport report = new SampleReport(Forms.Y2021);
        remark(report.disclosures, "信息内容", "无");
        SampleReport.find(report.disclosures, "规章").remove(2);
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertTrue(extraction.problems().stream().anyMatch(Problem::fatal));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_unit_between_label_and_values_is_no_value(Style style) {
        SampleReport report = new SampleReport(Forms.Y2021);
        for (List<String> row : report.disclosures) {
            if (row.size() > 1) {
                row.add(1, row.contains("信息内容") ? "单位" : row.contains("行政事业性收费") ? "万元" : "件");
            }
        }
        assertRead(report, style);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void remarks_beside_table_four_are_not_read(Style style) {
        for (String remark : List.of("", "无", "一件撤回")) {
            SampleReport report = new SampleReport(Forms.Y2021);
            report.reviews.get(0).add("备注");
            report.reviews.get(3).add(remark);
            assertRead(report, style);
        }
    }
}
