package org.disclosurecheck.ui.rules.book;

/**
 * A change of a text that leaves the rest as it is.
 *
 * @param offset where
 * @param length how much goes
 * @param text what comes
 */
public record Change(int offset, int length, String text) {

    public String in(String whole) {
        return whole.substring(0, offset) + text + whole.substring(offset + length);
    }
}
