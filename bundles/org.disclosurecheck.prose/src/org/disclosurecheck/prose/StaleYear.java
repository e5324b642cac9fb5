package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;

/**
 * A sentence on the work of the year that names another year.
 *
 * @param paragraph where it stands
 * @param year the year as it is written: 2022年
 * @param words its first clauses
 */
public record StaleYear(Paragraph paragraph, Span year, Span words) {
}
