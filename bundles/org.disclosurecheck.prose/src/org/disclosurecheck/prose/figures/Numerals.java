package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;

/** Reads numbers in plain text (half-width digits). */
final class Numerals {

    /** More digits than any count has: an index number or a telephone. */
    private static final int MOST_DIGITS = 12;
    private static final String VAGUE = "余多来";

    private Numerals() {
    }

    /** The number that begins at an index, or null. */
    static Numeral at(String plain, int from) {
        char c = plain.charAt(from);
        if (c >= '0' && c <= '9') {
            return arabic(plain, from);
        }
        return c == '数' || c == '几' || isHan(c) ? han(plain, from) : null;
    }

    /** True for the characters of Chinese numerals: 零 to 九, 两, 十, 百, 千, 万, 亿. */
    static boolean isHan(char c) {
        return digit(c) >= 0 || unit(c) > 0 || c == '万' || c == '亿';
    }

    private static Numeral arabic(String plain, int from) {
        int to = digits(plain, from);
        StringBuilder number = new StringBuilder(plain.substring(from, to));
        if (to - from <= 3) {
            while (to < plain.length() && plain.charAt(to) == ',' && digits(plain, to + 1) == to + 4) {
                number.append(plain, to + 1, to + 4);
                to += 4;
            }
        }
        int fraction = to < plain.length() && plain.charAt(to) == '.' ? digits(plain, to + 1) : to;
        if (fraction > to + 1 && !(fraction == to + 5 && plain.startsWith("年", fraction))) {
            number.append(plain, to, fraction);
            to = fraction;
        }
        if (number.length() > MOST_DIGITS) {
            return new Numeral(to, BigDecimal.ZERO, true, false);
        }
        BigDecimal value = new BigDecimal(number.toString());
        boolean vague = vague(plain, to);
        to = vague ? to + 1 : to;
        int multiplier = blanks(plain, to);
        while (multiplier < plain.length() && zeros(plain.charAt(multiplier)) > 0) {
            // keeps how exactly it was said: 20.3万 is exact to a thousand
            value = value.scaleByPowerOfTen(zeros(plain.charAt(multiplier)));
            to = ++multiplier;
        }
        boolean after = vague(plain, to);
        return new Numeral(after ? to + 1 : to, value, vague || after, false);
    }

    /** 十二, 一百零三, 两, 三千二百, 一万二千; 数十 and 十余 are vague. */
    private static Numeral han(String plain, int from) {
        boolean vague = plain.charAt(from) == '数' || plain.charAt(from) == '几';
        int i = vague ? from + 1 : from;
        long total = 0;
        long below = 0;
        long digit = -1;
        int first = i;
        for (; i < plain.length() && i - first < MOST_DIGITS; i++) {
            char c = plain.charAt(i);
            if (digit(c) >= 0) {
                digit = digit <= 0 ? digit(c) : digit * 10 + digit(c);
            } else if (unit(c) > 0) {
                below += (digit <= 0 ? 1 : digit) * unit(c);
                digit = -1;
            } else if (c == '万' || c == '亿') {
                long part = below + Math.max(digit, 0);
                total += (part == 0 ? 1 : part) * (c == '万' ? 10_000L : 100_000_000L);
                below = 0;
                digit = -1;
            } else {
                break;
            }
        }
        if (i == first && !vague) {
            return null;
        }
        boolean more = vague(plain, i);
        return new Numeral(more ? i + 1 : i, BigDecimal.valueOf(total + below + Math.max(digit, 0)), vague || more,
                true);
    }

    private static boolean vague(String plain, int at) {
        return at < plain.length() && VAGUE.indexOf(plain.charAt(at)) >= 0;
    }

    private static int digits(String plain, int from) {
        int to = from;
        while (to < plain.length() && plain.charAt(to) >= '0' && plain.charAt(to) <= '9') {
            to++;
        }
        return to;
    }

    static int blanks(String plain, int from) {
        int to = from;
        while (to < plain.length() && plain.charAt(to) == ' ') {
            to++;
        }
        return to;
    }

    /** The zeros that a word behind the digits stands for; 0 when it is no such word. */
    private static int zeros(char c) {
        return switch (c) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
