package org.disclosurecheck.prose;

import java.util.List;

/**
 * What several readings ask of the same text, worked out once: its plain form, its sentences, and which words it cannot
 * hold. Each thread remembers the texts it read last; a text never changes, so that nothing can become stale.
 */
final class Text {

    private static final int REMEMBERED = 1024;
    /** Longer texts are rare, and remembering them would hold on to too much. */
    private static final int LONGEST = 10_000;
    private static final ThreadLocal<Text[]> LAST = ThreadLocal.withInitial(() -> new Text[REMEMBERED]);

    private final String text;
    private String plain;
    private String bare;
    private long[] pairs;
    private List<Span> sentences;
    private List<Span> parts;

    private Text(String text) {
        this.text = text;
    }

    static Text of(String text) {
        Text[] last = LAST.get();
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 10 ^ hash >>> 20) & REMEMBERED - 1;
        Text known = last[place];
        if (known != null && known.text.equals(text)) {
            return known;
        }
        Text made = new Text(text);
        if (text.length() <= LONGEST) {
            last[place] = made;
        }
        return made;
    }

    /** A text that is not remembered: it is long, or soon forgotten. */
    static Text once(String text) {
        return new Text(text);
    }

    String text() {
        return text;
    }

    String plain() {
        if (plain == null) {
            plain = Letters.makePlain(text);
        }
        return plain;
    }

    /** Its Chinese characters and digits, plain. */
    String bare() {
        if (bare == null) {
            bare = Letters.bare(plain());
        }
        return bare;
    }

    List<Span> sentences() {
        if (sentences == null) {
            sentences = List.copyOf(Sentences.split(text, false));
        }
        return sentences;
    }

    List<Span> parts() {
        if (parts == null) {
            parts = List.copyOf(Sentences.split(text, true));
        }
        return parts;
    }

    /** True when one of the words stands in the text. */
    boolean holdsAny(String... words) {
        for (String word : words) {
            if (holds(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * True when the word stands in the text. Its pairs of neighbouring characters are asked for first, each a bit: the text
     * cannot hold it without all of them.
     */
    boolean holds(String word) {
        if (pairs == null) {
            pairs = pairs(text);
        }
        int mask = pairs.length * 64 - 1;
        int last = word.length() - 1;
        if (last == 0 && !isMarked(word.charAt(0), mask)) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (!isMarked(pair(word.charAt(i), word.charAt(i + 1)), mask)) {
                return false;
            }
        }
        return text.contains(word);
    }

    private boolean isMarked(int what, int mask) {
        int bit = what * 0x9E3779B9 >>> 8 & mask;
        return (pairs[bit >>> 6] & 1L << bit) != 0;
    }

    private static int pair(char one, char other) {
        return one * 31_337 + other + 0x10000;
    }

    private static long[] pairs(String text) {
        int words = 1;
        while (words * 8 < text.length()) {
            words <<= 1;
        }
        long[] bits = new long[words * 2];
        int mask = bits.length * 64 - 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            mark(bits, c, mask);
            if (i > 0) {
                mark(bits, pair(text.charAt(i - 1), c), mask);
            }
        }
        return bits;
    }

    private static void mark(long[] bits, int what, int mask) {
        int bit = what * 0x9E3779B9 >>> 8 & mask;
        bits[bit >>> 6] |= 1L << bit;
    }
}
