package org.disclosurecheck.extract.internal.tables;

import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.findings.Source;

/**
 * A cell of a table as it came, whatever the table was flattened to.
 *
 * @param text its text as it stands in the file
 * @param key what its text is compared by
 * @param shape what it looks like
 * @param source where it stands
 * @param row running number of the row it stands in; every line of flat text is a row of its own
 * @param column first grid column, or 0 where the file gives no grid
 * @param span grid columns it covers
 */
public record Piece(String text, String key, Shape shape, Source source, int row, int column, int span) {

    static Piece flat(String text, Source source, int row) {
        return new Piece(text, Key.of(text), Shape.of(text), source, row, 0, 1);
    }

    boolean isText() {
        return shape == Shape.TEXT;
    }

    boolean isBlank() {
        return shape == Shape.BLANK;
    }

    boolean isValue() {
        return shape == Shape.BLANK || shape == Shape.VALUE;
    }

    boolean inGrid() {
        return column > 0;
    }
}
