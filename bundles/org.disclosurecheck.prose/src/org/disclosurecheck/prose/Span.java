package org.disclosurecheck.prose;

/**
 * Some words of a text and where they stand in it.
 *
 * @param offset index of the first character in the text
 * @param text the words as they stand there
 */
public record Span(int offset, String text) {

    /** The words of a text from one index to another. */
    public static Span of(String text, int from, int to) {
        return new Span(from, text.substring(from, to));
    }

    /** Like {@link #of}, without blanks at either end. */
    public static Span trimmed(String text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Letters.isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && Letters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return of(text, first, last);
    }

    public int length() {
        return text.length();
    }

    /** Index behind the last character. */
    public int end() {
        return offset + text.length();
    }

    public boolean covers(int index) {
        return offset <= index && index < end();
    }
}
