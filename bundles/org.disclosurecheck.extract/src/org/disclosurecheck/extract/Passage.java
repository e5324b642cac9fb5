package org.disclosurecheck.extract;

/**
 * Puts a line or a cell together from the pieces in which a file stores it. Invisible characters are dropped, every
 * kind of no-break blank becomes a blank, and a break inside the text leaves a blank only where two Latin words or
 * numbers would run together: Chinese is written without blanks.
 */
public final class Passage {

    private static final int NOTHING = 0;
    private static final int BLANK = 1;
    private static final int JOINT = 2;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final StringBuilder text = new StringBuilder();
    private int pending = NOTHING;
    private boolean raised;

    /** From here on text is raised above the line, or no longer: “314” with a note mark must not become “3141”. */
    public Passage raise(boolean on) {
        raised = on;
        return this;
    }

    /** The same text with its digits raised. */
    public static String raised(String text) {
        StringBuilder up = new StringBuilder(text);
        for (int i = 0; i < up.length(); i++) {
            up.setCharAt(i, raised(up.charAt(i)));
        }
        return up.toString();
    }

    private static char raised(char c) {
        return c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c;
    }

    /** True for a character that a passage takes over as it is, wherever it stands on its line. */
    public static boolean plain(char c) {
        return !invisible(c) && !noBreakBlank(c);
    }

    /** Adds text as it stands. */
    public Passage append(CharSequence piece) {
        for (int i = 0; i < piece.length(); i++) {
            append(piece.charAt(i));
        }
        return this;
    }

    /** Adds one character as it stands. */
    public Passage append(char c) {
        if (invisible(c)) {
            return this;
        }
        char visible = noBreakBlank(c) ? ' ' : raised ? raised(c) : c;
        if (pending != NOTHING) {
            settle(visible);
        }
        text.append(visible);
        return this;
    }

    /** Adds a blank that melts with its neighbours, as white space in a page does. */
    public Passage blank() {
        pending = Math.max(pending, BLANK);
        return this;
    }

    /** Ends a line inside the text: nothing shows of it between Chinese characters. */
    public Passage joint() {
        pending = JOINT;
        return this;
    }

    /** True when nothing but blanks was added. */
    public boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** The text with its outer blanks removed; afterwards the passage is empty again. */
    public String take() {
        String taken = text.toString().strip();
        text.setLength(0);
        pending = NOTHING;
        raised = false;
        return taken;
    }

    private void settle(char next) {
        if (pending == JOINT) {
            while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }
        if (text.length() > 0 && (pending == BLANK || latin(text.charAt(text.length() - 1)) && latin(next))) {
            text.append(' ');
        }
        pending = NOTHING;
    }

    private static boolean latin(char c) {
        return c < '\u0250' && Character.isLetterOrDigit(c);
    }

    private static boolean noBreakBlank(char c) {
        return c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }

    private static boolean invisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff'
                || c < ' ' && c != '\t';
    }
}
