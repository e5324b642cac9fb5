package org.disclosurecheck.extract.internal.tables;

import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.words.Shape;

/**
 * How a grid is laid out: which words stand where, and where figures or blanks stand between them. Offices fill in the
 * same form, so what follows from this alone, whatever the figures are, is worked out for the first such grid and not for
 * each. It never changes but for what is remembered with it, so that threads may share it.
 */
final class GridPattern {

    private record Told(TableKind kind, FormEvidence.Vote vote) {
    }

    private final List<Row> rows;
    /** Of each cell, row by row: blank, a value, or null where the very words count. */
    private final Shape[] shapes;
    private final Unit unit;
    /** Of each piece its row of the grid and its place there. */
    private final int[] rowOf;
    private final int[] cellOf;
    private Told told;
    private KnownReading reading;

    private GridPattern(Grid grid, Shape[] shapes, Unit unit, int[] rowOf, int[] cellOf) {
        this.rows = grid.rows();
        this.shapes = shapes;
        this.unit = unit;
        this.rowOf = rowOf;
        this.cellOf = cellOf;
    }

    /**
     * @param unit what was made of the whole grid
     * @return null when pieces cannot be traced back to their cells
     */
    static GridPattern of(Grid grid, Unit unit, Vocabulary vocabulary) {
        int size = unit.pieces().size();
        int[] rowOf = new int[size];
        int[] cellOf = new int[size];
        Shape[] shapes = new Shape[size(grid)];
        int traced = 0;
        int at = 0;
        for (int i = 0; i < grid.rows().size(); i++) {
            List<GridCell> cells = grid.rows().get(i).cells();
            for (int k = 0; k < cells.size(); k++) {
                GridCell cell = cells.get(k);
                shapes[at++] = shape(cell.text(), vocabulary);
                if (traced < size && stems(unit.pieces().get(traced), cell)) {
                    rowOf[traced] = i;
                    cellOf[traced++] = k;
                }
            }
        }
        return traced < size ? null : new GridPattern(grid, shapes, unit, rowOf, cellOf);
    }

    private static boolean stems(Piece piece, GridCell cell) {
        return piece.source() == cell.source() && piece.column() == cell.column() && piece.text().equals(cell.text());
    }

    static int size(Grid grid) {
        int size = 0;
        for (Row row : grid.rows()) {
            size += row.cells().size();
        }
        return size;
    }

    /** What matters of the text of a cell when it is not the text itself; else null. */
    private static Shape shape(String text, Vocabulary vocabulary) {
        if (text.isEmpty()) {
            return Shape.BLANK;
        }
        return vocabulary.word(text).shape() == Shape.VALUE ? Shape.VALUE : null;
    }

    boolean fits(Grid grid, Vocabulary vocabulary) {
        if (grid.rows().size() != rows.size() || grid.ragged()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<GridCell> mine = rows.get(i).cells();
            List<GridCell> cells = grid.rows().get(i).cells();
            if (cells.size() != mine.size()) {
                return false;
            }
            for (int k = 0; k < cells.size(); k++) {
                Shape shape = shapes[at++];
                GridCell cell = cells.get(k);
                if (!sameBox(cell, mine.get(k)) || (shape == null ? !cell.text().equals(mine.get(k).text())
                        : shape != shape(cell.text(), vocabulary))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sameBox(GridCell a, GridCell b) {
        return a.row() == b.row() && a.column() == b.column() && a.rowSpan() == b.rowSpan() && a.columnSpan() == b.columnSpan()
                && a.formula() == null;
    }

    /**
     * What a grid of this layout is.
     *
     * @param above rows of the part before it
     */
    Unit unit(Grid grid, int above) {
        Piece[] pieces = new Piece[rowOf.length];
        int moved = above + 1 - unit.pieces().get(0).row() + rowOf[0];
        for (int i = 0; i < pieces.length; i++) {
            Piece like = unit.pieces().get(i);
            GridCell cell = grid.rows().get(rowOf[i]).cells().get(cellOf[i]);
            pieces[i] = new Piece(cell.text(), like.key(), like.shape(), cell.source(), like.row() + moved, like.column(), like.span(),
                    like.tables(), false, null);
        }
        return new Unit(grid, new TablePieces(this, pieces), unit.tables(), unit.type());
    }

    /** Which form a table of this layout speaks for; null when it tells nothing. */
    FormEvidence.Vote vote(TableKind kind, List<Piece> pieces, FormEvidence evidence) {
        Told known = told;
        if (known == null || known.kind != kind) {
            known = new Told(kind, evidence.voted(kind, pieces));
            told = known;
        }
        return known.vote;
    }

    /** The table as {@link TableReader} reads it. */
    Reading read(TableKind kind, Lexicon lexicon, List<Piece> pieces, boolean open) {
        KnownReading known = reading;
        if (known != null && known.isFor(kind, lexicon, open)) {
            return known.of(pieces);
        }
        Reading read = TableReader.anew(kind, lexicon, pieces, open);
        KnownReading learnt = KnownReading.of(kind, lexicon, open, pieces, read);
        reading = learnt == null ? known : learnt;
        return read;
    }
}
