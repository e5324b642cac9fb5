package org.disclosurecheck.rules.several;

import java.math.BigDecimal;

/**
 * What the units of a region carried in this year, against what the same units carried over last year.
 *
 * @param carriedIn sum of 上年结转 this year
 * @param carriedOut sum of 结转下年度 of last year
 * @param units how many units are in both years
 */
public record CarriedOver(BigDecimal carriedIn, BigDecimal carriedOut, int units) {

    public boolean isDifferent() {
        return carriedIn.compareTo(carriedOut) != 0;
    }
}
