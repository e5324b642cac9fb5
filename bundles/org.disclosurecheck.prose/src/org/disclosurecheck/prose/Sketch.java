package org.disclosurecheck.prose;

/**
 * What the Chinese characters and digits of some words are like, without writing them out: enough to tell that two texts
 * are not the same, and that one is not the other with something left out.
 *
 * @param length how many they are
 * @param han how many of them are Chinese characters
 * @param letters a bit for each of them; several share one
 * @param hash equal for equal ones
 */
record Sketch(int length, int han, long letters, long hash) {

    /** Of the words of a text. */
    static Sketch of(String plain, Span words) {
        return of(plain, words.offset(), words.end());
    }

    /** Of the words between two indices. */
    static Sketch of(String plain, int from, int to) {
        int han = 0;
        int digits = 0;
        long letters = 0;
        long hash = 0;
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            if (Letters.isHan(c)) {
                han++;
            } else if (Letters.isDigit(c)) {
                digits++;
            } else {
                continue;
            }
            letters |= 1L << (c * 0x9E3779B9 >>> 26);
            hash = hash * 0x5DEECE66DL + c + 1;
        }
        return new Sketch(han + digits, han, letters, hash);
    }

    /** True when there are at least so many Chinese characters. */
    boolean isLong(int shortest) {
        return han >= shortest;
    }

    /** False when it surely is not the other one with something left out. */
    boolean mayBePartOf(Sketch other) {
        return (letters & ~other.letters) == 0;
    }
}
