package org.disclosurecheck.prose;

/** Texts as all readings compare them. */
public final class PlainText {

    private PlainText() {
    }

    /** Full-width punctuation, digits and blanks half-width, traditional script simplified; every character keeps its place. */
    public static String of(String text) {
        return Letters.plain(text);
    }
}
