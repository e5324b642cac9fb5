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
    private final int hash;
    private String plain;
    private Text plainly;
    /** Whether a character is of traditional script; known with the plain form. */
    private boolean traditional;
    private String bare;
    private long[] pairs;
    private Boolean remnants;
    private List<Span> sentences;
    private List<Span> parts;
    private Sketch[] sketches;

    private Text(String text) {
        this.text = text;
        this.hash = text.hashCode();
    }

    static Text of(String text) {
        Text[] last = LAST.get();
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 10 ^ hash >>> 20) & REMEMBERED - 1;
        Text known = last[place];
        if (known != null && known.hash == hash && known.text.equals(text)) {
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
            plain = makePlain();
        }
        return plain;
    }

    /** The plain form as a text to be asked for words. */
    Text plainly() {
        if (plainly == null) {
            plainly = plain() == text ? this : of(plain);
        }
        return plainly;
    }

    private String makePlain() {
        char[] made = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char p = Letters.plain(c);
            if (p != c) {
                if (made == null) {
                    made = text.toCharArray();
                }
                made[i] = p;
                traditional |= Letters.isHan(c);
            }
        }
        return made == null ? text : new String(made);
    }

    /** False when surely no character of traditional script is in it. */
    boolean mayBeTraditional() {
        plain();
        return traditional;
    }

    /** False when surely no words of a form or draft are in it; labels of tables come again in every report. */
    boolean mayHoldRemnants() {
        if (remnants == null) {
            remnants = Remnants.mayBeIn(plain());
        }
        return remnants;
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
            sentences = List.copyOf(Sentences.split(text));
        }
        return sentences;
    }

    List<Span> parts() {
        if (parts == null) {
            parts = Sentences.divided(text, sentences());
        }
        return parts;
    }

    /** What each of {@link #parts} is like. */
    Sketch[] sketches() {
        if (sketches == null) {
            List<Span> all = parts();
            Sketch[] made = new Sketch[all.size()];
            for (int i = 0; i < made.length; i++) {
                made[i] = Sketch.of(plain(), all.get(i));
            }
            sketches = made;
        }
        return sketches;
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

    /** A word to be looked for in many texts; its pairs of neighbouring characters are mixed once. */
    static final class Needle {
        private final String word;
        private final int[] pairs;

        Needle(String word) {
            this.word = word;
            pairs = new int[word.length() - 1];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = mixed(word.charAt(i), word.charAt(i + 1));
            }
        }

        String word() {
            return word;
        }
    }

    static Needle[] needles(String... words) {
        Needle[] needles = new Needle[words.length];
        for (int i = 0; i < words.length; i++) {
            needles[i] = new Needle(words[i]);
        }
        return needles;
    }

    /** The same for words that are looked for again and again. */
    boolean holdsAny(Needle[] needles) {
        for (Needle needle : needles) {
            if (holds(needle)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(Needle needle) {
        if (needle.pairs.length > 0) {
            if (pairs == null) {
                pairs = pairs(text);
            }
            long[] bits = pairs;
            int mask = bits.length * 64 - 1;
            for (int pair : needle.pairs) {
                int bit = pair & mask;
                if ((bits[bit >>> 6] & 1L << bit) == 0) {
                    return false;
                }
            }
        }
        return text.contains(needle.word);
    }

    /**
     * True when the word stands in the text. Its pairs of neighbouring characters are asked for first, each a bit: the text
     * cannot hold it without all of them.
     */
    boolean holds(String word) {
        int last = word.length() - 1;
        if (last == 0) {
            return text.indexOf(word.charAt(0)) >= 0;
        }
        if (pairs == null) {
            pairs = pairs(text);
        }
        int mask = pairs.length * 64 - 1;
        for (int i = 0; i < last; i++) {
            int bit = mixed(word.charAt(i), word.charAt(i + 1)) & mask;
            if ((pairs[bit >>> 6] & 1L << bit) == 0) {
                return false;
            }
        }
        return text.contains(word);
    }

    private static int mixed(char one, char other) {
        return (one * 31_337 + other + 0x10000) * 0x9E3779B9 >>> 8;
    }

    private static long[] pairs(String text) {
        int words = 1;
        while (words * 8 < text.length()) {
            words <<= 1;
        }
        long[] bits = new long[words * 2];
        int mask = bits.length * 64 - 1;
        char before = text.isEmpty() ? 0 : text.charAt(0);
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            int bit = mixed(before, c) & mask;
            bits[bit >>> 6] |= 1L << bit;
            before = c;
        }
        return bits;
    }
}
