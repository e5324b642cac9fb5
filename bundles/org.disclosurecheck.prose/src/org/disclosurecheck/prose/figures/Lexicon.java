package org.disclosurecheck.prose.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The known words by their first character, the longest first. */
final class Lexicon {

    /** A word of the vocabulary. */
    record Entry(String word, Sense sense) {
    }

    /** What stands for the second character of a word that has one only. */
    private static final char ANY = 0;

    private static final List<Entry> WORDS = Arrays.stream(Sense.values())
            .flatMap(sense -> sense.words().stream().map(word -> new Entry(word, sense)))
            .sorted(Comparator.comparingInt((Entry entry) -> -entry.word().length())).toList();
    /** By character and not in a map: every character of every report is looked up. */
    private static final Entry[][] BY_FIRST = new Entry[1 + WORDS.stream().mapToInt(Lexicon::first).max().orElse(0)][];
    /** The second characters of those: most words are passed by them alone. */
    private static final char[][] SECONDS = new char[BY_FIRST.length][];
    static {
        firsts().forEach(first -> {
            Entry[] entries = WORDS.stream().filter(entry -> first(entry) == first).toArray(Entry[]::new);
            char[] seconds = new char[entries.length];
            for (int i = 0; i < seconds.length; i++) {
                seconds[i] = entries[i].word().length() > 1 ? entries[i].word().charAt(1) : ANY;
            }
            BY_FIRST[first] = entries;
            SECONDS[first] = seconds;
        });
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
            char[] seconds = SECONDS[first];
            char second = from + 1 < plain.length() ? plain.charAt(from + 1) : ANY;
            for (int i = 0; i < seconds.length; i++) {
                if ((seconds[i] == second || seconds[i] == ANY) && plain.startsWith(entries[i].word(), from)) {
                    return entries[i];
                }
            }
        }
        return null;
    }

    /** The characters with which known words begin. */
    static IntStream firsts() {
        return WORDS.stream().mapToInt(Lexicon::first).distinct();
    }
}
