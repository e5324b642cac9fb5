package org.disclosurecheck.extract.internal.words;

/** Numbers in front of headings and labels: 一、 （一） 1. ㈠ */
public final class Ordinals {

    static final String CHINESE = "一二三四五六七八九十";
    private static final String MARKS = "、.．，,:：";

    private Ordinals() {
    }

    /** Length of a level-one number with its mark at the start of the text (“一、”), or 0. */
    public static int chinese(String text) {
        int i = 0;
        while (i < text.length() && i < 3 && CHINESE.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i == 0 ? 0 : mark(text, i, MARKS);
    }

    /** Length of an Arabic number with its mark (“1.”), or 0. A number with decimals is none. */
    public static int arabic(String text) {
        int i = 0;
        while (i < text.length() && i < 2 && digit(text.charAt(i))) {
            i++;
        }
        int end = i == 0 ? 0 : mark(text, i, "、.．");
        return end > 0 && end < text.length() && digit(text.charAt(end)) ? 0 : end;
    }

    /** Length of a number in brackets (“（一）”) or of an enclosed one (“㈠”), or 0. */
    public static int bracketed(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        char first = text.charAt(0);
        if (first >= '\u3220' && first <= '\u3229' || first >= '\u2460' && first <= '\u247c') {
            return 1;
        }
        if (first != '(' && first != '（') {
            return 0;
        }
        int i = blanks(text, 1);
        int start = i;
        while (i < text.length() && (CHINESE.indexOf(text.charAt(i)) >= 0 || digit(text.charAt(i)))) {
            i++;
        }
        int end = blanks(text, i);
        return i > start && end < text.length() && (text.charAt(end) == ')' || text.charAt(end) == '）') ? end + 1 : 0;
    }

    /** The text without the number in front of it; the text itself when there is none. */
    public static String strip(String text) {
        int end = bracketed(text);
        if (end == 0) {
            end = Math.max(chinese(text), arabic(text));
        }
        return text.substring(end);
    }

    /** The digits or Chinese digits of the number in front of the text; empty when there is none. */
    public static String number(String text) {
        return Key.of(text.substring(0, text.length() - strip(text).length()));
    }

    private static int mark(String text, int from, String marks) {
        int i = blanks(text, from);
        return i < text.length() && marks.indexOf(text.charAt(i)) >= 0 ? blanks(text, i + 1) : 0;
    }

    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && Blanks.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= '\uff10' && c <= '\uff19';
    }
}
