package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Span;

/**
 * A figure of the prose: how many of what.
 *
 * @param paragraph where it stands
 * @param measure what it measures
 * @param applicant key of the kind of applicant that it is limited to, “legal” for all but natural persons; or null
 * @param amount the number; money in yuan
 * @param unit what it counts in: 件, 条, 元; empty when it is told in words
 * @param inWords true for 未收到, 无, 没有: a nought that no numeral says
 * @param scope whether it is the figure of this organisation for the whole reporting year
 * @param words the words that say it
 * @param sentence the sentence in which it stands
 */
public record Figure(Paragraph paragraph, Measure measure, String applicant, BigDecimal amount, String unit,
        boolean inWords, Scope scope, Span words, Span sentence) {

    /** Of whom, of when, and of how much of it a figure speaks. */
    public enum Scope {
        /** This organisation, the whole reporting year, all of it. */
        WHOLE,
        /** Another year: 上年收到5件. */
        OTHER_YEAR,
        /** Others: 各乡镇收到3件. */
        OTHERS,
        /** A part of the year, of the channels or of the matters; or it cannot be told. */
        PART
    }

    /** True when it says what a table should say too. */
    public boolean isComparable() {
        return scope == Scope.WHOLE;
    }

    /** True for a number that may be the exact one, rounded as the words say it: 20.3万元 for 202,960元. */
    public boolean isRounded(BigDecimal exact) {
        return amount.subtract(exact).abs().compareTo(amount.ulp()) < 0;
    }

    /** The words as a finding quotes them. */
    public String quote() {
        return words.text();
    }
}
