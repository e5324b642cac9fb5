package org.disclosurecheck.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of cells that are written otherwise than in digits alone, where there is no doubt which they are: with the word for
 * what is counted behind them (12件), or a cell that is nothing but a Chinese numeral (十二, 一百零五).
 */
final class SpelledNumber {

    private static final Pattern COUNTED = Pattern.compile("([+-]?\\d{1,15})[(（]?(?:人次|件次|[件项条个宗份次起例部人])[)）]?");
    private static final String ONES = "一二三四五六七八九";
    private static final String TENS = "十百千";
    private static final int LONGEST = 9;

    private SpelledNumber() {
    }

    /** The number of a text without blanks; null for anything else, also for one that may be another: 约30, 16①, 一百二. */
    static BigDecimal of(String text) {
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return new BigDecimal(counted.group(1));
        }
        int number = text.length() > LONGEST ? -1 : chinese(text);
        return number < 0 ? null : BigDecimal.valueOf(number);
    }

    /** Up to 9999; -1 for anything else. A single 一 may as well be a dash. */
    private static int chinese(String text) {
        int sum = 0;
        int digit = 0;
        int last = 10_000;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int one = ONES.indexOf(c) + 1;
            int ten = TENS.indexOf(c) + 1;
            if (one > 0 && digit == 0) {
                digit = one;
            } else if ((c == '零' || c == '〇') && digit == 0 && sum > 0 && !gap) {
                gap = true;
            } else if (ten > 0) {
                int unit = ten == 1 ? 10 : ten == 2 ? 100 : 1_000;
                boolean tenAlone = unit == 10 && sum == 0 && digit == 0;
                if (unit >= last || digit == 0 && !tenAlone || sum > 0 && gap != unit * 10 < last) {
                    return -1;
                }
                sum += unit * Math.max(1, digit);
                last = unit;
                digit = 0;
                gap = false;
            } else {
                return -1;
            }
        }
        boolean ends = digit == 0 ? !gap && sum > 0 : sum == 0 ? digit > 1 : gap == last > 10;
        return ends ? sum + digit : -1;
    }
}
