package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * A sentence on the work of the year that names another year.
 *
 * @param paragraph where it stands
 * @param year the year as it is written: 2022年
 * @param words its first clauses
 */
public record StaleYear(Paragraph paragraph, Span year, Span words) {

    /** True when the sentence was taken word for word from last year’s report: that is a fault of its own. */
    public boolean isCopiedIn(Report report) {
        return CopiedSentence.isIn(report, paragraph, year.offset());
    }
}
