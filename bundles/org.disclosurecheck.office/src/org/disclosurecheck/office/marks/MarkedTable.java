package org.disclosurecheck.office.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.findings.Source;

/** A table while it is read. Its columns are known when its last row is: they are the edges of all its cells. */
final class MarkedTable {

    /** @param marks one for each cell, from left to right; empty when they are unknown or do not fit the cells */
    private record MarkedRow(List<MarkedFlow> cells, List<CellMark> marks) {

        private Stream<MarkedFlow> begun() {
            return IntStream.range(0, cells.size()).filter(i -> marks.isEmpty()
                    || !marks.get(i).continuesAbove() && !marks.get(i).continuesLeft()).mapToObj(cells::get);
        }

        /** As a table with figures has them. */
        private boolean plain() {
            return begun().filter(cell -> !cell.holdsParts()).count() >= PLAIN;
        }
    }

    /** So many rows with so many short cells, and it is a table with figures. */
    private static final int PLAIN = 3;

    private final List<MarkedRow> rows = new ArrayList<>();
    private List<MarkedFlow> cells = new ArrayList<>();
    private MarkedFlow cell = new MarkedFlow();
    private boolean ragged;

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
        MarkedRow row = new MarkedRow(new ArrayList<>(), new ArrayList<>());
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

    /** Keeps what stands in a row whose end is missing. */
    void end() {
        if (!cell.isEmpty()) {
            endCell();
        }
        endRow(List.of());
    }

    /**
     * True when the table only puts parts of the page beside or below each other: it has one column, or holds tables or
     * long texts and is not a table with figures besides.
     */
    boolean arranges() {
        return width() <= 1 || flows().stream().anyMatch(MarkedFlow::holdsParts)
                && rows.stream().filter(MarkedRow::plain).count() < PLAIN;
    }

    private int width() {
        return ragged ? rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0) : edges().columns();
    }

    /** The edges of its cells, or null when some row does not say them. */
    Edges edges() {
        return ragged ? null : Edges.of(rows.stream().map(MarkedRow::marks).toList());
    }

    /** Its cells, without those that go on from others. */
    List<MarkedFlow> flows() {
        return rows.stream().flatMap(MarkedRow::begun).toList();
    }

    /** @param edges its own, or finer ones; null when some row does not say them */
    Grid grid(int number, Edges edges) {
        GridRows grid = new GridRows(number);
        for (MarkedRow row : rows) {
            if (edges == null) {
                grid.addRagged(row.cells, row.marks);
            } else {
                grid.add(row.cells, row.marks, edges);
            }
        }
        return new Grid(grid.finished(), Source.cell(number, 1, 1), edges == null);
    }
}
