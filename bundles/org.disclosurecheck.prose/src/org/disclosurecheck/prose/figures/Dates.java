package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;

import org.disclosurecheck.prose.figures.Token.Kind;

/**
 * Years and dates: 2023年, 2023年度, 二〇二三年, 6月, 12月31日, 1月1日至12月31日. A year and what stands behind it are two tokens.
 */
final class Dates {

    /** The unit of a date token that is the whole calendar year. */
    static final String WHOLE_YEAR = "全年";

    private final String text;
    private int at;
    private int first;
    private int month;
    private int day;

    private Dates(String plain, int from) {
        text = plain;
        at = from;
    }

    /** The year or date that begins at an index, or null. The value of a date is the month it ends in. */
    static Token at(String plain, int from) {
        int year = year(plain, from);
        if (year > 0) {
            int to = Numerals.blanks(plain, from + 4) + 1;
            to += plain.startsWith("度", to) ? 1 : 0;
            return new Token(Kind.YEAR, null, from, to, BigDecimal.valueOf(year), "", false);
        }
        Dates dates = new Dates(plain, from);
        return dates.read() ? dates.token(from) : null;
    }

    /** The year of 2023年 or 二〇二三年 at an index; 0 when there is none. */
    private static int year(String plain, int from) {
        int unit = Numerals.blanks(plain, from + 4);
        if (from + 4 > plain.length() || !plain.startsWith("年", unit)
                || from > 0 && Character.isDigit(plain.charAt(from - 1)) && plain.charAt(from) != '二') {
            return 0;
        }
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = "〇一二三四五六七八九".indexOf(plain.charAt(i));
            digit = digit >= 0 ? digit : "0123456789".indexOf(plain.charAt(i) == '零' ? '0' : plain.charAt(i));
            if (digit < 0) {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year >= 1900 && year < 2200 ? year : 0;
    }

    private Token token(int from) {
        boolean begins = first == 1 && day <= 1;
        boolean months = begins && month == 12 && day == 0;
        int to = at;
        int range = Numerals.blanks(text, at);
        if (range < text.length() && "至到-—~–起".indexOf(text.charAt(range)) >= 0) {
            at = range + 1;
            while (at < text.length() && "至到-— 日".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            at = year(text, at) > 0 ? Numerals.blanks(text, at + 4) + 1 : at;
            if (read()) {
                to = at;
                boolean whole = begins && month == 12 && (day == 0 || day == 31);
                return token(from, to, whole ? WHOLE_YEAR : "");
            }
        }
        return token(from, to, months ? WHOLE_YEAR : "");
    }

    private Token token(int from, int to, String unit) {
        return new Token(Kind.DATE, null, from, to, BigDecimal.valueOf(month), unit, false);
    }

    /** Reads 12月, 12月底 or 12月31日, also 1-6月 of which the last month counts. */
    private boolean read() {
        int number = number();
        first = number;
        if (number < 0 || at >= text.length()) {
            return false;
        }
        if ("-—–~至到".indexOf(text.charAt(at)) >= 0) {
            at++;
            int last = number();
            if (last < 0) {
                return false;
            }
            number = last;
        }
        at = Numerals.blanks(text, at);
        if (!text.startsWith("月", at) || number < 1 || number > 12) {
            return false;
        }
        at++;
        month = number;
        day = 0;
        if (at < text.length() && "底末份".indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        int before = at;
        int of = number();
        at = of < 0 ? before : Numerals.blanks(text, at);
        if (of > 0 && at < text.length() && "日号".indexOf(text.charAt(at)) >= 0) {
            at++;
            day = of;
        } else {
            at = before;
        }
        return true;
    }

    /** One or two digits; -1 when there is none. */
    private int number() {
        at = Numerals.blanks(text, at);
        int from = at;
        int number = 0;
        while (at < text.length() && at - from < 3 && Character.isDigit(text.charAt(at))) {
            number = number * 10 + (text.charAt(at) - '0');
            at++;
        }
        return at == from || at - from > 2 ? -1 : number;
    }
}
