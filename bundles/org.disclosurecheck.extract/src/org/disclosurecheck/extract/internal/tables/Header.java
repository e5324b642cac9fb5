package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.form.FormLine;

/** The columns that a header names, in the order of the file. */
final class Header {

    /** A column that was recognised, and the grid column it stands over (0 where there is no grid). */
    record Column(FormLine line, int at, int span) {
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<Piece> groups = new ArrayList<>();
    private boolean doubled;

    void add(FormLine line, Piece piece) {
        if (columns.stream().anyMatch(column -> column.line.key().equals(line.key()))) {
            doubled = true;
        } else {
            columns.add(new Column(line, piece.column(), piece.span()));
        }
    }

    /** Adds a heading that stands over several columns. */
    void addGroup(Piece piece) {
        groups.add(piece);
    }

    /**
     * True when every column of a group stands below the heading of that group. Where it does not, a lost span has
     * pushed the header aside, and its places tell nothing.
     */
    boolean aligned() {
        return columns.stream().allMatch(column -> column.line.parents().isEmpty() || groups.stream()
                .anyMatch(group -> group.column() <= column.at && column.at < group.column() + group.span()));
    }

    List<Column> columns() {
        return columns;
    }

    /** True when a column is named twice, so that its place tells nothing. */
    boolean doubled() {
        return doubled;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** True when every column named stands over a grid column of its own. */
    boolean inGrid() {
        return !doubled && !columns.isEmpty() && columns.stream().allMatch(column -> column.at > 0)
                && columns.stream().map(Column::at).distinct().count() == columns.size();
    }

    /** The columns named, by their keys. */
    List<String> keys() {
        return columns.stream().map(column -> column.line.key()).toList();
    }
}
