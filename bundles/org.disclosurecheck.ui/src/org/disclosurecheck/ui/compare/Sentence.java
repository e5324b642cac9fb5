package org.disclosurecheck.ui.compare;

import java.util.HashSet;
import java.util.Set;

import org.disclosurecheck.prose.Letters;

/**
 * A sentence and where it stands.
 *
 * @param text as it stands, with its end mark
 * @param place key of its paragraph
 */
record Sentence(String text, String place) {

    /** The text in which two years may be alike: without blanks. */
    String plain() {
        return Letters.plain(text).replaceAll("[\\s　]", "");
    }

    /** Without its numbers, which change every year. */
    String masked() {
        return plain().replaceAll("[0-9]+([.．][0-9]+)?", "#");
    }

    /** How much of both sentences is the same, 0 to 1, by pairs of characters. */
    static double likeness(Sentence one, Sentence other) {
        Set<String> a = pairs(one.masked());
        Set<String> b = pairs(other.masked());
        if (a.isEmpty() || b.isEmpty()) {
            return one.masked().equals(other.masked()) ? 1 : 0;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return 2.0 * both.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
