package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.List;

import org.disclosurecheck.model.Cell;

/**
 * What the tables say of a measure. A measure of which a cell cannot be read, or is missing, is not tabled at all.
 *
 * @param measure what is measured
 * @param applicant key of the kind of applicant, “legal” for all but natural persons; or null
 * @param amount the number, a sum where the measure has several cells; money in yuan
 * @param cells the cells that tell it
 */
public record Tabled(Measure measure, String applicant, BigDecimal amount, List<Cell> cells) {

    /** What it is, in the words of the form. */
    public String label() {
        return applicant == null ? measure.label() : Applicants.label(applicant);
    }

    /** The cell that a finding names first. */
    public Cell cell() {
        return cells.get(0);
    }
}
