package org.disclosurecheck.extract.internal.words;

/** What a cell looks like from outside, before anyone knows its row and column. */
public enum Shape {
    /** Nothing. */
    BLANK,
    /** A number, or a mark for none. */
    VALUE,
    /** Short words with a number in them, such as “减4” or “160.5964万元”: a value somebody explained. */
    WORDY,
    /** Anything else. */
    TEXT;

    private static final int LONGEST_WORDY = 14;
    private static final int LONGEST_VALUE = 60;
    private static final String MARKS = "/\\-—–―‐−／－无零";

    public static Shape of(String text) {
        if (text.length() > LONGEST_VALUE) {
            return Blanks.strip(text).isEmpty() ? BLANK : TEXT;
        }
        if (number(text)) {
            return VALUE;
        }
        int digits = 0;
        int marks = 0;
        int others = 0;
        int filled = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fff' && c != '无' && c != '零') {
                filled++;
                others++;
                continue;
            }
            if (Blanks.is(c)) {
                continue;
            }
            filled++;
            if (digit(c)) {
                digits++;
            } else if (MARKS.indexOf(c) >= 0) {
                marks++;
            } else if (".,，．".indexOf(c) < 0 && !(c == '+' || c == '＋')) {
                others++;
            }
        }
        if (filled == 0) {
            return BLANK;
        }
        if (others == 0 && (digits > 0 ? marks == 0 || marks == 1 && signed(text) : marks == filled)) {
            return VALUE;
        }
        return digits > 0 && filled <= LONGEST_WORDY && Ordinals.strip(text).equals(text) ? WORDY : TEXT;
    }

    /** Most cells are nothing else. */
    private static boolean number(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= '\uff10' && c <= '\uff19';
    }

    private static boolean signed(String text) {
        return MARKS.indexOf(Blanks.strip(text).charAt(0)) >= 0;
    }
}
