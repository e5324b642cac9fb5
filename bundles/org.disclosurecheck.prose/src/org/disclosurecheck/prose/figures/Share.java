package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Span;

/**
 * A number and its percentage: 20件，占31.3%.
 *
 * @param paragraph where it stands
 * @param amount the number
 * @param percent the percentage as it is written, with its decimals
 * @param measure what the number measures; null when no table says it
 * @param total the number that the sentence divides, or null
 * @param words the words that say both
 */
public record Share(Paragraph paragraph, BigDecimal amount, BigDecimal percent, Measure measure, BigDecimal total,
        Span words) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 8;

    /** True when the percentage is right for that whole, rounded or cut off after the decimals that are written. */
    public boolean isOf(BigDecimal whole) {
        return whole.signum() > 0 && exact(whole).subtract(percent).abs().compareTo(percent.ulp()) < 0;
    }

    /** True when the number is one of applications, of which table 3 tells the whole. */
    public boolean isOfApplications() {
        return measure != null && measure.isOfApplications();
    }

    /** True when the percentage is right for the number that the sentence itself divides. */
    public boolean isOfTotal() {
        return total != null && isOf(total);
    }

    /** The percentage that whole gives, with as many decimals as are written. */
    public String rightFor(BigDecimal whole) {
        return exact(whole).setScale(Math.max(percent.scale(), 0), RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** The percentage as it is written. */
    public String written() {
        return percent.toPlainString() + "%";
    }

    /** The words as a finding quotes them. */
    public String quote() {
        return words.text();
    }

    private BigDecimal exact(BigDecimal whole) {
        return amount.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP);
    }
}
