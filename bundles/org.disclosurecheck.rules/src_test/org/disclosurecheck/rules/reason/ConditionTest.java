package org.disclosurecheck.rules.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ConditionTest {

    private static Condition column(String tests) {
        List<Condition> conditions = Condition.of("rule \"x\" when $c : ApplicantColumn( " + tests + " ) then end");
        assertEquals(1, conditions.size());
        return conditions.get(0);
    }

    @Test
    void a_sum_that_need_not_hold_proves_nothing() {
        Condition sum = column("newlyReceived + carriedIn != answered + carriedOver");
        assertFalse(sum.never());
        assertFalse(sum.always());
    }

    @Test
    void more_and_less_than_the_same_never_holds() {
        assertTrue(column("granted > answered, answered >= granted").never());
        assertTrue(column("answered < 0").never());
        assertTrue(column("key == \"total\", answered > 5, answered + granted < 5").never());
    }

    @Test
    void a_part_and_its_denial_never_hold_together() {
        assertTrue(column("filled, !filled").never());
    }

    @Test
    void at_least_nothing_always_holds() {
        assertTrue(column("answered >= 0").always());
        assertTrue(column("granted + 1 > granted").always());
        assertFalse(column("filled, answered >= 0").always());
    }

    @Test
    void an_amount_that_may_be_negative_is_left_its_sign() {
        assertFalse(column("change < 0").never());
    }

    @Test
    void two_rules_that_demand_different_totals_contradict() {
        Condition one = column("granted + denied != answered");
        assertTrue(one.contradiction(column("granted + denied != answered + 1")).isPresent());
        assertTrue(one.contradiction(column("granted + denied == answered")).isPresent());
        assertTrue(one.contradiction(column("granted + denied != carriedOver")).isEmpty());
    }

    @Test
    void rules_for_different_rows_do_not_contradict() {
        assertTrue(column("key == \"total\", granted != answered").contradiction(
                column("key == \"business\", granted == answered")).isEmpty());
    }

    @Test
    void two_limits_of_which_one_is_stricter_do_not_contradict() {
        assertTrue(column("answered > 10").contradiction(column("answered > 20")).isEmpty());
        assertTrue(column("answered > 10").contradiction(column("answered < 20")).isPresent());
    }

    @Test
    void a_rule_that_leaves_a_case_to_another_does_not_contradict_it() {
        assertTrue(column("inForce < made, inForce - made + repealed >= 0").contradiction(
                column("inForce - made + repealed < 0")).isEmpty());
    }

    @Test
    void where_a_rule_applies_is_no_demand() {
        assertTrue(column("answered > 0, granted == 0").contradiction(column("answered > 0, granted > 0")).isPresent());
    }

    @Test
    void of_several_facts_nothing_is_proved() {
        assertEquals(List.of(), Condition.of("when $s : Settings() $c : ApplicantColumn( answered < 0 ) then"));
    }
}
