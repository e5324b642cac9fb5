package org.disclosurecheck.rules;

import java.util.Map;
import java.util.Optional;

/**
 * The texts of the law that rules point to.
 *
 * @param passages passages by reference: “regulation-2019#50”
 */
public record Law(Map<String, Passage> passages) {

    /**
     * A passage of the law.
     *
     * @param reference its reference
     * @param title what it is, for people: 《政府信息公开条例》第五十条
     * @param text its wording
     * @param verified true when the wording was verified against a published source; other text is never shown as
     *            official
     * @param dated number and dates of the text it stands in, for people; empty when they are not known
     * @param fromYear first reporting year for which it holds; 0 for any
     * @param toYear last reporting year for which it holds
     */
    public record Passage(String reference, String title, String text, boolean verified, String dated, int fromYear,
            int toYear) {

        /** A passage that holds for every year. */
        public Passage(String reference, String title, String text, boolean verified) {
            this(reference, title, text, verified, "", 0, Integer.MAX_VALUE);
        }

        public boolean holdsFor(int year) {
            return fromYear <= year && year <= toYear;
        }
    }

    public Optional<Passage> passage(String reference) {
        return Optional.ofNullable(passages.get(reference));
    }
}
