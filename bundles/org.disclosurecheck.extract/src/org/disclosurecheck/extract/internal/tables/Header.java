package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.form.FormLine;

/** What a header names, in the order of the file. */
final class Header {

    /**
     * A word of the header, and the grid columns it stands over (0 where there is no grid).
     *
     * @param key what it is compared by
     * @param line the column of the form that it names; null for a heading over several columns, and for a column
     *            that the form does not have
     * @param group true for a heading over several columns
     */
    record Word(String key, FormLine line, boolean group, int at, int span) {

        /** True for a column that the form does not have, such as 备注. */
        boolean isOther() {
            return line == null && !group;
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final List<Word> columns = new ArrayList<>();
    private boolean doubled;
    private boolean numbered;

    void add(FormLine line, Piece piece) {
        for (Word word : columns) {
            if (word.line.key().equals(line.key())) {
                // a merged cell that was blown up repeats its word in the same grid column
                doubled |= piece.column() == 0 || word.at != piece.column();
                return;
            }
        }
        Word word = new Word(piece.key(), line, false, piece.column(), piece.span());
        words.add(word);
        columns.add(word);
    }

    /** Adds a heading that stands over several columns. */
    void addGroup(Piece piece) {
        words.add(new Word(piece.key(), null, true, piece.column(), piece.span()));
    }

    /** Adds a column that the form does not have. */
    void addOther(Piece piece) {
        if (words.stream().noneMatch(word -> word.isOther() && word.key.equals(piece.key()))) {
            words.add(new Word(piece.key(), null, false, piece.column(), piece.span()));
        }
    }

    /** Notes that it names a column in which the rows are numbered. */
    void number() {
        numbered = true;
    }

    /** How many columns it names that the form does not have. */
    int others() {
        return (int) words.stream().filter(Word::isOther).count();
    }

    /**
     * True when every column of a group stands below the heading of that group. Where it does not, a lost span has
     * pushed the header aside, and its places tell nothing.
     */
    boolean aligned() {
        return columns.stream().allMatch(column -> column.line.parents().isEmpty() || words.stream().anyMatch(
                group -> group.group && group.at <= column.at && column.at < group.at + group.span));
    }

    /** Everything that it names, in the order of the file. */
    List<Word> words() {
        return words;
    }

    /** The columns of the form that it names. */
    List<Word> columns() {
        return columns;
    }

    /** True when a column is named twice, so that its place tells nothing. */
    boolean doubled() {
        return doubled;
    }

    /** True when a number stands before the label of every row. */
    boolean numbered() {
        return numbered;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** True when every column named stands over a grid column of its own. */
    boolean inGrid() {
        return !doubled && !columns.isEmpty() && columns.stream().allMatch(column -> column.at > 0)
                && columns.stream().map(Word::at).distinct().count() == columns.size();
    }

    /** True for a cell that stands below a column which the form does not have. */
    boolean otherAbove(Piece piece) {
        return piece.inGrid() && words.stream().anyMatch(word -> word.isOther() && word.at <= piece.column()
                && piece.column() < word.at + word.span);
    }
}
