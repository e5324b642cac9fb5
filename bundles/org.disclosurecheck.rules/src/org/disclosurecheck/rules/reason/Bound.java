package org.disclosurecheck.rules.reason;

import java.math.BigDecimal;

/**
 * A sum that is at least 0, or more than 0.
 *
 * @param strict true for more than 0
 */
record Bound(Linear sum, boolean strict) {

    static Bound notNegative(String name) {
        return new Bound(Linear.parse(name), false);
    }

    /** True when nothing can make it false, or nothing can make it true: it has no names left. */
    boolean isPlain() {
        return sum.factors().isEmpty();
    }

    boolean holdsPlainly() {
        int sign = sum.constant().signum();
        return strict ? sign > 0 : sign >= 0;
    }

    /** The bound that follows from two in which a name has factors of different sign: the name is gone. */
    Bound without(String name, Bound other) {
        BigDecimal up = sum.of(name).abs();
        BigDecimal down = other.sum.of(name).abs();
        return new Bound(sum.times(down).plus(other.sum.times(up)), strict || other.strict);
    }
}
