package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.disclosurecheck.model.Paragraph;

/**
 * Two places that give different numbers for one matter.
 *
 * @param paragraph where the second one stands
 * @param measure what both measure; null for publications
 * @param first the words of the first place
 * @param firstAmount its number
 * @param second the words of the second place
 * @param secondAmount its number
 */
public record Contradiction(Paragraph paragraph, Measure measure, String first, BigDecimal firstAmount, String second,
        BigDecimal secondAmount) {

    /**
     * Every figure that differs from the first one of its measure, and every publication from the first of its channel.
     */
    static List<Contradiction> in(List<Figure> figures, List<Publication> publications) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure second = figures.get(i);
            Figure first = first(figures.subList(0, i), second);
            if (first != null && first.amount().compareTo(second.amount()) != 0) {
                found.add(new Contradiction(second.paragraph(), tabled(second.measure()), first.quote(), first.amount(),
                        second.quote(), second.amount()));
            }
        }
        for (int i = 0; i < publications.size(); i++) {
            Publication second = publications.get(i);
            publications.subList(0, i).stream().filter(second::isContradictedBy).findFirst()
                    .ifPresent(first -> found.add(new Contradiction(second.paragraph(), null, first.quote(),
                            first.amount(), second.quote(), second.amount())));
        }
        return found;
    }

    private static Figure first(List<Figure> before, Figure figure) {
        if (!figure.isComparable() || figure.measure() == Measure.HANDLED || figure.measure().isOfMessages()) {
            return null;
        }
        for (Figure first : before) {
            boolean same = first.measure() == figure.measure() && first.isComparable()
                    && Objects.equals(first.applicant(), figure.applicant());
            // a fee that is denied here and charged there is a matter of its own
            boolean denied = figure.measure() == Measure.PROCESSING_FEE
                    && (first.amount().signum() == 0 || figure.amount().signum() == 0);
            if (same && !denied) {
                return first;
            }
        }
        return null;
    }

    /** The measure under which a table says it. */
    private static Measure tabled(Measure measure) {
        return measure == Measure.RECEIVED ? Measure.NEWLY_RECEIVED : measure;
    }
}
