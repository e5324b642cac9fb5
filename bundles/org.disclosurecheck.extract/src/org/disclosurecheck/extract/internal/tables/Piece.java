package org.disclosurecheck.extract.internal.tables;

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
 * @param tables bits of the tables that it may be printed in as a word
 * @param loose true for a bare line of text, from which blank cells around it may be lost
 * @param formula how a workbook works it out, or null
 */
public record Piece(String text, String key, Shape shape, Source source, int row, int column, int span,
        int tables, boolean loose, String formula) {

    /** A blank cell that the text has lost. */
    static final Piece LOST = new Piece("", "", Shape.BLANK, Source.NOWHERE, 0, 0, 1, 0, true, null);

    static Piece of(String text, Source source, int row, int column, int span, boolean loose, Vocabulary vocabulary) {
        Vocabulary.Word word = vocabulary.word(text);
        return new Piece(text, word.key(), word.shape(), source, row, column, span, word.tables(), loose, null);
    }

    /** A line of prose: it is compared with nothing. */
    static Piece sentence(String text, Source source, int row) {
        return new Piece(text, "", Shape.TEXT, source, row, 0, 1, 0, true, null);
    }

    /** True for the word of a table that stands in the cell before as well: one merged cell, blown up. */
    boolean repeats(Piece before) {
        return tables != 0 && text.equals(before.text) && column == (column == 0 ? 0 : before.column + before.span);
    }

    /** The cell that reaches over this one and the next. */
    Piece reachingTo(Piece next) {
        return new Piece(text, key, shape, source, row, column, span + next.span, tables, loose, formula);
    }

    /** The same cell of a workbook that works it out. */
    Piece workedOut(String by) {
        return by == null ? this : new Piece(text, key, shape, source, row, column, span, tables, loose, by);
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

    /** True when it tells a number, and not merely that there is none. */
    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    boolean inGrid() {
        return column > 0;
    }
}
