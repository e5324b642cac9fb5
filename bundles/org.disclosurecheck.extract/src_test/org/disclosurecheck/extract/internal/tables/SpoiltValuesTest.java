package org.disclosurecheck.extract.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Value cells that hold something other than a number, and rows that the form does not have. */
class SpoiltValuesTest {

    private static final List<String> WORDS = List.of("（5）", "(12)", "十二", "O", "l0", "约30", "若干", "不适用", "1e3", "16件",
            "12345678901234567890");

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_word_where_a_number_is_due_keeps_its_column_and_is_said(Style style) {
        for (String word : WORDS) {
            for (int column = 1; column <= 7; column++) {
                SampleReport report = new SampleReport(Forms.Y2021);
                SampleReport.find(report.applications, "2.重复申请").set(column, word);
                Extraction extraction = report.read(style);
                String address = "T3/rejected.2/" + Forms.Y2021.applicationColumns().get(column - 1).key();
                String which = style + " " + word + " " + column;
                assertEquals(List.of(address + " = " + word), report.misread(extraction), which);
                assertEquals(List.of(), report.unread(extraction), which);
                assertNull(extraction.report().cell(address).getValue(), which);
                assertEquals(List.of("unread-cell"), codes(extraction), which);
                assertTrue(extraction.problems().get(0).message().contains("“" + word + "”"), which);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_word_in_the_last_cell_of_a_row_does_not_swallow_the_row_behind_it(Style style) {
        SampleReport report = new SampleReport(Forms.Y2021);
        SampleReport.find(report.disclosures, "规章").set(3, "若干");
        report.disclosures.add(3, List.of("其他文件", "5", "6", "7"));
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction).stream().filter(cell -> !cell.contains("若干")).toList());
        assertTrue(extraction.problems().stream().anyMatch(Problem::fatal));
    }

    @Test
    void many_unread_cells_are_one_problem() {
        SampleReport report = new SampleReport(Forms.Y2021);
        SampleReport.find(report.applications, "2.重复申请").replaceAll(cell -> cell.matches("\\d+") ? cell + "件" : cell);
        Extraction extraction = report.read(Style.PIPES);
        assertEquals(List.of("unread-cell: 表三 （五）不予处理 2.重复申请 · 自然人“123件”等7格不是数字，未采用"),
                SampleReport.problems(extraction));
        assertTrue(extraction.problems().get(0).fatal());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_row_outside_the_form_is_said_with_its_values_and_leaves_the_report_undecided(Style style) {
        SampleReport report = new SampleReport(Forms.Y2021);
        report.disclosures.add(4, List.of("其他主动公开文件", "186", "86", "255"));
        Extraction extraction = report.read(style);
        assertEquals(List.of("extra-row: 表二“其他主动公开文件”行（186、86、255）不在格式之内，未读取"), SampleReport.problems(extraction));
        assertTrue(extraction.problems().get(0).fatal());
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), report.unread(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_row_outside_the_form_that_holds_nothing_but_zeros_hides_nothing(Style style) {
        SampleReport report = new SampleReport(Forms.Y2021);
        report.disclosures.add(4, List.of("其他主动公开文件", "0", "0", "/"));
        Extraction extraction = report.read(style);
        assertEquals(List.of("extra-row"), codes(extraction));
        assertFalse(extraction.problems().get(0).fatal());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_subtotal_of_a_class_repeats_what_its_rows_tell(Style style) {
        SampleReport report = new SampleReport(Forms.Y2021);
        report.applications.add(7, List.of("（三）不予公开", "1", "1", "1", "1", "1", "1", "6"));
        Extraction extraction = report.read(style);
        assertEquals(List.of("extra-row"), codes(extraction));
        assertFalse(extraction.problems().get(0).fatal());
        assertEquals(List.of(), report.misread(extraction));
    }

    @Test
    void a_number_said_in_words_where_the_form_allows_it_is_no_problem() {
        SampleReport report = new SampleReport(Forms.Y2019);
        List<String> licence = SampleReport.find(report.disclosures, "行政许可");
        licence.set(2, "减4");
        Extraction extraction = report.read(Style.CELLS);
        Cell change = extraction.report().cell("T2/licence/change");
        assertEquals(-4, change.getValue().intValue());
        assertEquals(List.of(), extraction.problems());
    }

    private static List<String> codes(Extraction extraction) {
        return extraction.problems().stream().map(Problem::code).toList();
    }
}
