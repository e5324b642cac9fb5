package org.disclosurecheck.prose.figures;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Span;

/**
 * A paragraph and the text that its tokens are cut from.
 *
 * @param paragraph the paragraph as it stands in the report
 * @param compact its text without the blanks that say nothing
 */
record Passage(Paragraph paragraph, Compact compact) {

    static Passage of(Paragraph paragraph) {
        return new Passage(paragraph, Compact.of(paragraph.getText()));
    }

    /** The text of the tokens. */
    String text() {
        return compact.text();
    }

    /** The words of the report from one index of the compact text to another. */
    Span span(int from, int to) {
        return Span.trimmed(paragraph.getText(), compact.start(from), compact.end(to));
    }
}
