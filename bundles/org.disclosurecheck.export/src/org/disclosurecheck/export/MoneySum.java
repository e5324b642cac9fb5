package org.disclosurecheck.export;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import org.disclosurecheck.rules.several.digest.MoneyUnit;

/** A sum of amounts of money. One whose unit nothing tells is not added to others whose unit is known. */
final class MoneySum {

    private final Map<MoneyUnit, BigDecimal> told = new EnumMap<>(MoneyUnit.class);
    private BigDecimal untold = BigDecimal.ZERO;
    private int untoldCount;

    /** @param unit null when nothing tells it; nothing is nothing in every unit */
    void add(BigDecimal amount, MoneyUnit unit) {
        if (amount.signum() == 0) {
            return;
        }
        if (unit == null) {
            untold = untold.add(amount);
            untoldCount++;
        } else {
            told.merge(unit, amount, BigDecimal::add);
        }
    }

    /** The unit of the sum: the one that all name, else 万元; null when none names any. */
    MoneyUnit unit() {
        return told.isEmpty() ? null : told.size() == 1 ? told.keySet().iterator().next() : MoneyUnit.TEN_THOUSAND;
    }

    BigDecimal sum() {
        return told.isEmpty() ? untold : told.entrySet().stream().map(part -> part.getKey().to(unit(), part.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many amounts name no unit. */
    int untold() {
        return untoldCount;
    }

    /** An amount in the unit of the sum; null when the two cannot be compared. */
    BigDecimal comparable(BigDecimal amount, MoneyUnit unit) {
        return amount == null || amount.signum() == 0 || unit == unit() ? amount
                : unit == null || unit() == null ? told.isEmpty() && untoldCount == 0 ? amount : null : unit.to(unit(), amount);
    }
}
