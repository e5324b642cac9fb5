package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.util.Map;

import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.MoneyUnit;

/** Compares two reports of one unit and year. */
final class Versions {

    private Versions() {
    }

    /** What differs; null when both say the same in all tables, or in text and tables where both were published. */
    static OtherVersion compare(Digest here, Digest earlier, String path) {
        String first = null;
        int cells = 0;
        for (String address : here.cells().keySet()) {
            if (earlier.raw(address) != null && differ(here, earlier, address)) {
                first = first == null ? address : first;
                cells++;
            }
        }
        boolean republished = here.published() != null && earlier.published() != null
                && here.published().compareTo(earlier.published()) > 0;
        if (first == null && !(republished && !here.prose().equals(earlier.prose()))) {
            return null;
        }
        boolean explained = here.prose().paragraphs().stream().map(Map.Entry::getValue)
                .anyMatch(text -> text.contains("更正") || text.contains("勘误") || text.contains("修订说明"));
        return new OtherVersion(path, first == null ? "REPORT" : first, first == null ? "" : here.raw(first),
                first == null ? "" : earlier.raw(first), cells, earlier.published() == null ? "" : earlier.published(),
                republished, explained);
    }

    private static boolean differ(Digest one, Digest other, String address) {
        BigDecimal a = one.amount(address);
        BigDecimal b = other.amount(address);
        if (a == null || b == null) {
            return !one.raw(address).strip().equals(other.raw(address).strip());
        }
        MoneyUnit unit = unit(one, address);
        MoneyUnit theirs = unit(other, address);
        return (unit == null || theirs == null ? b : theirs.to(unit, b)).compareTo(a) != 0;
    }

    /** The unit that the report itself names for an amount of money; one that it leaves to the form is the same in both. */
    private static MoneyUnit unit(Digest digest, String address) {
        MoneyUnit said = address.endsWith("/amount") ? MoneyUnit.in(digest.raw(address)) : null;
        return said != null || !address.endsWith("/amount") ? said : digest.amountUnit();
    }

    /** True when both have the table, all cells are equal, and not all are 0. */
    static boolean sameTable(Digest one, Digest other, String table) {
        boolean any = false;
        for (String address : one.cells().keySet()) {
            if (address.startsWith(table)) {
                BigDecimal a = one.amount(address);
                BigDecimal b = other.amount(address);
                if (a == null || b == null || a.compareTo(b) != 0) {
                    return false;
                }
                any |= a.signum() != 0;
            }
        }
        return any;
    }
}
