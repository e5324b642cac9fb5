package org.disclosurecheck.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * The limits and lists that hold for a report: those of the profile for its year, else those of the rule. A rule names
 * its own with its id: {@code $set.number("SUM-030.percent")}.
 *
 * @param values words by “ID.name”; a value that is not set is not there
 */
public record Settings(Map<String, List<String>> values) {

    /** True when the profile or the rule sets it. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The number; 0 when it is not set. Whether it is one was checked when it was read. */
    public BigDecimal number(String name) {
        return has(name) ? new BigDecimal(values.get(name).get(0)) : BigDecimal.ZERO;
    }

    /** True when the part is more than so many per cent of the whole. */
    public boolean isOver(String percent, BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).compareTo(whole.multiply(number(percent))) > 0;
    }

    /** So many per cent of the whole, in whole numbers. */
    public BigDecimal share(String percent, BigDecimal whole) {
        return whole.multiply(number(percent)).movePointLeft(2).setScale(0, RoundingMode.DOWN);
    }

    /** The word; empty when it is not set. */
    public String word(String name) {
        return has(name) ? values.get(name).get(0) : "";
    }

    /** The words of a list; empty when it is not set. */
    public List<String> words(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The month of a date written 01-31. */
    public int month(String name) {
        return has(name) ? Integer.parseInt(word(name).substring(0, 2)) : 0;
    }

    /** The day of a date written 01-31. */
    public int day(String name) {
        return has(name) ? Integer.parseInt(word(name).substring(3)) : 0;
    }
}
