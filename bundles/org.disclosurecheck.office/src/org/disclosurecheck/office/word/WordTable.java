package org.disclosurecheck.office.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Source;

/**
 * A table while it is read. Cells are put on the grid when their row is complete: only then is it known whether the
 * row counts at all.
 */
final class WordTable {

    /** Wider tables are no tables of a report; spans beyond it are cut. */
    private static final int WIDEST = 256;
    /** So many rows with so many short cells, and it is a table with figures. */
    private static final int PLAIN = 3;

    private final List<List<WordCell>> rows = new ArrayList<>();
    private final List<WordCell> row = new ArrayList<>();
    private WordCell[] above = new WordCell[WIDEST + 1];
    private WordCell[] covering = new WordCell[WIDEST + 1];
    private int width;
    /** Some cell holds a table, or so much text that it is no cell of a table with figures. */
    private boolean holdsParts;
    /** Rows as a table with figures has them. */
    private int plainRows;
    /** Of the row being read: grid columns left out before its first cell, and whether a revision deletes it. */
    private int skipped;
    private boolean deleted;

    void openRow() {
        row.clear();
        skipped = 0;
        deleted = false;
    }

    void skipColumns(int columns) {
        skipped = columns;
    }

    void deleteRow() {
        deleted = true;
    }

    void add(WordCell cell) {
        row.add(cell);
    }

    void closeRow() {
        if (deleted) {
            return;
        }
        List<WordCell> begun = new ArrayList<>();
        Arrays.fill(covering, 0, width + 1, null);
        int number = rows.size() + 1;
        int column = 1 + Math.max(0, Math.min(skipped, WIDEST));
        WordCell left = null;
        int plain = 0;
        for (WordCell cell : row) {
            int span = Math.max(1, Math.min(cell.columnSpan, WIDEST - column + 1));
            if (column > WIDEST) {
                break;
            }
            WordCell owner = cell;
            if (cell.continuesLeft && left != null) {
                owner = left;
                owner.columnSpan += span;
            } else if (cell.continuesAbove && above[column] != null && above[column].mergesDown) {
                owner = above[column];
                owner.rowSpan = number - owner.row + 1;
            } else {
                cell.row = number;
                cell.column = column;
                cell.columnSpan = span;
                begun.add(cell);
                holdsParts |= cell.holdsParts();
                plain += cell.holdsParts() ? 0 : 1;
            }
            left = owner;
            for (int end = column + span; column < end; column++) {
                covering[column] = owner;
            }
        }
        plainRows += plain >= PLAIN ? 1 : 0;
        width = Math.max(width, column - 1);
        WordCell[] done = above;
        above = covering;
        covering = done;
        rows.add(begun);
    }

    /**
     * True when the table only puts parts of the page beside or below each other: it has one column, or holds tables or
     * long texts and is not a table with figures besides.
     */
    boolean arranges() {
        return width <= 1 || holdsParts && plainRows < PLAIN;
    }

    /** The tables inside its cells. */
    Stream<WordTable> inner() {
        return !holdsParts ? Stream.empty() : rows.stream().flatMap(List::stream).flatMap(WordCell::tables);
    }

    /** Its texts one after the other, for the cell that holds it. */
    void pourInto(Passage text) {
        rows.forEach(cells -> cells.forEach(cell -> {
            cell.pourInto(text);
            text.joint();
        }));
    }

    void pourInto(Flow flow) {
        rows.forEach(cells -> cells.forEach(cell -> cell.pourInto(flow)));
    }

    Grid grid(int number) {
        Row[] finished = new Row[rows.size()];
        for (int i = 0; i < finished.length; i++) {
            List<WordCell> begun = rows.get(i);
            GridCell[] cells = new GridCell[begun.size()];
            for (int k = 0; k < cells.length; k++) {
                cells[k] = begun.get(k).finished(number);
            }
            finished[i] = new Row(List.of(cells));
        }
        return new Grid(List.of(finished), Source.cell(number, 1, 1), false);
    }
}
