package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;

/**
 * The title of a document that a report cites between 《 and 》.
 *
 * @param paragraph where it stands
 * @param words the title with its brackets
 * @param behind what follows it at once, plain: the number of a document, or the rest of the sentence
 */
public record CitedTitle(Paragraph paragraph, Span words, String behind) {

    /** The title without brackets and blanks, in plain characters: what titles are compared by. */
    public String name() {
        return bare(words.text());
    }

    static String bare(String title) {
        String plain = Letters.plain(title);
        StringBuilder bare = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != ' ' && "《》<>“”\"".indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
