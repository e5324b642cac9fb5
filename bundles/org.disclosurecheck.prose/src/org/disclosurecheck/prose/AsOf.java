package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * 截至 … or 截止 …: as of a day.
 *
 * @param words the statement as far as it was read: 截止2019年12月底
 * @param verb 截至, 截止 or 截止到
 * @param date the date behind it, as far as it stands there: 2019年12月底, 2019年; empty when there is none
 */
public record AsOf(Span words, String verb, String date) {

    private static final int DATE_WITHIN = 6;

    /**
     * The statements of a text that name a date: a year (截止2019年…), or December within six characters (截至去年12月底).
     * 截止日期, 截止目前 and 报名已截止 are none.
     */
    public static List<AsOf> in(String text) {
        // the character is the same in either script: most texts are told without being looked up
        if (text.indexOf('截') < 0) {
            return List.of();
        }
        List<AsOf> found = new ArrayList<>();
        String plain = Letters.plain(text);
        for (int at = plain.indexOf('截'); at >= 0; at = plain.indexOf('截', at + 1)) {
            if (Letters.startsWithAny(plain, at, "截止", "截至")) {
                int verb = at + (plain.startsWith("到", at + 2) ? 3 : 2);
                int date = blanks(plain, verb);
                int to = dateEnd(plain, date);
                if (to > date) {
                    found.add(new AsOf(Span.of(text, at, to), text.substring(at, verb), plain.substring(date, to)));
                }
            }
        }
        return found;
    }

    /** 截止 with the year it is as of: 截止 is “to end”, 截至 “as of”. */
    public boolean isSayingEnd() {
        return verb.startsWith("截止") && date.length() >= 4 && date.startsWith("20")
                && Letters.isDigit(date.charAt(2)) && Letters.isDigit(date.charAt(3));
    }

    /** December without its last day: 12月, 12月底, 12月末. */
    public boolean isStoppingAtMonth() {
        int month = date.indexOf("12月");
        return month >= 0 && date.chars().skip(month + 3).noneMatch(c -> Letters.isDigit((char) c));
    }

    /** 12月, 12月底 or 12月末, as it stands in the date. */
    public String month() {
        return date.substring(date.indexOf("12月"));
    }

    private static int blanks(String plain, int from) {
        int i = from;
        while (i < plain.length() && plain.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Index behind 2019年12月底, 2019年12月31日, 2019年 or 2019; the start when no date stands there. */
    private static int dateEnd(String plain, int from) {
        int end = from;
        if (plain.startsWith("20", from) && from + 4 <= plain.length() && Letters.isDigit(plain.charAt(from + 2))
                && Letters.isDigit(plain.charAt(from + 3))) {
            end = from + 4;
            int unit = blanks(plain, end);
            end = plain.startsWith("年", unit) ? unit + 1 : end;
        }
        for (int i = from; i <= from + DATE_WITHIN && i < plain.length() && !Letters.isBreak(plain.charAt(i)); i++) {
            if (plain.startsWith("12月", i) && !(i > 0 && Letters.isDigit(plain.charAt(i - 1)))) {
                return monthEnd(plain, i + 3);
            }
        }
        return end;
    }

    private static int monthEnd(String plain, int from) {
        int i = blanks(plain, from);
        int digits = i;
        while (digits < plain.length() && Letters.isDigit(plain.charAt(digits))) {
            digits++;
        }
        if (digits > i) {
            return plain.startsWith("日", digits) ? digits + 1 : digits;
        }
        return Letters.startsWithAny(plain, from, "底", "末", "份") ? from + 1 : from;
    }
}
