package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.prose.NumberingSign.Style;

/**
 * Numbering signs at the beginnings of paragraphs: (一), ㈠, 1., 1、, ①. 一是 and 第一 are words of the sentence, not signs;
 * figures such as 12.5亿元 or 2023年 are no signs either, while 1.2023年… begins with one.
 */
public final class NumberingSigns {

    private NumberingSigns() {
    }

    /** The signs of a section, in reading order. */
    public static List<NumberingSign> in(Section section) {
        List<NumberingSign> found = new ArrayList<>();
        for (Paragraph paragraph : section.getParagraphs()) {
            NumberingSign sign = at(paragraph);
            if (sign != null) {
                found.add(sign);
            }
        }
        return found;
    }

    private static NumberingSign at(Paragraph paragraph) {
        String text = paragraph.getText();
        String plain = Letters.plain(text);
        int from = skip(plain, 0);
        if (from >= plain.length()) {
            return null;
        }
        NumberingSign enclosed = enclosed(paragraph, text, from);
        if (enclosed != null) {
            return enclosed;
        }
        boolean open = plain.charAt(from) == '(';
        int digits = open ? skip(plain, from + 1) : from;
        int end = digits;
        while (end < plain.length() && (Letters.isDigit(plain.charAt(end)) || HanNumbers.NUMERALS.indexOf(plain.charAt(end)) >= 0)) {
            end++;
        }
        int number = number(plain.substring(digits, end));
        Style style = number == 0 ? null : style(plain, open, end, Letters.isDigit(plain.charAt(digits)));
        return style == null ? null : new NumberingSign(paragraph,
                text.substring(from, skip(plain, end) + length(style)), style, number);
    }

    /** Characters behind the number that belong to the sign. */
    private static int length(Style style) {
        return switch (style) {
            case HAN_IN_BRACKETS_AND_COMMA, DIGIT_IN_BRACKETS_AND_COMMA, HAN_IN_BRACKETS_AND_IS -> 2;
            default -> 1;
        };
    }

    private static Style style(String plain, boolean open, int numberEnd, boolean digit) {
        int at = skip(plain, numberEnd);
        char mark = at < plain.length() ? plain.charAt(at) : ' ';
        char next = at + 1 < plain.length() ? plain.charAt(at + 1) : ' ';
        if (mark == ')') {
            if (next == '、' || next == '.') {
                return digit ? Style.DIGIT_IN_BRACKETS_AND_COMMA : Style.HAN_IN_BRACKETS_AND_COMMA;
            }
            if (next == '是' && !digit) {
                return open ? Style.HAN_IN_BRACKETS_AND_IS : null;
            }
            return open ? digit ? Style.DIGIT_IN_BRACKETS : Style.HAN_IN_BRACKETS
                    : digit ? Style.DIGIT_AND_BRACKET : Style.HAN_AND_BRACKET;
        }
        if (open || !digit) {
            return null;
        }
        if (mark == '、') {
            return Style.DIGIT_AND_COMMA;
        }
        boolean figure = Letters.isDigit(next) && !(plain.startsWith("20", at + 1) && plain.startsWith("年", at + 5));
        return mark == '.' && !figure ? Style.DIGIT_AND_STOP : null;
    }

    private static NumberingSign enclosed(Paragraph paragraph, String text, int from) {
        char c = text.charAt(from);
        Style style = c >= '㈠' && c <= '㈩' ? Style.ENCLOSED_HAN
                : c >= '①' && c <= '⒇' ? Style.ENCLOSED_DIGIT
                : c >= '⒈' && c <= '⒛' ? Style.ENCLOSED_DIGIT_AND_STOP : null;
        if (style == null) {
            return null;
        }
        int number = switch (style) {
            case ENCLOSED_HAN -> c - '㈠' + 1;
            case ENCLOSED_DIGIT -> (c - '①') % 20 + 1;
            default -> c - '⒈' + 1;
        };
        return new NumberingSign(paragraph, String.valueOf(c), style, number);
    }

    private static int skip(String plain, int from) {
        int i = from;
        while (i < plain.length() && plain.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** 1 to 99 in digits or Chinese numerals; 0 for anything else. */
    private static int number(String word) {
        if (word.isEmpty() || word.length() > 3) {
            return 0;
        }
        if (Letters.isDigit(word.charAt(0))) {
            boolean digits = word.length() <= 2 && word.chars().allMatch(c -> Letters.isDigit((char) c));
            return digits ? Integer.parseInt(word) : 0;
        }
        return HanNumbers.of(word);
    }
}
