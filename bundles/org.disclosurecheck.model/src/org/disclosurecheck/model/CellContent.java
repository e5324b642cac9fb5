package org.disclosurecheck.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a value cell, read from its raw text. Full-width digits, thousands separators and inner blanks do not
 * keep a number from being read; other rules find fault with them.
 *
 * @param kind what kind of content it is
 * @param value the number it tells, or null
 */
public record CellContent(CellKind kind, BigDecimal value) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern MARK = Pattern.compile("[/\\\\\\-—–―‐−无零]+");
    private static final Pattern CHANGE_IN_WORDS = Pattern.compile("(增加?|减少?)(\\d+)[项件个]?");
    private static final Pattern AMOUNT_WITH_UNIT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)[(（]?(?:亿|万)?元[)）]?");
    /** More digits than any count of a country has; a longer one is no number but a telephone or a slip. */
    private static final int MOST_DIGITS = 15;
    /** Small numbers, each made when it is first met. */
    private static final CellContent[] SMALL = new CellContent[1_000];

    /**
     * @param raw text as it stands in the file, may be null
     * @param columnKey column of the form; change and amount cells may say their number in words
     */
    public static CellContent of(String raw, String columnKey) {
        if (raw != null && digitsOnly(raw)) {
            return number(Long.parseLong(raw));
        }
        if (raw != null && noteMark(raw)) {
            return new CellContent(CellKind.WORDS, null);
        }
        String text = compact(raw);
        if (text.isEmpty()) {
            return new CellContent(CellKind.BLANK, null);
        }
        if (GROUPED.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        if (NUMBER.matcher(text).matches()) {
            return text.length() > MOST_DIGITS ? new CellContent(CellKind.WORDS, null)
                    : new CellContent(CellKind.NUMBER, new BigDecimal(text));
        }
        if (MARK.matcher(text).matches()) {
            return new CellContent(CellKind.MARK, null);
        }
        return new CellContent(CellKind.WORDS, inWords(text, columnKey));
    }

    private static CellContent number(long number) {
        CellContent known = number < SMALL.length ? SMALL[(int) number] : null;
        if (known == null) {
            known = new CellContent(CellKind.NUMBER, BigDecimal.valueOf(number));
            if (number < SMALL.length) {
                SMALL[(int) number] = known;
            }
        }
        return known;
    }

    /** Nearly all cells: a number that nothing has to be made of. */
    private static boolean digitsOnly(String raw) {
        int length = raw.length();
        boolean only = length > 0 && length <= MOST_DIGITS;
        for (int i = 0; i < length && only; i++) {
            only = raw.charAt(i) >= '0' && raw.charAt(i) <= '9';
        }
        return only;
    }

    private static BigDecimal inWords(String text, String columnKey) {
        if ("change".equals(columnKey)) {
            Matcher m = CHANGE_IN_WORDS.matcher(text);
            if (m.matches() && m.group(2).length() <= MOST_DIGITS) {
                BigDecimal n = new BigDecimal(m.group(2));
                return m.group(1).startsWith("减") ? n.negate() : n;
            }
        }
        if ("amount".equals(columnKey)) {
            Matcher m = AMOUNT_WITH_UNIT.matcher(text);
            if (m.matches() && m.group(1).length() <= MOST_DIGITS) {
                return new BigDecimal(m.group(1));
            }
        }
        return null;
    }

    /** Full-width forms made half-width, every kind of blank removed. */
    private static String compact(String raw) {
        if (raw == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(raw.length());
        String folded = plain(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKC);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200b' && c != '\ufeff') {
                out.append(c == '－' ? '-' : c);
            }
        }
        return out.toString();
    }

    /** Folding its width would make a raised or circled digit part of the number that it only annotates. */
    private static boolean noteMark(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '¹' || c == '²' || c == '³' || c >= '⁰' && c <= '⁹' || c >= '①' && c <= '⓿') {
                return true;
            }
        }
        return false;
    }

    private static boolean plain(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) > 0x7e) {
                return false;
            }
        }
        return true;
    }
}
