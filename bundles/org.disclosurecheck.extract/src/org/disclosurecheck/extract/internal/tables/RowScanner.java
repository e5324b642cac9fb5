package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.internal.tables.Label.Role;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.findings.Said;

/**
 * Reads the pieces of 表二 or 表三 in order: header words, classes, and labels with the values that follow them. The
 * same way of reading serves grids, pipe rows and flat text; only how far the values of a label can reach differs.
 */
final class RowScanner {

    private static final int LONGEST_WORD_AS_VALUE = 4;

    private final Lexicon lexicon;
    private final TableKind kind;
    private final List<Piece> pieces;

    final List<RowText> rows = new ArrayList<>();
    final List<String> headers = new ArrayList<>();
    /** Header words that were matched although they are not as printed. */
    final List<Said> loose = new ArrayList<>();
    /** Columns that the form does not have. */
    final List<Said> added = new ArrayList<>();
    /** Text of the corner, or null. */
    String corner;
    /** Value cells that stand in no labelled row. */
    final List<Piece> stray = new ArrayList<>();

    private Header header = new Header();
    /** What stands below rows and may be the header once more, as on top of a new page. */
    private Header again = new Header();
    private boolean rowsBelowHeader;
    private boolean numbered;
    /** The last number of a row, where rows are numbered. */
    private int number;
    private RowText open;

    RowScanner(Lexicon lexicon, TableKind kind, List<Piece> pieces) {
        this.lexicon = lexicon;
        this.kind = kind;
        this.pieces = pieces;
    }

    RowScanner scan() {
        int i = 0;
        while (i < pieces.size()) {
            i += pieces.get(i).isValue() ? value(i) : text(i);
        }
        close();
        return this;
    }

    private int value(int i) {
        Piece piece = pieces.get(i);
        boolean number = numbersRow(i);
        if (open != null && open.takes(piece) && !number) {
            open.values.add(piece);
        } else if (!piece.isBlank() && !numbered) {
            stray.add(piece);
        }
        return 1;
    }

    /** True for the number of the row that begins behind it; without rows, when it is the next one or the first. */
    private boolean numbersRow(int i) {
        if (!numbered || i + 1 == pieces.size() || !pieces.get(i + 1).isText()) {
            return false;
        }
        String text = pieces.get(i).text();
        boolean next = text.equals(String.valueOf(number + 1)) || text.equals("1");
        boolean inRow = pieces.get(i + 1).row() == pieces.get(i).row();
        number = next ? Integer.parseInt(text) : number;
        return next || inRow;
    }

    private int text(int i) {
        if (pieces.get(i).key().isEmpty() && (open == null || !open.bounded())) {
            return 1;
        }
        Wording wording = Wording.at(i, pieces, lexicon, kind);
        int parts = wording.parts();
        Label label = wording.label();
        String text = wording.text();
        String key = wording.key();
        Piece last = pieces.get(i + parts - 1);
        if (label == null && isValueInWords(i)) {
            open.values.add(pieces.get(i));
            return 1;
        }
        if (label == null && inHeader(i)) {
            label = lexicon.nearColumn(kind, key);
            if (label != null) {
                loose.add(taken(text, label.line().label()));
            }
        }
        close();
        if (label != null && (label.is(Role.HEADER) || label.is(Role.CORNER))) {
            heading(label, text, last);
        } else if (label != null && label.isColumn() && !labelsARow(i + parts - 1)) {
            column(label, text, last);
        } else {
            renew();
            boolean bounded = last.inGrid() || i + parts < pieces.size() && pieces.get(i + parts).row() == last.row();
            boolean first = i == 0 || pieces.get(i - 1).row() != last.row();
            open = new RowText(text, key, label != null && label.isColumn() ? null : label, last, bounded, first,
                    header);
        }
        return parts;
    }

