package org.disclosurecheck.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Table;

/** Which cells of a form a report lacks, or holds without a number that could be read. */
final class UnreadableCells {

    private UnreadableCells() {
    }

    /**
     * The addresses of those cells; those of last year’s report, when it is at hand, with {@link Needs#LAST_YEAR} before them.
     *
     * @param addresses all addresses of the form
     */
    static Set<String> of(Report report, Set<String> addresses) {
        Set<String> here = in(report, addresses);
        if (report.getPrevious() == null) {
            return here;
        }
        Set<String> both = new HashSet<>(here);
        in(report.getPrevious(), addresses).forEach(address -> both.add(Needs.LAST_YEAR + address));
        return both;
    }

    private static Set<String> in(Report report, Set<String> addresses) {
        Table[] tables = {report.getDisclosures(), report.getApplications(), report.getReviews()};
        // mostly every cell is there, which their number tells
        if (readable(tables, null) == addresses.size()) {
            return Set.of();
        }
        Set<String> all = new HashSet<>(addresses);
        readable(tables, all);
        return all;
    }

    /** How many cells can be read; their addresses are taken out of a set, where one is given. */
    private static int readable(Table[] tables, Set<String> addresses) {
        int count = 0;
        for (Table table : tables) {
            List<Cell> cells = table == null ? List.of() : table.allCells();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).isReadable()) {
                    count++;
                    if (addresses != null) {
                        addresses.remove(cells.get(i).getAddress());
                    }
                }
            }
        }
        return count;
    }
}
