package org.disclosurecheck.testkit.vary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.findings.Source;

/** A table on the workbench: a matrix in which merged places share one cell. Rows and columns count from 0. */
final class Tableau {

    /** What stands in one place, or in several that are merged. */
    static final class Field {
        String text;

        Field(String text) {
            this.text = text;
        }
    }

    private final List<List<Field>> rows = new ArrayList<>();

    private Tableau() {
    }

    static Tableau of(Grid grid) {
        Tableau tableau = new Tableau();
        int width = cells(grid).mapToInt(cell -> cell.column() + cell.columnSpan() - 1).max().orElse(0);
        grid.rows().forEach(row -> tableau.rows.add(new ArrayList<>(Collections.nCopies(width, null))));
        cells(grid).forEach(cell -> {
            Field field = new Field(cell.text());
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    tableau.rows.get(row - 1).set(column - 1, field);
                }
            }
        });
        return tableau;
    }

    private static Stream<GridCell> cells(Grid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().stream());
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    Field at(int row, int column) {
        return rows.get(row).get(column);
    }

    /** The places of a row; to be changed where the row itself is to change. */
    List<Field> row(int row) {
        return rows.get(row);
    }

    /** The first row with such a text in it, or -1. */
    int rowOf(String text) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().anyMatch(field -> field.text.equals(text))) {
                return row;
            }
        }
        return -1;
    }

    /** The first column of that text in a row, or -1. */
    int columnOf(int row, String text) {
        for (int column = 0; column < rows.get(row).size(); column++) {
            if (at(row, column).text.equals(text)) {
                return column;
            }
        }
        return -1;
    }

    void insertRow(int at, List<Field> row) {
        rows.add(at, new ArrayList<>(row));
    }

    void removeRow(int at) {
        rows.remove(at);
    }

    /** The rows from one on, taken away; a cell that reached over the cut is empty below it, as programs print it. */
    Tableau cut(int from) {
        Tableau below = new Tableau();
        Map<Field, Field> cut = new IdentityHashMap<>();
        rows.subList(from, rows.size()).forEach(row -> below.rows.add(new ArrayList<>(row)));
        rows.subList(from, rows.size()).clear();
        for (List<Field> row : below.rows) {
            row.replaceAll(field -> rows.stream().anyMatch(above -> above.contains(field))
                    ? cut.computeIfAbsent(field, f -> new Field("")) : field);
        }
        return below;
    }

    /** A copy of the first rows. */
    Tableau head(int height) {
        Tableau head = new Tableau();
        Map<Field, Field> copies = new IdentityHashMap<>();
        for (List<Field> row : rows.subList(0, height)) {
            head.rows.add(new ArrayList<>(row.stream()
                    .map(field -> copies.computeIfAbsent(field, f -> new Field(f.text))).toList()));
        }
        return head;
    }

    /** Puts the rows of another table on top. */
    void prepend(Tableau other) {
        rows.addAll(0, other.rows);
    }

    /** @param fields one for each row */
    void insertColumn(int at, List<Field> fields) {
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).add(at, fields.get(row));
        }
    }

    void removeColumn(int at) {
        rows.forEach(row -> row.remove(at));
    }

    void swapColumns(int one, int other) {
        rows.forEach(row -> Collections.swap(row, one, other));
    }

    /** Every text once, merged or not. */
    void replaceTexts(UnaryOperator<String> change) {
        Map<Field, Boolean> done = new IdentityHashMap<>();
        rows.forEach(row -> row.forEach(field -> {
            if (done.put(field, true) == null) {
                field.text = change.apply(field.text);
            }
        }));
    }

    /** No place is merged any more: each has its own copy, of which only the first keeps the text unless all shall. */
    void blowUp(boolean repeat) {
        Map<Field, Boolean> seen = new IdentityHashMap<>();
        rows.forEach(row -> row.replaceAll(field -> {
            boolean first = seen.put(field, true) == null;
            return first ? field : new Field(repeat ? field.text : "");
        }));
    }

    /** Merged places become one cell with spans again. */
    Grid grid() {
        Map<Field, Boolean> done = new IdentityHashMap<>();
        List<Row> grid = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<GridCell> cells = new ArrayList<>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                Field field = at(row, column);
                if (done.put(field, true) == null) {
                    cells.add(new GridCell(field.text, row + 1, column + 1, rowSpan(row, column),
                            columnSpan(row, column), Source.NOWHERE));
                }
            }
            grid.add(new Row(cells));
        }
        return new Grid(grid, Source.NOWHERE, false);
    }

    private int rowSpan(int row, int column) {
        int end = row;
        while (end < rows.size() && column < rows.get(end).size() && at(end, column) == at(row, column)) {
            end++;
        }
        return end - row;
    }

    private int columnSpan(int row, int column) {
        int end = column;
        while (end < rows.get(row).size() && at(row, end) == at(row, column)) {
            end++;
        }
        return end - column;
    }
}
