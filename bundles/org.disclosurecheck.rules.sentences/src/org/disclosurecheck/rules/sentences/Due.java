package org.disclosurecheck.rules.sentences;

import java.math.BigDecimal;

/**
 * What a number should be, worked out from the comparison in which it stands: 新收 + 上年结转 ≠ 总计 + 结转, marked at 总计,
 * gives 新收 + 上年结转 − 结转.
 *
 * @param words how the value is introduced: “≤ ”; empty for the value itself
 * @param value in Java
 */
record Due(String words, String value) {

    /** The first comparison of the sentence that speaks of the quantity tells; null when none does. */
    static Due of(Quantity quantity, Draft draft) {
        for (Condition condition : draft.conditions) {
            Due due = condition instanceof Condition.Comparison comparison ? of(quantity, comparison)
                    : condition instanceof Condition.Share share ? of(quantity, share) : null;
            if (due != null) {
                return due;
            }
        }
        return null;
    }

    private static Due of(Quantity quantity, Condition.Comparison comparison) {
        Linear left = comparison.left();
        BigDecimal factor = left.factorOf(quantity).subtract(comparison.right().factorOf(quantity));
        if (factor.abs().compareTo(BigDecimal.ONE) != 0) {
            return null;
        }
        boolean turned = factor.signum() < 0;
        boolean onTheLeft = left.factorOf(quantity).signum() != 0;
        Linear same = onTheLeft ? left : comparison.right();
        Linear other = onTheLeft ? comparison.right() : left;
        // what stands on the other side, less what stands beside the quantity
        BigDecimal own = same.factorOf(quantity);
        Linear value = other.plus(same.without(quantity), BigDecimal.ONE.negate());
        value = own.signum() < 0 ? value.times(BigDecimal.ONE.negate()) : value;
        Operator operator = turned ? comparison.operator().turned() : comparison.operator();
        return new Due(operator.due(), value.calls(true));
    }

    private static Due of(Quantity quantity, Condition.Share share) {
        boolean alone = share.part().terms().size() == 1 && share.part().terms().get(0).quantity().equals(quantity);
        return alone && share.more() ? new Due("≤ ", "$set.share(\"" + share.setting() + "\", " + share.whole().calls(true) + ")") : null;
    }

    /** As an argument of “expected”. */
    String argument() {
        return words.isEmpty() ? value : value.matches("-?\\d+") ? "\"" + words + value + "\"" : "\"" + words + "\" + " + value;
    }
}
