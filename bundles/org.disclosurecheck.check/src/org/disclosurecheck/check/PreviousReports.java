package org.disclosurecheck.check;

import java.util.HashMap;
import java.util.Map;

import org.disclosurecheck.model.Report;

/** The reports of the year before, for rules that compare. Fill it first; after that, several threads may ask it. */
public final class PreviousReports {

    private record Key(String organisation, int year) {
    }

    private final Map<Key, Report> reports = new HashMap<>();
    private Report first;
    private boolean several;

    /** Of two reports of one organisation and year, the first counts. */
    public void add(Report report) {
        several = first != null;
        if (first == null) {
            first = report;
        }
        if (report.getYear() != null) {
            reports.putIfAbsent(new Key(name(report), report.getYear()), report);
        }
    }

    /**
     * The report of the same organisation for the year before, or null. A report that was given all alone is meant,
     * however its organisation is called there, unless it is of another year.
     */
    public Report before(Report report) {
        if (report.getYear() == null) {
            return null;
        }
        int year = report.getYear() - 1;
        if (first != null && !several) {
            return first.getYear() == null || first.getYear() == year ? first : null;
        }
        return name(report).isEmpty() ? null : reports.get(new Key(name(report), year));
    }

    private static String name(Report report) {
        String name = report.getOrganisation().getName();
        return name == null ? "" : name;
    }
}
