package org.disclosurecheck.prose.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The known words by their first two characters, the longest first. */
final class Lexicon {

    /** A word of the vocabulary. */
    static final class Entry {
        private final char[] word;
        private final Sense sense;

        private Entry(String word, Sense sense) {
            this.word = word.toCharArray();
            this.sense = sense;
        }

        int length() {
            return word.length;
        }

        Sense sense() {
            return sense;
        }

        private boolean standsAt(char[] text, int from) {
            if (text.length - from < word.length) {
                return false;
            }
            for (int i = 0; i < word.length; i++) {
                if (word[i] != text[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final int PLACES = 1 << 12;
    private static final Entry[] NONE = {};

    private static final List<Entry> WORDS = Arrays.stream(Sense.values())
            .flatMap(sense -> sense.words().stream().map(word -> new Entry(word, sense)))
            .sorted(Comparator.comparingInt((Entry entry) -> -entry.length())).toList();
    /**
     * Longer words by a hash of their first two characters, words of one character by a hash of it; not in a map, for every
     * place of every report is looked up. Most begin no word, and are told by one bit.
     */
    private static final Entry[][] BY_PLACE = new Entry[PLACES][];
    private static final long[] BEGINS = new long[PLACES / Long.SIZE];
    static {
        Arrays.fill(BY_PLACE, NONE);
        for (Entry entry : WORDS) {
            int place = entry.length() == 1 ? place(entry.word[0], (char) 0) : place(entry.word[0], entry.word[1]);
            BEGINS[place >>> 6] |= 1L << place;
            BY_PLACE[place] = Arrays.copyOf(BY_PLACE[place], BY_PLACE[place].length + 1);
            BY_PLACE[place][BY_PLACE[place].length - 1] = entry;
        }
    }

    private Lexicon() {
    }

    private static int place(char one, char other) {
        return (one * 31 + other) * 0x9E3779B9 >>> 20;
    }

    /** The longest known word that begins at an index of a plain text, or null. */
    static Entry at(char[] plain, int from) {
        Entry longer = from + 1 < plain.length ? at(plain, from, place(plain[from], plain[from + 1]), false) : null;
        return longer != null ? longer : at(plain, from, place(plain[from], (char) 0), true);
    }

    private static Entry at(char[] plain, int from, int place, boolean single) {
        if ((BEGINS[place >>> 6] & 1L << place) != 0) {
            for (Entry entry : BY_PLACE[place]) {
                if (entry.length() == 1 == single && entry.standsAt(plain, from)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The characters with which known words begin. */
    static IntStream firsts() {
        return WORDS.stream().mapToInt(entry -> entry.word[0]).distinct();
    }
}
