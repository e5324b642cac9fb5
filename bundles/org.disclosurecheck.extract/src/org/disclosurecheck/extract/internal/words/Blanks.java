package org.disclosurecheck.extract.internal.words;

/** White space of every kind, the Chinese blank and the invisible characters of web pages included. */
public final class Blanks {

    private Blanks() {
    }

    public static boolean is(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00a0' || c >= '\u2000' && c <= '\u200f' || c == '\u2028'
                || c == '\u2029' || c == '\u202f' || c == '\u205f' || c == '\u2060' || c == '\ufeff' || c == '\u0085';
    }

    /** Without blanks at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** True when there is a blank in the text. */
    public static boolean any(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Without any blank. */
    public static String remove(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
                for (int k = i + 1; k < text.length(); k++) {
                    if (!is(text.charAt(k))) {
                        out.append(text.charAt(k));
                    }
                }
                return out.toString();
            }
        }
        return text;
    }

    /** The pieces between blanks. */
    public static String[] split(String text) {
        return strip(text).split("[\\s\\u3000\\u00a0]+");
    }
}
