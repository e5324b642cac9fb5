package org.disclosurecheck.model.years;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Report;

/** The reports of one organisation for the years before, as far as they are at hand. */
public final class EarlierYears {

    /** Nobody hands in more; a chain that leads back to itself ends here, too. */
    private static final int MOST = 30;

    private EarlierYears() {
    }

    /**
     * Latest first: last year’s, then those of the years before it, among which years may be missing. None where last year’s
     * is not at hand.
     */
    public static List<Report> of(Report report) {
        List<Report> years = new ArrayList<>();
        for (Report then = report.getPrevious(); then != null && years.size() < MOST; then = then.getPrevious()) {
            years.add(then);
        }
        return years;
    }
}
