package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;

/**
 * A numbering sign at the beginning of a paragraph.
 *
 * @param paragraph the paragraph it opens
 * @param sign the sign as it stands there: ㈠, (一), 1、
 * @param style how it is written
 * @param number its number, from 1
 */
public record NumberingSign(Paragraph paragraph, String sign, Style style, int number) {

    /** How numbers of paragraphs are written. The first three are the levels of an official document below “一、”. */
    public enum Style {
        /** (一) */
        HAN_IN_BRACKETS(true),
        /** 1. */
        DIGIT_AND_STOP(true),
        /** (1) */
        DIGIT_IN_BRACKETS(true),
        /** ㈠: one character */
        ENCLOSED_HAN(false),
        /** (一)、 */
        HAN_IN_BRACKETS_AND_COMMA(false),
        /** (一)是 */
        HAN_IN_BRACKETS_AND_IS(false),
        /** 一) */
        HAN_AND_BRACKET(false),
        /** 1、 */
        DIGIT_AND_COMMA(false),
        /** ⒈: one character */
        ENCLOSED_DIGIT_AND_STOP(false),
        /** (1)、 */
        DIGIT_IN_BRACKETS_AND_COMMA(false),
        /** 1) */
        DIGIT_AND_BRACKET(false),
        /** ① or ⑴: one character */
        ENCLOSED_DIGIT(false);

        private final boolean standard;

        Style(boolean standard) {
            this.standard = standard;
        }

        public boolean isStandard() {
            return standard;
        }
    }

    /** The standard sign of the same level and number, in brackets of the width that the paragraph uses. */
    public String standard() {
        boolean narrow = isNarrow(paragraph.getText());
        String open = narrow ? "(" : "（";
        String close = narrow ? ")" : "）";
        return switch (style) {
            case HAN_IN_BRACKETS, ENCLOSED_HAN, HAN_IN_BRACKETS_AND_COMMA, HAN_AND_BRACKET -> open + HanNumbers.write(number) + close;
            case HAN_IN_BRACKETS_AND_IS -> HanNumbers.write(number) + "是";
            case DIGIT_AND_STOP, DIGIT_AND_COMMA, ENCLOSED_DIGIT_AND_STOP -> number + ".";
            default -> open + number + close;
        };
    }

    private static boolean isNarrow(String text) {
        boolean wide = text.indexOf('，') >= 0 || text.indexOf('（') >= 0 || text.indexOf('：') >= 0;
        return !wide && (text.indexOf(',') >= 0 || text.indexOf('(') >= 0 || text.indexOf(':') >= 0);
    }
}
