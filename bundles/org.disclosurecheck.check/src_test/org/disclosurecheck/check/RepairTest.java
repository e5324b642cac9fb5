package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final List<String> KINDS = List.of("naturalPerson", "business", "other", "total");

    private static FormLine line(String key) {
        return new FormLine(key, key, List.of(), List.of());
    }

    private static Form form() {
        return new Form("2021", "30", "title", 2021, Integer.MAX_VALUE, List.of(), List.of(), "",
                KINDS.stream().map(RepairTest::line).toList(),
                List.of("new", "carriedIn", "granted", "denied.1", "total", "carriedOut").stream().map(RepairTest::line).toList(),
                List.of(line("review")), List.of("upheld", "corrected", "total").stream().map(RepairTest::line).toList());
    }

    /** New 5 + 3 + 0, granted 4 + 2 + 0, denied 1 + 0 + 0, carried out 0 + 1 + 0. */
    private static ReportBuilder balanced() {
        ReportBuilder report = new ReportBuilder(form()).everyCell("0");
        row(report, "new", 5, 3);
        row(report, "granted", 4, 2);
        row(report, "denied.1", 1, 0);
        row(report, "total", 5, 2);
        row(report, "carriedOut", 0, 1);
        return report;
    }

    private static void row(ReportBuilder report, String key, int persons, int businesses) {
        report.cell("T3/" + key + "/naturalPerson", "" + persons, Source.NOWHERE)
                .cell("T3/" + key + "/business", "" + businesses, Source.NOWHERE)
                .cell("T3/" + key + "/total", "" + (persons + businesses), Source.NOWHERE);
    }

    private static List<String> smallest(ReportBuilder report) {
        return Repair.smallest(report.build()).stream().map(repair -> repair.values().entrySet().stream()
                .map(e -> e.getKey().getAddress() + "=" + e.getValue()).sorted().collect(Collectors.joining(" "))).toList();
    }

    @Test
    void nothing_is_proposed_where_all_sums_hold() {
        assertEquals(List.of(), smallest(balanced()));
    }

    @Test
    void the_one_wrong_cell_is_found_where_its_row_and_its_column_cross() {
        assertEquals(List.of("T3/granted/business=2"),
                smallest(balanced().cell("T3/granted/business", "12", Source.NOWHERE)));
    }

    @Test
    void a_wrong_total_is_found_by_the_three_sums_it_stands_in() {
        assertEquals(List.of("T3/total/business=2"),
                smallest(balanced().cell("T3/total/business", "3", Source.NOWHERE)));
    }

    @Test
    void in_a_group_of_table_4_any_cell_may_be_the_wrong_one() {
        ReportBuilder report = balanced().cell("T4/review/upheld", "1", Source.NOWHERE);
        assertEquals(List.of("T4/review/total=1", "T4/review/upheld=0"), smallest(report).stream().sorted().toList());
    }

    @Test
    void two_wrong_cells_are_found_as_a_pair() {
        List<String> found = smallest(balanced().cell("T3/granted/business", "12", Source.NOWHERE)
                .cell("T3/new/naturalPerson", "8", Source.NOWHERE));
        assertTrue(found.contains("T3/granted/business=2 T3/new/naturalPerson=5"), found.toString());
    }

    @Test
    void a_cell_that_cannot_be_read_takes_its_sums_out_of_the_search() {
        assertEquals(List.of(), smallest(balanced().cell("T3/granted/business", "约12", Source.NOWHERE)));
    }

    @Test
    void the_only_figure_of_a_line_whose_addends_are_blank_is_never_struck_out() {
        ReportBuilder report = balanced();
        List.of("upheld", "corrected").forEach(column -> report.cell("T4/review/" + column, "", Source.NOWHERE));
        assertEquals(List.of(), smallest(report.cell("T4/review/total", "9", Source.NOWHERE)));
        ReportBuilder column = new ReportBuilder(form()).everyCell("");
        assertEquals(List.of(), smallest(column.cell("T3/new/total", "5", Source.NOWHERE)
                .cell("T3/total/total", "5", Source.NOWHERE)));
    }

    @Test
    void a_total_that_was_left_blank_is_filled_in() {
        assertEquals(List.of("T4/review/total=3"), smallest(balanced().cell("T4/review/upheld", "1", Source.NOWHERE)
                .cell("T4/review/corrected", "2", Source.NOWHERE).cell("T4/review/total", "", Source.NOWHERE)));
    }

    @Test
    void a_figure_is_changed_where_the_addends_are_blank_in_part() {
        assertEquals(List.of("T4/review/corrected=1", "T4/review/total=2", "T4/review/upheld=3"),
                smallest(balanced().cell("T4/review/upheld", "2", Source.NOWHERE).cell("T4/review/corrected", "", Source.NOWHERE)
                        .cell("T4/review/total", "3", Source.NOWHERE)).stream().sorted().toList());
    }
}
