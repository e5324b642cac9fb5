package org.disclosurecheck.ui.findings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.findings.Grouping.Group;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the list shows: gathered away from the thread of the screen, and not changed after that.
 *
 * @param all how many findings the submitted reports have without the filter
 * @param rows those that are shown, sorted as was asked; else report by report, each in the order of the report
 * @param groups the same rows in groups; empty when they are not grouped
 * @param reports how many reports the rows are of
 * @param checked how many reports have been checked
 */
record Listing(int all, List<Row> rows, List<Group> groups, int reports, int checked) {

    static final Listing EMPTY = new Listing(0, List.of(), List.of(), 0, 0);

    /** What passes: all words of the text, these severities, and perhaps only what nothing was decided on. */
    record Filter(String text, Set<Severity> severities, boolean openOnly) {

        static final Filter NONE = new Filter("", EnumSet.allOf(Severity.class), false);

        Filter words(String words) {
            return new Filter(words, severities, openOnly);
        }

        Filter errorsOnly(boolean only) {
            return new Filter(text, only ? EnumSet.of(Severity.ERROR) : EnumSet.allOf(Severity.class), openOnly);
        }

        Filter openOnly(boolean only) {
            return new Filter(text, severities, only);
        }

        boolean passes(Row row, String[] words) {
            return severities.contains(row.finding().severity()) && !(openOnly && row.handling() != null) && row.has(words);
        }

        boolean isNone() {
            return text.isBlank() && !openOnly && severities.size() == Severity.values().length;
        }

        private String[] words() {
            return text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        }
    }

    static Listing of(List<SubmittedReport> reports, KnownRows known, Filter filter, Grouping grouping, Order order,
            IProgressMonitor monitor) {
        List<Row> rows = new ArrayList<>();
        String[] words = filter.words();
        int all = 0;
        int with = 0;
        int checked = 0;
        for (SubmittedReport report : reports) {
            if (monitor.isCanceled()) {
                return EMPTY;
            }
            checked += report.state() == State.CHECKED ? 1 : 0;
            int before = rows.size();
            for (Row row : known.of(report)) {
                all += row.submitted() ? 1 : 0;
                if (filter.passes(row, words)) {
                    rows.add(row);
                }
            }
            with += rows.size() > before ? 1 : 0;
        }
        known.only(reports);
        List<Row> sorted = List.copyOf(order.sort(rows));
        return new Listing(all, sorted, grouping.group(sorted), with, checked);
    }

    /** How many of the rows come of corrections only, and are not counted. */
    int caused() {
        return rows.size() - Row.submitted(rows);
    }

    /** Rows in the order in which they are shown. */
    List<Row> shown() {
        return groups.isEmpty() ? rows : groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
