package org.disclosurecheck.model.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.model.ApplicantColumn;
import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.ApplicationTable;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellContent;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.Test;

class TwoYearsTest {

    private static final DisclosureFactory FACTORY = DisclosureFactory.eINSTANCE;

    @Test
    void without_last_year_there_are_no_two_years() {
        assertNull(TwoYears.of(report("1", "0")));
    }

    @Test
    void cells_of_one_address_are_compared_when_both_can_be_read() {
        TwoYears years = years(report("12", "约3"), report("2", "3"));
        assertEquals(List.of("T3/new/total"), years.cells().stream().map(cell -> cell.now().getAddress()).toList());
        assertEquals("total", years.columns().get(0).key());
    }

    @Test
    void reports_in_different_forms_have_no_cells_in_common() {
        Report last = report("2", "3");
        last.setForm("2019");
        assertEquals(List.of(), years(report("12", "3"), last).cells());
    }

    @Test
    void a_jump_needs_twenty_and_more_than_sixfold_or_less_than_a_fifth() {
        assertTrue(jump("121", "20"));
        assertFalse(jump("120", "20"));
        assertTrue(jump("20", "0"));
        assertFalse(jump("19", "0"));
        assertTrue(jump("4", "21"));
        assertFalse(jump("4", "20"));
    }

    @Test
    void two_years_alike_mean_something_when_much_happened() {
        assertTrue(years(report("12", "12"), report("12", "12")).isUnchanged());
        assertTrue(years(report("12", "12"), report("12", "12")).isBusy());
        assertFalse(years(report("1", "1"), report("1", "1")).isBusy());
        assertFalse(years(report("12", "12"), report("12", "11")).isUnchanged());
        assertFalse(years(report("12", "约12"), report("12", "12")).isUnchanged());
    }

    private static boolean jump(String now, String then) {
        return years(report(now, "0"), report(then, "0")).cells().get(0).isJump();
    }

    @Test
    void years_that_follow_each_other_are_the_same_as_far_back_as_there_is_no_gap() {
        TwoYears years = chain(2023, "12", 2022, "12", 2021, "12", 2019, "12");
        assertEquals(2021, years.getUnchangedSince());
        assertEquals("years", years.getVariant());
        assertNull(chain(2023, "12", 2022, "12", 2021, "11").getVariant());
        assertNull(chain(2023, "12", 2022, "11", 2021, "12").getUnchangedSince());
        assertNull(chain(2023, "12", 2022, "12").getVariant());
    }

    @Test
    void a_year_before_the_last_is_repeated_when_the_last_was_another() {
        assertEquals(2021, chain(2023, "12", 2022, "11", 2021, "12", 2020, "12").getRepeatedYear());
        assertNull(chain(2023, "12", 2022, "12", 2021, "12").getRepeatedYear());
        assertNull(chain(2023, "12", 2022, "11", 2021, "10").getRepeatedYear());
        assertNull(chain(2023, "12", 2022, "11").getRepeatedYear());
    }

    /** Years with a figure each, the latest first. */
    private static TwoYears chain(Object... years) {
        Report first = null;
        Report later = null;
        for (int i = 0; i < years.length; i += 2) {
            Report report = report(years[i + 1].toString(), "0");
            report.setYear((Integer) years[i]);
            if (later == null) {
                first = report;
            } else {
                later.setPrevious(report);
            }
            later = report;
        }
        return TwoYears.of(first);
    }

    private static TwoYears years(Report report, Report last) {
        report.setPrevious(last);
        return TwoYears.of(report);
    }

    /** 本年新收 and （七）总计 of the column 总计. */
    private static Report report(String received, String answered) {
        ApplicationTable table = FACTORY.createApplicationTable();
        ApplicantColumn column = FACTORY.createApplicantColumn();
        column.setKey("total");
        table.getColumns().add(column);
        row(table, column, "new", received);
        row(table, column, "total", answered);
        Report report = FACTORY.createReport();
        report.setForm("2021");
        report.setApplications(table);
        return report;
    }

    private static void row(ApplicationTable table, ApplicantColumn column, String key, String raw) {
        CellContent content = CellContent.of(raw, "total");
        Cell cell = FACTORY.createCell();
        cell.setAddress("T3/" + key + "/total");
        cell.setRowKey(key);
        cell.setColumnKey("total");
        cell.setRaw(raw);
        cell.setKind(content.kind());
        cell.setValue(content.value());
        ApplicationRow row = FACTORY.createApplicationRow();
        row.setKey(key);
        row.getCells().add(cell);
        table.getRows().add(row);
        column.getCells().add(cell);
    }
}
