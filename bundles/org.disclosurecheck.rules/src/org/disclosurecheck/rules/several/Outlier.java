package org.disclosurecheck.rules.several;

import java.math.BigDecimal;

/**
 * A cell that is larger than in any other report of the same kind of organisation, level, year and form.
 *
 * @param address the cell
 * @param value what stands there
 * @param others the largest of the others
 * @param reports how many others there are
 */
public record Outlier(String address, BigDecimal value, BigDecimal others, int reports) {

    /** True when it is more than so many times the largest of the others. */
    public boolean isBeyond(BigDecimal times) {
        return value.compareTo(others.multiply(times)) > 0;
    }
}
