package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;

/**
 * The title of a document that a report cites between 《 and 》.
 *
 * @param paragraph where it stands
 * @param words the title with its brackets
 * @param name the title without brackets and blanks, in plain characters: what titles are compared by
 * @param behind what follows it at once, plain: the number of a document, or the rest of the sentence
 */
public record CitedTitle(Paragraph paragraph, Span words, String name, String behind) {

    static CitedTitle of(Paragraph paragraph, Span words, String behind) {
        return new CitedTitle(paragraph, words, bare(words.text()), Letters.plain(behind));
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
