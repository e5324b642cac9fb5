package org.disclosurecheck.prose;

/** The numbers 1 to 99 as headings and lists write them: 三, 十二. */
final class HanNumbers {

    /** The numerals 1 to 10; a numeral stands at its number less one. */
    static final String NUMERALS = "一二三四五六七八九十";

    private HanNumbers() {
    }

    /** The number, or 0 for anything else. */
    static int of(String word) {
        if (word.isEmpty() || word.length() > 3) {
            return 0;
        }
        int ten = word.indexOf('十');
        int ones = NUMERALS.indexOf(word.charAt(word.length() - 1)) + 1;
        if (ten < 0) {
            return word.length() == 1 ? ones : 0;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(word.charAt(0)) + 1;
        return ten > 1 ? 0 : 10 * tens + (ten == word.length() - 1 ? 0 : ones);
    }

    /** How a number is written. */
    static String write(int number) {
        if (number <= 10) {
            return NUMERALS.substring(number - 1, number);
        }
        String tens = number < 20 ? "十" : NUMERALS.charAt(number / 10 - 1) + "十";
        return number % 10 == 0 ? tens : tens + NUMERALS.charAt(number % 10 - 1);
    }
}
