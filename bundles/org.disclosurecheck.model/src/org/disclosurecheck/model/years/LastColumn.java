package org.disclosurecheck.model.years;

import org.disclosurecheck.model.ApplicantColumn;

/**
 * A column of table 3 of last year’s report.
 *
 * @param key the kind of applicant, or total
 * @param column the column
 */
public record LastColumn(String key, ApplicantColumn column) {
}
