package org.disclosurecheck.office.word;

import java.util.Locale;

/** Numbers as Word writes them in front of numbered paragraphs. */
public final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv",
            "i"};

    private NumberFormat() {
    }

    /**
     * @param format name of the format in the file; one that is unknown here is written as a decimal number
     * @param number from 0 to 32767
     */
    public static String write(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : "" + number;
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "chineseCounting", "taiwaneseCounting" -> number < 100 ? counted(number, "〇一二三四五六七八九", "十百千万")
                    : digits(number);
            case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting" -> counted(number,
                    "零一二三四五六七八九", "十百千万");
            case "chineseLegalSimplified" -> counted(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟万");
            case "ideographLegalTraditional" -> counted(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟萬");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "ideographTraditional" -> member(STEMS, number);
            case "ideographZodiac" -> member(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> sign('①', 20, number);
            case "decimalEnclosedParen" -> sign('⑴', 20, number);
            case "decimalEnclosedFullstop" -> sign('⒈', 20, number);
            case "ideographEnclosedCircle" -> sign('㊀', 10, number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "numberInDash" -> "- " + number + " -";
            default -> "" + number;
        };
    }

    private static String fullWidth(int number) {
        StringBuilder wide = new StringBuilder();
        ("" + number).chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        return wide.toString();
    }

    private static String digits(int number) {
        StringBuilder digits = new StringBuilder();
        ("" + number).chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
        return digits.toString();
    }

    /** 十一, 二十, 一百零五; with the digits of contracts 壹拾壹. */
    private static String counted(int number, String digits, String units) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        String decimal = "" + number;
        boolean skipped = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int unit = decimal.length() - 1 - i;
            if (digit == 0) {
                skipped = true;
                continue;
            }
            if (skipped) {
                text.append(digits.charAt(0));
                skipped = false;
            }
            text.append(digits.charAt(digit));
            if (unit > 0) {
                text.append(units.charAt(unit - 1));
            }
        }
        return text.toString().startsWith("一十") ? text.substring(1) : text.toString();
    }

    private static String member(String order, int number) {
        return number > 0 && number <= order.length() ? order.substring(number - 1, number) : "" + number;
    }

    private static String sign(char first, int most, int number) {
        return number > 0 && number <= most ? "" + (char) (first + number - 1) : "" + number;
    }

    /** a, b, … z, aa, bb, … */
    private static String letters(int number) {
        return number < 1 ? "" : ("" + (char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN[i]; left -= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
            }
        }
        return text.toString();
    }
}
