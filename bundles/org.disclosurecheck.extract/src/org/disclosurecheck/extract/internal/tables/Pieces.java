package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.findings.Source;

/** Takes lines and grids apart into the cells that they may be. */
final class Pieces {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_RUN_OF_WORDS = 60;

    private final Vocabulary vocabulary;
    private int row;

    Pieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Rows that were taken apart so far. */
    int rows() {
        return row;
    }

    /** Counts rows that were not taken apart because their pieces are known. */
    void skip(int rows) {
        row += rows;
    }

    List<Piece> of(Block block) {
        return block instanceof Grid grid ? ofGrid(grid) : ofLine((Line) block);
    }

    private List<Piece> ofGrid(Grid grid) {
        List<Piece> pieces = new ArrayList<>();
        for (Row line : grid.rows()) {
            row++;
            int first = pieces.size();
            for (GridCell cell : line.cells()) {
                Piece piece = Piece.of(cell.text(), cell.source(), row, grid.ragged() ? 0 : cell.column(),
                        cell.columnSpan(), false, vocabulary).workedOut(cell.formula());
                if (pieces.size() > first && piece.repeats(pieces.get(pieces.size() - 1))) {
                    pieces.add(pieces.remove(pieces.size() - 1).reachingTo(piece));
                    continue;
                }
                List<String> words = grid.ragged() && piece.isText() ? words(piece) : List.of();
                if (words.isEmpty()) {
                    pieces.add(piece);
                } else {
                    pieces.addAll(flat(words, cell.source(), false));
                }
            }
            dropLeadingBlanks(pieces, first);
        }
        return pieces;
    }

    /** Blank cells in front of a label are labels merged from above, never values. */
    private static void dropLeadingBlanks(List<Piece> pieces, int first) {
        int label = first;
        while (label < pieces.size() && pieces.get(label).isBlank()) {
            label++;
        }
        if (label < pieces.size() && pieces.get(label).isText()) {
            pieces.subList(first, label).clear();
        }
    }

    private List<Piece> ofLine(Line line) {
        row++;
        String text = line.text();
        if (text.length() > LONGEST_LINE || !line.cell() && text.indexOf('。') >= 0) {
            return List.of(Piece.sentence(text, line.source(), row));
        }
        Piece whole = Piece.of(text, line.source(), row, 0, 1, !line.cell(), vocabulary);
        if (line.cell() && !whole.isText() || whole.tables() != 0) {
            return List.of(whole);
        }
        List<String> parts = line.cell() ? List.of() : parts(text);
        if (parts.isEmpty()) {
            parts = words(whole);
        }
        return parts.isEmpty() ? List.of(whole) : flat(parts, line.source(), !line.cell());
    }

    private List<Piece> flat(List<String> texts, Source source, boolean loose) {
        return texts.stream().map(text -> Piece.of(text, source, row, 0, 1, loose, vocabulary)).toList();
    }

    /** The columns of a printed line: numbers only, a label and its numbers, or table words only; else nothing. */
    private List<String> parts(String text) {
        String[] parts = Blanks.any(text) ? Blanks.split(text) : new String[0];
        int label = parts.length;
        while (label > 0 && Shape.of(parts[label - 1]) == Shape.VALUE) {
            label--;
        }
        if (parts.length < 2) {
            return List.of();
        }
        if (label == 0) {
            return List.of(parts);
        }
        if (label < parts.length) {
            String head = String.join("", List.of(parts).subList(0, label));
            if (vocabulary.tables(head, Key.of(head)) != 0) {
                List<String> found = new ArrayList<>();
                found.add(head);
                found.addAll(List.of(parts).subList(label, parts.length));
                return found;
            }
        }
        for (String part : parts) {
            if (Shape.of(part) != Shape.VALUE && vocabulary.tables(part, Key.of(part)) == 0) {
                return List.of();
            }
        }
        return List.of(parts);
    }

    /** The table words that the text is put together from, when it is nothing but such words; else nothing. */
    private List<String> words(Piece piece) {
        if (!piece.isText() || piece.key().length() > LONGEST_RUN_OF_WORDS || piece.tables() != 0) {
            return List.of();
        }
        String text = piece.text();
        List<String> words = new ArrayList<>();
        int from = 0;
        for (String word : vocabulary.words(piece.key())) {
            int to = from;
            int length = 0;
            while (length < word.length()) {
                int more = Key.of(text.charAt(to)) == 0 ? 0 : 1;
                from = length == 0 && more == 0 && "（(“《".indexOf(text.charAt(to)) < 0 ? to + 1 : from;
                length += more;
                to++;
            }
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}
