package org.disclosurecheck.rules.diagnosis.drl;

/**
 * A word of a rule text.
 *
 * @param text as it is meant: of full-width signs the half-width ones, of a string what stands between its quotes
 * @param start 0-based index of its first character
 * @param end index behind its last character
 */
public record Token(Kind kind, String text, int start, int end) {

    /** What sort of word it is. */
    public enum Kind {
        NAME, VARIABLE, STRING, NUMBER, SIGN, COMMENT, END
    }

    public int length() {
        return end - start;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
