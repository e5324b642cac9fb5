package org.disclosurecheck.ui.findings;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * By which column the list is sorted.
 *
 * @param column the column; null for the order of the reports, each from top to bottom
 * @param down the other way round
 */
record Order(FindingColumn column, boolean down) {

    static final Order AS_REPORTED = new Order(null, false);

    /** A click on the head of a column: sorted by it, then the other way round, then not any more. */
    Order click(FindingColumn clicked) {
        return clicked != column ? new Order(clicked, false) : down ? AS_REPORTED : new Order(column, true);
    }

    /** The rows in this order; those that are equal stay as they were. */
    List<Row> sort(List<Row> rows) {
        if (column == null) {
            return rows;
        }
        Collator collator = Collator.getInstance(Locale.CHINA);
        Comparator<Keyed> by = Comparator.comparingInt(Keyed::rank).thenComparing(Keyed::words);
        // the words of thousands are made comparable once, and not at every comparison
        return rows.stream().map(row -> new Keyed(row, rank(row), collator.getCollationKey(column.text(row))))
                .sorted(down ? by.reversed() : by).map(Keyed::row).toList();
    }

    private record Keyed(Row row, int rank, CollationKey words) {
    }

    /** The gravest first, places from top to bottom, what says nothing last. */
    private int rank(Row row) {
        return switch (column) {
            case SEVERITY -> row.finding().severity().ordinal();
            case PLACE -> Grouping.rank(row.finding().location());
            default -> column.text(row).isEmpty() ? 1 : 0;
        };
    }
}
