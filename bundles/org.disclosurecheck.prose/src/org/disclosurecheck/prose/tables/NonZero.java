package org.disclosurecheck.prose.tables;

import java.util.List;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.Table;

/** Cells of a row or a table that hold a number other than 0. */
public final class NonZero {

    private NonZero() {
    }

    /** The first of them; none when the row is missing or all are 0. */
    public static List<Cell> firstOf(DisclosureRow row) {
        return row == null ? List.of()
                : row.getCells().stream().filter(cell -> cell.getAmount().signum() != 0).limit(1).toList();
    }

    /** The first of them in reading order; none when all are 0. */
    public static List<Cell> firstOf(Table table) {
        return in(table).stream().limit(1).toList();
    }

    /** All of them in reading order. */
    public static List<Cell> in(Table table) {
        return table.allCells().stream().filter(cell -> cell.getAmount().signum() != 0).toList();
    }
}
