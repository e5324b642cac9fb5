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
     * @param line the column of the form that it names, or null
     */
    record Word(String key, FormLine line, int at, int span) {

        private static Word of(FormLine line, Piece piece) {
            return new Word(piece.key(), line, piece.column(), piece.span());
        }

        private boolean over(int column) {
            return at > 0 && at <= column && column < at + span;
        }

        /** True for a heading over several columns. */
        boolean isGroup() {
            return line == null;
        }
    }

    /** Columns of the form, and headings over several of them. */
    private final List<Word> words = new ArrayList<>();
    private final List<Word> columns = new ArrayList<>();
    /** Columns that the form does not have, between labels and values and behind them. */
    private final List<Word> units = new ArrayList<>();
    private final List<Word> remarks = new ArrayList<>();
    private boolean doubled;

    void add(FormLine line, Piece piece) {
        for (Word word : columns) {
            if (word.line.key().equals(line.key())) {
                // a merged cell that was blown up repeats its word in the same grid column
                doubled |= piece.column() == 0 || word.at != piece.column();
                return;
            }
        }
        Word word = Word.of(line, piece);
        words.add(word);
        columns.add(word);
    }

    /** Adds a heading that stands over several columns. */
    void addGroup(Piece piece) {
        words.add(Word.of(null, piece));
    }

    /** Adds a column of units between labels and values. */
    void addUnit(Piece piece) {
        addOther(units, piece);
    }

    /** Adds a column of remarks behind the values. */
    void addRemark(Piece piece) {
        addOther(remarks, piece);
    }

    private static void addOther(List<Word> others, Piece piece) {
        if (others.stream().noneMatch(word -> word.key.equals(piece.key()))) {
            others.add(Word.of(null, piece));
        }
    }

    /** How many columns of units it names. */
    int units() {
        return units.size();
    }

    /** How many columns of remarks it names. */
    int remarks() {
        return remarks.size();
    }

    /**
     * True when every column of a group stands below the heading of that group. Where it does not, a lost span has
     * pushed the header aside, and its places tell nothing.
     */
    boolean aligned() {
        return columns.stream().allMatch(column -> column.line.parents().isEmpty() || words.stream().anyMatch(
                group -> group.isGroup() && group.over(column.at)));
    }

    /** Columns of the form and headings over several of them, in the order of the file. */
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

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** True when every column named stands over a grid column of its own. */
    boolean inGrid() {
        if (doubled || columns.isEmpty()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            int at = columns.get(i).at;
            for (int k = 0; k < i; k++) {
                if (columns.get(k).at == at) {
                    return false;
                }
            }
            if (at <= 0) {
                return false;
            }
        }
        return true;
    }

    /** True for a cell that stands below a column which the form does not have. */
    boolean otherAbove(Piece piece) {
        return piece.inGrid() && (over(units, piece.column()) || over(remarks, piece.column()));
    }

    private static boolean over(List<Word> words, int column) {
        for (Word word : words) {
            if (word.over(column)) {
                return true;
            }
        }
        return false;
    }
}
