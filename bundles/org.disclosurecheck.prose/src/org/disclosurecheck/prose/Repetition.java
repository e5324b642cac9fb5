package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;

/**
 * Something that is written twice.
 *
 * @param kind what is repeated
 * @param first the words the first time
 * @param again the words the second time; of two nearly equal sentences the one that says less
 * @param paragraph the paragraph of the second time, where sentences of several paragraphs were compared; else null
 */
public record Repetition(Kind kind, Span first, Span again, Paragraph paragraph) {

    /** What is repeated. */
    public enum Kind {

        /** Two to ten characters stand twice in a row: 主动公开主动公开. */
        WORDS("words"),

        /** The same sentence stands twice. */
        SENTENCE("sentence"),

        /** A sentence stands twice, once with some words left out. */
        NEARLY("nearly");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** The words as they stand in the text; of words in a row both times together. */
    public String quote() {
        return kind == Kind.WORDS ? first.text() + again.text() : again.text();
    }

    /** What should stand in the place of {@link #quote}. */
    public String mended() {
        return kind == Kind.WORDS ? first.text() : "";
    }
}
