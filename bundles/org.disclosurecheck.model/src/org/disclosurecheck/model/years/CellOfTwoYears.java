package org.disclosurecheck.model.years;

import java.math.BigDecimal;
import java.util.Set;

import org.disclosurecheck.model.Cell;

/**
 * A cell and the cell of the same address in last year’s report; both can be read.
 *
 * @param now the cell of this year
 * @param then the cell of last year
 */
public record CellOfTwoYears(Cell now, Cell then) {

    private static final Set<String> STOCKS = Set.of("inForce", "publishedTotal", "itemsLastYear");
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(20);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    public boolean isEqual() {
        return now.getAmount().compareTo(then.getAmount()) == 0;
    }

    /** True for what happens anew every year, which a stock such as 现行有效件数 does not. */
    public boolean isFlow() {
        return !STOCKS.contains(now.getColumnKey());
    }

    /** True for a cell of table 2 and for the totals of tables 3 and 4; the kinds behind a total jump with it. */
    public boolean isMain() {
        return now.getAddress().startsWith("T2/") || "total".equals(now.getColumnKey());
    }

    /** True when one year has at least twenty and is more than six times the other, or less than a fifth of it. */
    public boolean isJump() {
        BigDecimal one = now.getAmount();
        BigDecimal other = then.getAmount();
        return one.max(other).compareTo(ENOUGH) >= 0
                && (one.compareTo(other.max(BigDecimal.ONE).multiply(SIX)) > 0
                        || one.compareTo(other.multiply(FIFTH)) < 0);
    }
}
