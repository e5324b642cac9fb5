package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void a_number_is_what_its_digits_say() {
        assertEquals(new BigDecimal("0.1"), Numbers.of("0.1"));
        assertEquals(new BigDecimal("-25"), Numbers.of("-25"));
        assertEquals(BigDecimal.valueOf(7), Numbers.of(7));
    }

    @Test
    void a_number_of_a_billion_digits_is_none() {
        for (String digits : List.of("1e999999999", "1E9", "", "0x1", "1".repeat(19), "二")) {
            assertThrows(IllegalArgumentException.class, () -> Numbers.of(digits));
        }
    }
}
