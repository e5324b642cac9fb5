package org.disclosurecheck.office.legacy;

import java.util.Locale;

/** Writes the number of a paragraph in the format of its list. */
final class NumberWords {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] ROMAN = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] ROMAN_TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private NumberWords() {
    }

    /** The number, or null when it cannot be told: a format that is not known here, or a number beyond it. */
    static String of(int format, int number) {
        if (number < 0 || number > 99) {
            return format == 0 && number > 0 ? Integer.toString(number) : null;
        }
        return switch (format) {
            case 0 -> Integer.toString(number);
            case 1 -> roman(number).toUpperCase(Locale.ROOT);
            case 2 -> roman(number);
            case 3 -> letters(number, 'A');
            case 4 -> letters(number, 'a');
            case 10 -> digits(number);
            // japaneseCounting, chineseCounting, chineseCountingThousand
            case 11, 35, 37, 39 -> chinese(number, DIGITS, "十");
            case 38 -> chinese(number, FORMAL, "拾");
            case 14, 19 -> fullWidth(number);
            case 18, 28 -> enclosed(number, '①', 20);
            case 22 -> number < 10 ? "0" + number : Integer.toString(number);
            case 26 -> enclosed(number, '⒈', 20);
            case 27 -> enclosed(number, '⑴', 20);
            case 29 -> enclosed(number, '㈠', 10);
            case 30 -> number > 0 && number <= 10 ? STEMS.substring(number - 1, number) : null;
            default -> null;
        };
    }

    private static String roman(int number) {
        return ROMAN_TENS[number / 10] + ROMAN[number % 10];
    }

    private static String letters(int number, char first) {
        return number == 0 ? null : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String digits(int number) {
        String units = DIGITS.substring(number % 10, number % 10 + 1);
        return number < 10 ? units : DIGITS.charAt(number / 10) + units;
    }

    private static String chinese(int number, String digits, String ten) {
        if (number < 10) {
            return digits.substring(number, number + 1);
        }
        return (number < 20 ? "" : digits.charAt(number / 10)) + ten
                + (number % 10 == 0 ? "" : digits.charAt(number % 10));
    }

    private static String fullWidth(int number) {
        StringBuilder wide = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        return wide.toString();
    }

    private static String enclosed(int number, char first, int most) {
        return number > 0 && number <= most ? String.valueOf((char) (first + number - 1)) : null;
    }
}
