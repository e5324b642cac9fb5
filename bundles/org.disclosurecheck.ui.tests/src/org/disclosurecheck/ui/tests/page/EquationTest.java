package org.disclosurecheck.ui.tests.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.ui.report.page.Equation;
import org.disclosurecheck.ui.report.page.Light;
import org.junit.jupiter.api.Test;

/** The sum behind a finding. */
class EquationTest {

    private final Report report = Reports.zero().cell("T3/new/business", "19", Source.NOWHERE)
            .cell("T3/carriedIn/business", "3", Source.NOWHERE).cell("T3/total/business", "20", Source.NOWHERE)
            .cell("T3/carriedOut/business", "1", Source.NOWHERE).cell("T3/granted/business", "12", Source.NOWHERE)
            .cell("T3/partial/business", "9", Source.NOWHERE).build();
    private final Finding balance = Reports.finding("T3/total/business", "21", "20", null, null, "T3/new/business",
            "T3/carriedIn/business", "T3/carriedOut/business");

    @Test
    void a_balance_has_two_sides() {
        Equation equation = Equation.of(report, balance).orElseThrow();
        assertEquals("19 + 3 = 22  ≠  20 + 1 = 21，相差 1", equation.text(Language.ZH));
        assertEquals("19 …", equation.text(1, Language.ZH));
        assertEquals("19 + 3 = 22", equation.text(2, Language.ZH));
        assertEquals("19 + 3 = 22  …  20 …", equation.text(3, Language.ZH));
    }

    @Test
    void noughts_are_left_out_of_a_long_sum() {
        String[] items = Reports.form("2021").applicationRows().stream().map(row -> "T3/" + row.key() + "/business")
                .filter(place -> !place.matches(".*/(new|carriedIn|total|carriedOut)/.*")).toArray(String[]::new);
        Finding sum = Reports.finding("T3/total/business", "21", "20", null, null, items);
        assertEquals("12 + 9 = 21  ≠  20，相差 1", Equation.of(report, sum).orElseThrow().text(Language.ZH));
    }

    @Test
    void signs_are_found_where_only_one_choice_fits() {
        Finding difference = Reports.finding("T3/total/business", "16", "20", null, null, "T3/new/business", "T3/carriedIn/business");
        assertEquals("19 − 3 = 16  ≠  20，相差 4", Equation.of(report, difference).orElseThrow().text(Language.ZH));
        assertTrue(Equation.of(report, Reports.finding("T3/total/business", "99", "20", null, null, "T3/new/business",
                "T3/carriedIn/business")).isEmpty(), "nothing is guessed");
    }

    @Test
    void a_number_of_the_text_stands_against_its_cell() {
        Finding said = Reports.finding("S1/p1", "19", "21", "收到21件", null, "T3/new/business");
        assertEquals("21  ≠  19，相差 2", Equation.of(report, said).orElseThrow().text(Language.ZH));
    }

    @Test
    void steps_light_one_term_after_the_other_and_begin_anew() {
        Light light = Light.on(report, balance).step(1);
        assertEquals("T3/new/business", light.current());
        light = light.step(1);
        assertTrue(light.added("T3/new/business"));
        assertEquals("+", light.sign("T3/carriedIn/business"));
        light = light.step(1).step(1);
        assertTrue(!light.stepping());
        assertEquals("T3/new/business", light.step(1).current());
    }
}
