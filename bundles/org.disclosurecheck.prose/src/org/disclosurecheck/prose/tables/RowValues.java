package org.disclosurecheck.prose.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.layout.NarrowRow;

/** How many values the rows of table 3 have; seven are due. */
public final class RowValues {

    private static final int DUE = 7;

    private RowValues() {
    }

    /**
     * A row that has not its seven values.
     *
     * @param row the row
     * @param values how many it has
     */
    public record Incomplete(ApplicationRow row, int values) {
    }

    /** The rows without seven values; none of them when they are most of the table. */
    public static List<Incomplete> incomplete(Report report) {
        List<Incomplete> found = all(report);
        return isMost(found, report) ? List.of() : found;
    }

    /** True when half of the rows or more have not seven values. */
    public static boolean mostlyIncomplete(Report report) {
        return isMost(all(report), report);
    }

    private static boolean isMost(List<Incomplete> found, Report report) {
        return !found.isEmpty() && found.size() * 2 >= report.getApplications().getRows().stream()
                .filter(row -> !row.getCells().isEmpty() || values(report, row) > 0).count();
    }

    /** A row of which no value could be taken counts with what stands in it. */
    private static List<Incomplete> all(Report report) {
        if (report.getApplications() == null) {
            return List.of();
        }
        List<Incomplete> incomplete = new ArrayList<>();
        for (ApplicationRow row : report.getApplications().getRows()) {
            int values = values(report, row);
            if (values > 0 && values != DUE) {
                incomplete.add(new Incomplete(row, values));
            }
        }
        return incomplete;
    }

    private static int values(Report report, ApplicationRow row) {
        if (!row.getCells().isEmpty() || report.getLayout() == null) {
            return row.getCells().size();
        }
        return report.getLayout().narrow().stream().filter(narrow -> narrow.table().equals("T3")
                && narrow.row().equals(row.getKey())).mapToInt(NarrowRow::values).findFirst().orElse(0);
    }
}
