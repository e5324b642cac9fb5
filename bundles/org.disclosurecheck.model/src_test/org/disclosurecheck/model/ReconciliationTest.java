package org.disclosurecheck.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;
import org.junit.jupiter.api.Test;

/** A small table in which 12 came in, 10 were granted and 2 were denied; each test changes a cell or two. */
class ReconciliationTest {

    private static final Form FORM = new Form("small", "", "", 2021, 2030, List.of(), List.of(), "",
            lines("naturalPerson", "business", "total"),
            lines("new", "carriedIn", "granted", "denied.1", "total", "carriedOut"), List.of(), List.of());

    @Test
    void the_items_are_borne_out_when_the_balance_gives_the_same_number() {
        assertTrue(itemsOfNaturalPersons("total/naturalPerson = 9"));
    }

    @Test
    void the_items_are_not_borne_out_when_one_of_them_is_wrong() {
        assertFalse(itemsOfNaturalPersons("granted/naturalPerson = 6"));
    }

    @Test
    void the_items_are_not_borne_out_when_the_row_of_an_item_does_not_add_up() {
        assertFalse(itemsOfNaturalPersons("total/naturalPerson = 9", "granted/total = 11"));
    }

    @Test
    void the_items_are_not_borne_out_when_a_cell_cannot_be_read() {
        assertFalse(itemsOfNaturalPersons("total/naturalPerson = 9", "granted/business = 约3"));
        assertFalse(itemsOfNaturalPersons("total/naturalPerson = 9", "carriedIn/naturalPerson = 若干"));
    }

    @Test
    void numbers_are_compared_whatever_their_decimals() {
        assertTrue(itemsOfNaturalPersons("total/naturalPerson = 9", "new/naturalPerson = 8.0"));
    }

    @Test
    void the_applicants_are_borne_out_when_the_balance_holds_with_their_sum() {
        assertTrue(applicantsOf("new", "new/total = 13"));
        assertTrue(applicantsOf("total", "total/total = 11"));
    }

    @Test
    void the_applicants_of_an_item_are_borne_out_when_the_items_then_make_up_the_total() {
        assertTrue(applicantsOf("granted", "granted/total = 11"));
    }

    @Test
    void the_applicants_are_not_borne_out_when_one_of_them_is_wrong() {
        assertFalse(applicantsOf("new", "new/business = 5"));
        assertFalse(applicantsOf("granted", "granted/business = 2"));
    }

    @Test
    void two_wrong_totals_bear_nothing_out() {
        assertFalse(applicantsOf("new", "new/total = 13", "total/total = 14"));
        assertFalse(applicantsOf("granted", "granted/total = 11", "new/total = 13"));
    }

    @Test
    void the_applicants_are_not_borne_out_when_a_cell_of_the_balance_or_an_item_cannot_be_read() {
        assertFalse(applicantsOf("new", "new/total = 13", "carriedOut/total = 若干"));
        assertFalse(applicantsOf("granted", "granted/total = 11", "denied.1/total = 若干"));
    }

    private static boolean itemsOfNaturalPersons(String... changes) {
        ApplicationTable table = table(changes);
        return table.confirmsItems(table.column("naturalPerson"));
    }

    private static boolean applicantsOf(String row, String... changes) {
        ApplicationTable table = table(changes);
        return table.confirmsApplicants(table.row(row));
    }

    private static ApplicationTable table(String... changes) {
        ReportBuilder report = new ReportBuilder(FORM).everyCell("0");
        for (String cell : List.of("new/naturalPerson = 8", "new/business = 4", "new/total = 12",
                "granted/naturalPerson = 7", "granted/business = 3", "granted/total = 10",
                "denied.1/naturalPerson = 1", "denied.1/business = 1", "denied.1/total = 2",
                "total/naturalPerson = 8", "total/business = 4", "total/total = 12")) {
            set(report, cell);
        }
        List.of(changes).forEach(cell -> set(report, cell));
        return report.build().getApplications();
    }

    private static void set(ReportBuilder report, String cell) {
        String[] part = cell.split(" = ");
        report.cell("T3/" + part[0], part[1], Source.NOWHERE);
    }

    private static List<FormLine> lines(String... keys) {
        return List.of(keys).stream().map(key -> new FormLine(key, key, List.of(), List.of())).toList();
    }
}
