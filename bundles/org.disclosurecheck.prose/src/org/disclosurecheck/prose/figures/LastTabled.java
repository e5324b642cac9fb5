package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.List;

import org.disclosurecheck.model.Report;

/**
 * What the tables of last year’s report say of a measure.
 *
 * @param measure what is measured
 * @param applicant key of the kind of applicant; or null
 * @param amount the number, as {@link Tabled} tells it
 */
public record LastTabled(Measure measure, String applicant, BigDecimal amount) {

    /** @param last the report of the year before */
    public static List<LastTabled> of(Report last) {
        return Tables.of(last).stream()
                .map(tabled -> new LastTabled(tabled.measure(), tabled.applicant(), tabled.amount())).toList();
    }
}
