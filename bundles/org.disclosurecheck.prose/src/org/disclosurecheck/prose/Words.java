package org.disclosurecheck.prose;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Some words, any of which is looked for in texts. Most pairs of characters begin none of them, and are passed at once: a
 * text is gone through once, however many words there are.
 */
final class Words {

    private static final int PLACES = 1024;

    private final String[] words;
    /** Bits for the characters, or pairs of them, that a word begins with. */
    private final long[] begins = new long[PLACES / 64];
    private final boolean single;
    /** The words by their bit: only those that begin like the text at hand are compared with it, and found at once. */
    private final String[][] places = new String[PLACES][];

    private Words(String[] words) {
        this.words = words;
        boolean one = false;
        for (String word : words) {
            one |= word.length() == 1;
        }
        single = one;
        for (String word : words) {
            int place = single ? place(word.charAt(0)) : place(word.charAt(0), word.charAt(1));
            begins[place >>> 6] |= 1L << place;
            int known = places[place] == null ? 0 : places[place].length;
            places[place] = known == 0 ? new String[1] : Arrays.copyOf(places[place], known + 1);
            places[place][known] = word;
        }
    }

    static Words of(String... words) {
        return new Words(words);
    }

    Stream<String> each() {
        return Stream.of(words);
    }

    boolean in(String plain) {
        return in(plain, 0, plain.length());
    }

    /** True when a word stands between the two indices, as a whole. */
    boolean in(String plain, int from, int to) {
        if (single) {
            return singleIn(plain, from, to);
        }
        long[] first = begins;
        char one = from < to ? plain.charAt(from) : 0;
        for (int at = from + 1; at < to; at++) {
            char other = plain.charAt(at);
            int place = place(one, other);
            if ((first[place >>> 6] & 1L << place) != 0 && standsAt(plain, at - 1, to, place)) {
                return true;
            }
            one = other;
        }
        return false;
    }

    private boolean singleIn(String plain, int from, int to) {
        for (int at = from; at < to; at++) {
            int place = place(plain.charAt(at));
            if ((begins[place >>> 6] & 1L << place) != 0 && standsAt(plain, at, to, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(String plain, int at, int to, int place) {
        for (String word : places[place]) {
            if (at + word.length() <= to && plain.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static int place(char one) {
        return one * 0x9E3779B9 >>> 22;
    }

    private static int place(char one, char other) {
        return (one * 31 + other) * 0x9E3779B9 >>> 22;
    }
}
