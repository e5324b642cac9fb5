package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.model.form.FormLine;

/**
 * The columns of a row as far as its header tells: all columns of the form in its order, unless the header names them
 * in another order or names fewer and the row has as few values.
 *
 * @param form the columns of the form
 * @param header the columns that the header names
 */
record Columns(List<FormLine> form, Header header) {

    int width() {
        return form.size();
    }

    /** True when the header names every column once. */
    boolean complete() {
        return !header.doubled() && header.columns().size() == form.size();
    }

    /** True when counting the values from the left gives the columns of the form. */
    boolean countable() {
        return header.doubled() || header.isEmpty() || keepsOrder(form) || keepsOrder(level(form));
    }

    /** The order of a two-level header that was flattened row by row: the columns of the upper level come first. */
    private static List<FormLine> level(List<FormLine> columns) {
        return Stream.concat(columns.stream().filter(column -> column.parents().isEmpty()),
                columns.stream().filter(column -> !column.parents().isEmpty())).toList();
    }

    private boolean keepsOrder(List<FormLine> order) {
        List<String> keys = header.keys();
        int next = 0;
        for (FormLine column : order) {
            if (next < keys.size() && keys.get(next).equals(column.key())) {
                next++;
            }
        }
        return next == keys.size();
    }

    /** Columns in the order in which the values of a flat row stand, or null when the header leaves it open. */
    List<FormLine> inFile(int values) {
        if (countable()) {
            return values == form.size() || header.isEmpty() ? form : named(values);
        }
        boolean oneLevel = form.stream().allMatch(column -> column.parents().isEmpty());
        return oneLevel && complete() ? header.columns().stream().map(Header.Column::line).toList() : null;
    }

    /** The columns that the header names, in the order of the form, when the row has a value for each. */
    private List<FormLine> named(int values) {
        if (header.doubled() || header.columns().size() != values) {
            return form;
        }
        List<FormLine> named = new ArrayList<>(form);
        named.removeIf(column -> !header.keys().contains(column.key()));
        return named;
    }
}
