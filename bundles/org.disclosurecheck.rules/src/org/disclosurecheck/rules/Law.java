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
     */
    public record Passage(String reference, String title, String text, boolean verified) {
    }

    public Optional<Passage> passage(String reference) {
        return Optional.ofNullable(passages.get(reference));
    }
}
