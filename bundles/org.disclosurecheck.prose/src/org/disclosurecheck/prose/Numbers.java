package org.disclosurecheck.prose;

import java.math.BigDecimal;

/** Numbers as rules write them, exact. */
public final class Numbers {

    private Numbers() {
    }

    public static BigDecimal of(int number) {
        return BigDecimal.valueOf(number);
    }

    /**
     * @param digits such as 0.1 or -25; nothing with an exponent, which could be a number of a billion digits
     */
    public static BigDecimal of(String digits) {
        if (!digits.matches("-?\\d{1,18}(?:\\.\\d{1,9})?")) {
            throw new IllegalArgumentException("no number: " + digits);
        }
        return new BigDecimal(digits);
    }
}
