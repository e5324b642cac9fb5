package org.disclosurecheck.extract.internal.tables;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.disclosurecheck.model.form.FormLine;

/**
 * The columns of a row as far as its header tells: all columns of the form in its order, unless the header names them
 * in another order or names fewer and the row has as few values. Columns are given by their place in the form.
 *
 * @param form the columns of the form
 * @param header the columns that the header names
 */
record Columns(List<FormLine> form, Header header) {

    int width() {
        return form.size();
    }

    /** The place in the form of a column, by its key; -1 when the form has none. */
    int index(FormLine column) {
        for (int i = 0; i < form.size(); i++) {
            if (form.get(i).key().equals(column.key())) {
                return i;
            }
        }
        return -1;
    }

    /** True when the header names every column once. */
    boolean complete() {
        return !header.doubled() && header.columns().size() == form.size();
    }

    /** True when the places of the header in a grid can be believed: they agree with the form, or with each other. */
    boolean trusted() {
        int[] inGrid = header.columns().stream().sorted(Comparator.comparingInt(Header.Column::at))
                .mapToInt(column -> index(column.line())).toArray();
        return ascending(inGrid) || header.aligned();
    }

    /** True when counting the values from the left gives the columns of the form. */
    boolean countable() {
        if (header.doubled() || header.isEmpty()) {
            return true;
        }
        int[] named = named();
        return ascending(named) || ascending(IntStream.of(named).map(this::byLevel).toArray());
    }

    /** The place of a column when a two-level header is flattened row by row: columns of the upper level come first. */
    private int byLevel(int index) {
        return form.get(index).parents().isEmpty() ? index : index + form.size();
    }

    private int[] named() {
        return header.columns().stream().mapToInt(column -> index(column.line())).toArray();
    }

    private static boolean ascending(int[] places) {
        return IntStream.range(1, places.length).allMatch(i -> places[i - 1] < places[i]);
    }

    int[] all() {
        return IntStream.range(0, form.size()).toArray();
    }

    /** Columns in the order in which the values of a flat row stand, or null when the header leaves it open. */
    int[] inFile(int values) {
        if (countable()) {
            boolean fewer = 0 < values && values < form.size() && !header.doubled()
                    && header.columns().size() == values;
            return fewer ? IntStream.of(named()).sorted().toArray() : all();
        }
        boolean oneLevel = form.stream().allMatch(column -> column.parents().isEmpty());
        return oneLevel && complete() ? named() : null;
    }
}
