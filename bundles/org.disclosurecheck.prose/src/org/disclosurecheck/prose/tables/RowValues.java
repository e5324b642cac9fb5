package org.disclosurecheck.prose.tables;

import java.util.List;

import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.ApplicationTable;

/** How many values the rows of table 3 have; seven are due. */
public final class RowValues {

    private static final int DUE = 7;

    private RowValues() {
    }

    /** True when half of the rows or more have not seven values. */
    public static boolean mostlyIncomplete(ApplicationTable table) {
        List<ApplicationRow> rows = table.getRows().stream().filter(row -> !row.getCells().isEmpty()).toList();
        long incomplete = rows.stream().filter(row -> row.getCells().size() != DUE).count();
        return incomplete > 0 && incomplete * 2 >= rows.size();
    }
}
