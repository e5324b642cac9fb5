package org.disclosurecheck.extract.internal.words;

/** Dates as reports write them: 2024年1月18日, 2024-01-18, 2024/1/18, 二〇二四年一月十八日, with blanks anywhere. */
public final class Dates {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String SEPARATORS = "年月-/.．－";

    private Dates() {
    }

    /**
     * A date in a text.
     *
     * @param text yyyy-MM-dd
     * @param from where it begins
     * @param to where it ends
     */
    public record Found(String text, int from, int to) {
    }

    /** The first date at or after a position, or null. */
    public static Found find(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (digit(text.charAt(i)) >= 0 && (i == 0 || digit(text.charAt(i - 1)) < 0)) {
                Found found = at(text, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Found at(String text, int start) {
        int year = 0;
        int i = start;
        for (int k = 0; k < 4; k++, i++) {
            int digit = i < text.length() ? digit(text.charAt(i)) : -1;
            if (digit < 0) {
                return null;
            }
            year = year * 10 + digit;
        }
        int[] position = { i };
        int month = separator(text, position) ? number(text, position) : -1;
        int day = month > 0 && separator(text, position) ? number(text, position) : -1;
        if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        int end = blanks(text, position[0]);
        end = end < text.length() && (text.charAt(end) == '日' || text.charAt(end) == '号') ? end + 1 : position[0];
        String date = year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
        return new Found(date, start, end);
    }

    private static boolean separator(String text, int[] position) {
        int i = blanks(text, position[0]);
        if (i >= text.length() || SEPARATORS.indexOf(text.charAt(i)) < 0) {
            return false;
        }
        position[0] = blanks(text, i + 1);
        return true;
    }

    /** A number below 40, in digits of either kind or as 十八, 二十一; -1 when there is none. */
    private static int number(String text, int[] position) {
        int i = position[0];
        int value = -1;
        while (i < text.length()) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (c == '十') {
                value = value < 0 ? 10 : value * 10;
            } else if (digit < 0) {
                break;
            } else if (value >= 10 && i > position[0] && text.charAt(i - 1) == '十') {
                value += digit;
            } else {
                value = (value < 0 ? 0 : value * 10) + digit;
            }
            if (value > 99) {
                return -1;
            }
            i++;
        }
        position[0] = i;
        return value;
    }

    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && Blanks.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The value of a digit, or -1; every circle that is used for 〇 is one. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '\uff10' && c <= '\uff19') {
            return c - '\uff10';
        }
        return c == '○' || c == 'О' || c == 'Ｏ' || c == '◯' || c == '零' ? 0 : DIGITS.indexOf(c);
    }
}