    /** A header that is complete counts for the rows below it: on a new page the columns may stand elsewhere. */
    private void renew() {
        if (again.columns().size() == lexicon.form().applicationColumns().size() && !again.doubled()) {
            header = again;
        }
        again = again.isEmpty() ? again : new Header();
    }

    /** “约30”, “减4”, “（5）”, “暂无” where a value is due. */
    private boolean isValueInWords(int i) {
        Piece piece = pieces.get(i);
        if (open == null || !open.takes(piece) || open.label != null && !open.isRow()) {
            return false;
        }
        if (piece.shape() == Shape.WORDY) {
            return true;
        }
        if (open.bounded()) {
            return open.isRow() ? open.values.size() < width(open.label) || header.otherAbove(piece)
                    : !open.values.isEmpty();
        }
        return piece.key().length() <= LONGEST_WORD_AS_VALUE && (open.isRow() ? fills(i)
                : !open.values.isEmpty() && i + 1 < pieces.size() && pieces.get(i + 1).isValue());
    }

    /** True when the row has all its values only if what stands here is one of them. */
    private boolean fills(int i) {
        int missing = width(open.label) - open.values.size();
        int others = header.units() + header.remarks();
        return fills(i, missing) || others > 0 && fills(i, missing + others);
    }

    private boolean fills(int i, int missing) {
        int end = i;
        while (end < pieces.size() && end - i <= missing && (pieces.get(end).isValue()
                || pieces.get(end).tables() == 0 && pieces.get(end).key().length() <= LONGEST_WORD_AS_VALUE)) {
            end++;
        }
        return end - i == missing;
    }

    /** True where a word can belong to the header: among its words, and no value beside it. */
    private boolean inHeader(int i) {
        return !rowsBelowHeader && !header.isEmpty()
                && (i + 1 == pieces.size() || pieces.get(i + 1).shape() != Shape.VALUE);
    }

    /** True when a word of the header begins a row of its own, with values behind it. */
    private boolean labelsARow(int last) {
        return rowsBelowHeader && last + 1 < pieces.size() && pieces.get(last + 1).shape() == Shape.VALUE;
    }

    private int width(Label row) {
        return row.block() == null ? lexicon.form().applicationColumns().size() : row.block().columns().size();
    }

    private void heading(Label label, String text, Piece piece) {
        if (label.is(Role.CORNER)) {
            corner = corner == null ? text : corner;
            return;
        }
        if (kind == TableKind.T3 && rowsBelowHeader) {
            again.addGroup(piece);
            return;
        }
        headers.add(text);
        if (kind == TableKind.T2) {
            header = new Header();
        } else {
            header.addGroup(piece);
        }
    }

    private void column(Label label, String text, Piece piece) {
        if (kind == TableKind.T3 && rowsBelowHeader) {
            if (label.is(Role.COLUMN)) {
                again.add(label.line(), piece);
            }
            return;
        }
        if (rowsBelowHeader) {
            header = new Header();
            rowsBelowHeader = false;
        }
        headers.add(text);
        if (label.isAdded() && !added.contains(column(text))) {
            added.add(column(text));
        }
        switch (label.role()) {
            case NUMBER -> numbered = true;
            case UNIT -> header.addUnit(piece);
            case REMARK -> header.addRemark(piece);
            default -> header.add(label.line(), piece);
        }
    }

    private void close() {
        if (open == null) {
            return;
        }
        if (open.isHeaderText() && (kind == TableKind.T2 || !rowsBelowHeader)) {
            headers.add(open.text);
        }
        if (rowsBelowHeader || !open.isHeaderText()) {
            rows.add(open);
        }
        rowsBelowHeader |= open.isRow();
        open = null;
    }

    /** A column that the form does not have. */
    static Said column(String label) {
        return new Said("“" + label + "”列", "the column “" + label + "”");
    }

    /** A label that was matched although it is not as printed. */
    static Said taken(String label, String printed) {
        return new Said("“" + label + "”作“" + printed + "”", "“" + label + "” as “" + printed + "”");
    }
}
