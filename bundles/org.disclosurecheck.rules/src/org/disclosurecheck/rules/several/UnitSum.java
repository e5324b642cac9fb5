package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell of a region’s report against the sum of its units.
 *
 * @param address the cell
 * @param region what the region reports
 * @param sum what the units that could be added up report together
 * @param units how many they are
 * @param gaps units that could not be added up
 * @param leftOut units that together make up exactly what the region lacks, in every column of the row; empty when there are none
 * @param late true when all of those published after the region
 * @param twice units that make up exactly what the region has too much
 */
public record UnitSum(String address, BigDecimal region, BigDecimal sum, int units, List<Gap> gaps, String leftOut,
        boolean late, String twice) {

    /**
     * A unit that could not be added up.
     *
     * @param unit its name
     * @param why missing, unreadable or form
     */
    public record Gap(String unit, String why) {
    }

    public String getTable() {
        return address.substring(0, 2);
    }

    public String getRow() {
        return address.substring(3, address.lastIndexOf('/'));
    }

    public String getColumn() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** True when every unit was added up. */
    public boolean isComplete() {
        return gaps.isEmpty();
    }

    /** True when region and units differ, and every unit was added up. */
    public boolean isDifferent() {
        return isComplete() && region.compareTo(sum) != 0;
    }

    /** True when the units at hand alone have more than the region reports; no unit that is missing can mend that. */
    public boolean isExceeded() {
        return region.compareTo(sum) < 0;
    }

    /** True when it is certain that they do not agree. */
    public boolean isWrong() {
        return isDifferent() || isExceeded();
    }

    public BigDecimal getDifference() {
        return region.subtract(sum).abs();
    }

    /** The variant of the sentence: left-out, late, twice, partly, or null for the plain one. */
    public String getVariant() {
        return !isComplete() ? "partly" : !leftOut.isEmpty() ? late ? "late" : "left-out"
                : !twice.isEmpty() ? "twice" : null;
    }
}
