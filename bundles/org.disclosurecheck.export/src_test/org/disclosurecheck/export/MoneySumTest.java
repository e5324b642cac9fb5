package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.disclosurecheck.rules.several.digest.MoneyUnit;

class MoneySumTest {

    private final MoneySum sum = new MoneySum();

    private void add(String amount, MoneyUnit unit) {
        sum.add(new BigDecimal(amount), unit);
    }

    private static void same(String expected, BigDecimal found) {
        assertEquals(new BigDecimal(expected), found.stripTrailingZeros());
    }

    @Test
    void an_amount_without_a_unit_is_not_added_to_one_in_ten_thousands() {
        add("125817", null);
        add("160.5964", MoneyUnit.TEN_THOUSAND);
        add("0", null);

        same("160.5964", sum.sum());
        assertEquals(1, sum.untold());
    }

    @Test
    void amounts_in_two_units_are_added_in_ten_thousands() {
        add("125817", MoneyUnit.YUAN);
        add("160.5964", MoneyUnit.TEN_THOUSAND);

        same("173.1781", sum.sum());
        same("12.5817", sum.comparable(new BigDecimal("125817"), MoneyUnit.YUAN));
        assertNull(sum.comparable(new BigDecimal("125817"), null));
    }

    @Test
    void amounts_of_which_none_has_a_unit_are_added_as_they_stand() {
        add("12", null);
        add("3", null);

        same("15", sum.sum());
        assertNull(sum.unit());
        same("15", sum.comparable(new BigDecimal("15"), null));
    }
}
