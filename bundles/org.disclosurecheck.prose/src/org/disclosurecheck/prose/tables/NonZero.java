package org.disclosurecheck.prose.tables;

import java.util.List;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.DisclosureRow;

/** Cells of a row that hold a number other than 0. */
public final class NonZero {

    private NonZero() {
    }

    /** The first of them; none when the row is missing or all are 0. */
    public static List<Cell> firstOf(DisclosureRow row) {
        return row == null ? List.of()
                : row.getCells().stream().filter(cell -> cell.getAmount().signum() != 0).limit(1).toList();
    }
}
