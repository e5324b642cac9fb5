package org.disclosurecheck.model.years;

import org.disclosurecheck.model.DisclosureRow;

/**
 * A row of table 2 of last year’s report.
 *
 * @param key the key of the row
 * @param row the row
 */
public record LastRow(String key, DisclosureRow row) {
}
