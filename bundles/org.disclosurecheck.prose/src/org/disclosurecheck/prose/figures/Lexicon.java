package org.disclosurecheck.prose.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The known words by their first character, the longest first. */
final class Lexicon {

    /** A word of the vocabulary. */
    record Entry(String word, Sense sense, char second) {

        Entry(String word, Sense sense) {
            this(word, sense, word.length() > 1 ? word.charAt(1) : ANY);
        }
    }

    /** What stands for the second character of a word that has one only. */
    private static final char ANY = 0;

    private static final List<Entry> WORDS = Arrays.stream(Sense.values())
            .flatMap(sense -> sense.words().stream().map(word -> new Entry(word, sense)))
            .sorted(Comparator.comparingInt((Entry entry) -> -entry.word().length())).toList();
    /** By character and not in a map: every character of every report is looked up. */
    private static final Entry[][] BY_FIRST = new Entry[1 + WORDS.stream().mapToInt(Lexicon::first).max().orElse(0)][];
    static {
        WORDS.stream().mapToInt(Lexicon::first).distinct().forEach(first -> BY_FIRST[first] = WORDS.stream()
                .filter(entry -> first(entry) == first).toArray(Entry[]::new));
    }

    private Lexicon() {
    }

    private static int first(Entry entry) {
        return entry.word().charAt(0);
    }

    /** The longest known word that begins at an index, or null. */
    static Entry at(String plain, int from) {
        char first = plain.charAt(from);
        Entry[] entries = first < BY_FIRST.length ? BY_FIRST[first] : null;
        if (entries != null) {
            char second = from + 1 < plain.length() ? plain.charAt(from + 1) : ANY;
            for (Entry entry : entries) {
                if ((entry.second == second || entry.second == ANY) && plain.startsWith(entry.word(), from)) {
                    return entry;
                }
            }
        }
        return null;
    }
}
