package org.disclosurecheck.extract.internal.words;

/** Years of this century as reports write them: 2023年, 2023 年度, 二〇二三年. */
public final class Years {

    private Years() {
    }

    /**
     * A year in a text.
     *
     * @param year the year
     * @param from where it begins
     * @param to where 年 or 年度 ends
     */
    public record Found(int year, int from, int to) {
    }

    /** The first year at or after a position that 年 follows, or null. */
    public static Found find(String text, int start) {
        for (int i = Math.max(0, start); i + 4 < text.length() + 1; i++) {
            int year = four(text, i);
            if (year < 2008 || year > 2099 || i > 0 && Dates.digit(text.charAt(i - 1)) >= 0) {
                continue;
            }
            int end = i + 4;
            while (end < text.length() && Blanks.is(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && text.charAt(end) == '年') {
                end++;
                return new Found(year, i, end < text.length() && text.charAt(end) == '度' ? end + 1 : end);
            }
        }
        return null;
    }

    private static int four(String text, int at) {
        int year = 0;
        for (int k = 0; k < 4; k++) {
            int digit = at + k < text.length() ? Dates.digit(text.charAt(at + k)) : -1;
            if (digit < 0) {
                return -1;
            }
            year = year * 10 + digit;
        }
        return year;
    }
}
