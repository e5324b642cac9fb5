package org.disclosurecheck.prose.figures;

import org.disclosurecheck.prose.Letters;

/**
 * A plain text without the blanks that a conversion leaves inside words and around numbers (“2022 年”, “已办 结”), and
 * where each of its characters stands in the original. A blank between two digits stays: it parts two numbers.
 *
 * @param text the text without those blanks
 * @param places index in the original of every character; null where nothing was left out
 */
record Compact(String text, int[] places) {

    static Compact of(String original) {
        String plain = Letters.plain(original);
        if (plain.indexOf(' ') < 0) {
            return new Compact(plain, null);
        }
        StringBuilder text = new StringBuilder(plain.length());
        int[] places = new int[plain.length() + 1];
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) != ' ' || partsNumbers(plain, i)) {
                places[text.length()] = i;
                text.append(plain.charAt(i));
            }
        }
        places[text.length()] = plain.length();
        return new Compact(text.toString(), places);
    }

    private static boolean partsNumbers(String plain, int at) {
        int next = Numerals.blanks(plain, at);
        return at > 0 && Letters.isDigit(plain.charAt(at - 1)) && next < plain.length()
                && Letters.isDigit(plain.charAt(next));
    }

    /** Index in the original of the first character. */
    int start(int index) {
        return places == null ? index : places[index];
    }

    /** Index in the original behind the last character. */
    int end(int index) {
        return places == null ? index : places[index - 1] + 1;
    }
}
