package org.disclosurecheck.export.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: between Chinese characters anywhere but before a closing mark or behind an opening one, in
 * Latin text at blanks.
 */
public final class Wrapping {

    private static final String NEVER_FIRST = "，。、；：？！）〕》」』】”’…—·％%,.;:?!)]}";
    private static final String NEVER_LAST = "（〔《「『【“‘([{";

    private Wrapping() {
    }

    /**
     * @param columns width of a line; 0 for lines as long as they are
     * @return at least one line; line breaks of the text are kept
     */
    public static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            breakUp(line, columns, lines);
        }
        return lines;
    }

    private static void breakUp(String text, int columns, List<String> lines) {
        if (columns == 0) {
            lines.add(text.stripTrailing());
            return;
        }
        int start = 0;
        int lastBreak = 0;
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (i > start && mayBreak(text, i)) {
                lastBreak = i;
            }
            width += DisplayWidth.of(text.codePointAt(i));
            if (width > columns && i > start) {
                int end = lastBreak > start ? lastBreak : i;
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
                while (start < i && text.charAt(start) == ' ') {
                    start++;
                }
                width = DisplayWidth.of(text.substring(start, i)) + DisplayWidth.of(text.codePointAt(i));
            }
        }
        lines.add(text.substring(start).stripTrailing());
    }

    /** Whether a line may end before this character. */
    private static boolean mayBreak(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (Character.isLowSurrogate(after) || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (before == ' ') {
            return after != ' ';
        }
        return DisplayWidth.of(before) == 2 || DisplayWidth.of(text.codePointAt(index)) == 2
                || NEVER_FIRST.indexOf(before) >= 0 && before > 0xff;
    }
}
