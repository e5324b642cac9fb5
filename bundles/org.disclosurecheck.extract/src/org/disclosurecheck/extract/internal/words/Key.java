package org.disclosurecheck.extract.internal.words;

/**
 * What is left of a label when everything that reports write differently is taken away: blanks, punctuation, width,
 * the shape of numbers, traditional characters. Two labels with one key are one label.
 */
public final class Key {

    private Key() {
    }

    public static String of(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = of(text.charAt(i));
            if (c != 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The character as it stands in keys, or 0 for one that does not. */
    public static char of(char c) {
        if (c >= '\u4e00' && c <= '\u9fff') {
            return Simplified.of(c);
        }
        if (c >= '\uff10' && c <= '\uff5a') {
            c -= 0xfee0;
        }
        if (c >= '\u3220' && c <= '\u3229') {
            return Ordinals.CHINESE.charAt(c - '\u3220');
        }
        if (c >= '\u2460' && c <= '\u2468') {
            return (char) ('1' + c - '\u2460');
        }
        if (c >= '\u2474' && c <= '\u247c') {
            return (char) ('1' + c - '\u2474');
        }
        return Character.isLetterOrDigit(c) ? c : 0;
    }

    /** The key without what stands in brackets, or null when there are none or nothing stands outside them. */
    public static String outsideBrackets(String text) {
        StringBuilder out = null;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                if (out == null) {
                    out = new StringBuilder().append(text, 0, i);
                }
                depth++;
            } else if ((c == ')' || c == '）') && depth > 0) {
                depth--;
            } else if (out != null && depth == 0) {
                out.append(c);
            }
        }
        String key = out == null ? "" : of(out);
        return key.isEmpty() ? null : key;
    }

    /** Number of single-character changes that make one key the other; limit + 1 when there are more than limit. */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return Math.min(above[b.length()], limit + 1);
    }

    /** How many characters of the two keys stand in both in the same order. */
    public static int common(String a, String b) {
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[b.length()];
    }
}
