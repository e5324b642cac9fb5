package org.disclosurecheck.prose.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The known words by their first character, the longest first. */
final class Lexicon {

    /** A word of the vocabulary. */
    record Entry(String word, Sense sense) {
    }

    private static final Map<Character, List<Entry>> WORDS = new HashMap<>();
    static {
        for (Sense sense : Sense.values()) {
            for (String word : sense.words()) {
                WORDS.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(new Entry(word, sense));
            }
        }
        WORDS.values().forEach(entries -> entries.sort(Comparator.comparingInt((Entry e) -> -e.word().length())));
    }

    private Lexicon() {
    }

    /** The longest known word that begins at an index, or null. */
    static Entry at(String plain, int from) {
        List<Entry> entries = WORDS.get(plain.charAt(from));
        if (entries != null) {
            for (int i = 0; i < entries.size(); i++) {
                if (plain.startsWith(entries.get(i).word(), from)) {
                    return entries.get(i);
                }
            }
        }
        return null;
    }
}
