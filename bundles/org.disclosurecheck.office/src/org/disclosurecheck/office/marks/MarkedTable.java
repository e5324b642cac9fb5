package org.disclosurecheck.office.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.findings.Source;

/** A table while it is read. Its columns are known when its last row is: they are the edges of all its cells. */
final class MarkedTable {

    /** @param marks one for each cell, from left to right; empty when they are unknown or do not fit the cells */
    private record MarkedRow(List<MarkedFlow> cells, List<CellMark> marks) {

        /** Without cells that go on from others. */
        private void eachCell(Consumer<MarkedFlow> action) {
            for (int i = 0; i < cells.size(); i++) {
                if (marks.isEmpty() || !marks.get(i).continuesAbove() && !marks.get(i).continuesLeft()) {
                    action.accept(cells.get(i));
                }
            }
        }
    }

    /** So many rows with so many short cells, and it is a table with figures. */
    private static final int PLAIN = 3;

    private final List<MarkedRow> rows = new ArrayList<>();
    private List<MarkedFlow> cells = new ArrayList<>();
    private MarkedFlow cell = new MarkedFlow();
    /** Null when some row does not say where its cells are. */
    private Edges edges;
    private boolean ragged;
    private boolean holdsParts;
    private boolean holdsTables;
    private int plainRows;
    private int mostCells;

    /** The cell that is read. */
    MarkedFlow cell() {
        return cell;
    }

    void endCell() {
        cells.add(cell);
        cell = new MarkedFlow();
    }

    void endRow(List<CellMark> marks) {
        if (!cells.isEmpty()) {
            rows.add(fitted(marks));
        }
        dropRow();
    }

    /** Empty cells without any width are those that merges have left over. */
    private MarkedRow fitted(List<CellMark> marks) {
        MarkedRow row = new MarkedRow(new ArrayList<>(cells.size()), new ArrayList<>(cells.size()));
        boolean fit = marks.size() == cells.size();
        for (int i = 0; i < cells.size() && fit; i++) {
            CellMark mark = marks.get(i);
            if (mark.left() != mark.right() || !cells.get(i).isBlank()) {
                row.cells.add(cells.get(i));
                row.marks.add(mark);
                fit = mark.left() < mark.right();
            }
        }
        ragged |= !fit;
        return fit ? row : new MarkedRow(cells, List.of());
    }

    /** The row that is read does not count. */
    void dropRow() {
        cells = new ArrayList<>();
        cell = new MarkedFlow();
    }

    /** Ends the table, and keeps what stands in a row whose end is missing. */
    void end() {
        if (!cell.isEmpty()) {
            endCell();
        }
        endRow(List.of());
        for (MarkedRow row : rows) {
            int[] plain = {0};
            row.eachCell(flow -> {
                holdsParts |= flow.holdsParts();
                holdsTables |= flow.holdsTables();
                plain[0] += flow.holdsParts() ? 0 : 1;
            });
            plainRows += plain[0] >= PLAIN ? 1 : 0;
            mostCells = Math.max(mostCells, row.cells.size());
        }
        edges = ragged ? null : Edges.of(rows.stream().map(MarkedRow::marks).toList());
    }

    /**
     * True when the table only puts parts of the page beside or below each other: it has one column, or holds tables or
     * long texts and is not a table with figures besides.
     */
    boolean arranges() {
        return (ragged ? mostCells : edges.columns()) <= 1 || holdsParts && plainRows < PLAIN;
    }

    boolean holdsTables() {
        return holdsTables;
    }

    /** The edges of its cells, or null when some row does not say them. */
    Edges edges() {
        return edges;
    }

    /** Its cells in reading order, without those that go on from others. */
    void eachCell(Consumer<MarkedFlow> action) {
        rows.forEach(row -> row.eachCell(action));
    }

    /** @param on its own edges, or finer ones; null when some row does not say them */
    Grid grid(int number, Edges on) {
        GridRows grid = new GridRows(number);
        for (MarkedRow row : rows) {
            if (on == null) {
                grid.addRagged(row.cells, row.marks);
            } else {
                grid.add(row.cells, row.marks, on);
            }
        }
        return new Grid(grid.finished(), Source.cell(number, 1, 1), on == null);
    }
}
