package org.disclosurecheck.rules;

import java.util.ArrayList;
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
        List<Cell> readable = new ArrayList<>(addresses.size());
        for (Table table : new Table[] {report.getDisclosures(), report.getApplications(), report.getReviews()}) {
            List<Cell> cells = table == null ? List.of() : table.allCells();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).isReadable()) {
                    readable.add(cells.get(i));
                }
            }
        }
        if (readable.size() == addresses.size()) {
            return Set.of();
        }
        Set<String> all = new HashSet<>(addresses);
        readable.forEach(cell -> all.remove(cell.getAddress()));
        return all;
    }
}
