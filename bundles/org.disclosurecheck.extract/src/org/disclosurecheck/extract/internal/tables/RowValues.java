package org.disclosurecheck.extract.internal.tables;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.extract.internal.tables.Header.Column;
import org.disclosurecheck.model.form.FormLine;

/**
 * Gives the values of a row their columns: by the header where the table has a grid, by counting where it has none. A
 * row whose values do not fit gets none at all.
 */
final class RowValues {

    /** Fewer rows than this do not tell how a text treats blank cells. */
    private static final int FEWEST_ROWS = 3;

    private final Map<RowText, Columns> columns;
    /** Lengths at which complete rows of the table end in blank fillers, by the number of columns. */
    private final Set<String> padded = new HashSet<>();
    /** True when the text has lost its blank cells: no row is complete. */
    private final boolean lossy;

    RowValues(Map<RowText, Columns> columns) {
        this.columns = columns;
        boolean complete = false;
        for (Map.Entry<RowText, Columns> entry : columns.entrySet()) {
            List<Piece> values = entry.getKey().values;
            int width = entry.getValue().width();
            complete |= values.size() >= width;
            if (values.size() > width && !values.get(width - 1).isBlank()) {
                padded.add(width + "/" + values.size());
            }
        }
        this.lossy = !complete && columns.size() >= FEWEST_ROWS && columns.keySet().stream().noneMatch(RowText::bounded);
    }

    /** The value of each column, or null when it is not certain which is which; a null value is a lost blank cell. */
    Map<FormLine, Piece> of(RowText row) {
        Columns plan = columns.get(row);
        if (plan.header().inGrid() && row.bounded() && row.values.stream().allMatch(Piece::inGrid)) {
            Map<FormLine, Piece> byGrid = byGrid(row.values, plan);
            if (byGrid != null) {
                return byGrid;
            }
            return plan.countable() && row.values.size() == plan.width() && narrow(row.values)
                    ? inOrder(row.values, plan.form()) : null;
        }
        return byCount(row, plan);
    }

    /** Every column that the header names has one cell below it, and no other cell is filled. */
    private static Map<FormLine, Piece> byGrid(List<Piece> values, Columns plan) {
        if (!plan.complete() && plan.header().columns().size() != values.size()) {
            return null;
        }
        Map<FormLine, Piece> found = new LinkedHashMap<>();
        Set<Piece> used = new HashSet<>();
        for (Column column : plan.header().columns()) {
            Piece below = below(column, values);
            if (below == null || !used.add(below) && !below.isBlank()) {
                return null;
            }
            found.put(column.line(), below);
        }
        return values.stream().allMatch(value -> value.isBlank() || used.contains(value)) ? found : null;
    }

    /** The cell below a column of the header: the filled one, when the column is wider than the cells. */
    private static Piece below(Column column, List<Piece> values) {
        List<Piece> below = values.stream().filter(value -> value.column() < column.at() + column.span()
                && column.at() < value.column() + value.span()).toList();
        List<Piece> filled = below.stream().filter(value -> !value.isBlank()).toList();
        return filled.size() == 1 ? filled.get(0) : filled.isEmpty() && !below.isEmpty() ? below.get(0) : null;
    }

    /** One grid column a cell, but for the last one, which layouts stretch to the edge. */
    private static boolean narrow(List<Piece> values) {
        return values.stream().limit(values.size() - 1L).allMatch(value -> value.span() == 1);
    }

    private Map<FormLine, Piece> byCount(RowText row, Columns plan) {
        List<Piece> values = row.values;
        int width = plan.width();
        if (row.isBlank() && plan.inFile(width) != null) {
            return values.size() >= width ? inOrder(values, plan.inFile(width)) : lossy ? lost(plan.form()) : null;
        }
        List<FormLine> inFile = plan.inFile(Math.min(values.size(), width));
        if (inFile == null || values.size() < inFile.size()) {
            return null;
        }
        List<Piece> fillers = values.subList(inFile.size(), values.size());
        boolean certain = fillers.isEmpty() || !values.get(inFile.size() - 1).isBlank()
                || padded.contains(width + "/" + values.size());
        return certain && fillers.stream().allMatch(Piece::isBlank) ? inOrder(values, inFile) : null;
    }

    private static Map<FormLine, Piece> inOrder(List<Piece> values, List<FormLine> columns) {
        Map<FormLine, Piece> found = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            found.put(columns.get(i), values.get(i));
        }
        return found;
    }

    private static Map<FormLine, Piece> lost(List<FormLine> columns) {
        Map<FormLine, Piece> found = new LinkedHashMap<>();
        columns.forEach(column -> found.put(column, null));
        return Collections.unmodifiableMap(found);
    }
}
