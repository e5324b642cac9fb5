package org.disclosurecheck.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.findings.Language;
import org.junit.jupiter.api.Test;

class TrapsTest {

    @Test
    void a_decimal_without_its_letter_is_found() {
        assertEquals(List.of("0.1 is a binary number and no decimal equals it; write 0.1B"),
                Traps.in("$r : DisclosureRow( amount == 0.1 )", Language.EN));
    }

    @Test
    void decimals_with_their_letter_and_decimals_in_words_are_no_trap() {
        assertEquals(List.of(), Traps.in("DisclosureRow( amount == 0.1B, key == \"denied.1\", label == \"0.5\" )", Language.EN));
    }

    @Test
    void comparing_two_comparisons_is_found() {
        assertTrue(Traps.in("DisclosureRow( (projects == 0) != (amount == 0) )", Language.EN).get(0).contains("cannot be compared"));
        assertTrue(Traps.in("DisclosureRow( (projects > 0) == (amount > 0) )", Language.EN).get(0).contains("cannot be compared"));
    }

    @Test
    void comparing_two_sums_is_no_trap() {
        assertEquals(List.of(), Traps.in("ApplicantColumn( (newlyReceived + carriedIn) != (answered + carriedOver) )", Language.EN));
    }
}
