package org.disclosurecheck.ui.report.page;

import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.findings.Finding;

/** The way through the findings of a report, from top to bottom. */
public final class Tour {

    private Tour() {
    }

    /** Where a report opens: at the first error, or else at the first of what is gravest; null when there is none. */
    public static Finding first(List<Finding> findings) {
        return findings.stream().min(Comparator.comparing(Finding::severity)).orElse(null);
    }

    /** The finding behind (1) or before (−1) another; null at the end. Without one, the first or the last. */
    public static Finding next(List<Finding> findings, Finding current, int by) {
        int at = index(findings, current);
        int to = at < 0 ? by > 0 ? 0 : findings.size() - 1 : at + by;
        return to < 0 || to >= findings.size() ? null : findings.get(to);
    }

    /** A finding is known again by its fingerprint, also after a recheck with other values. */
    public static int index(List<Finding> findings, Finding current) {
        for (int i = 0; i < findings.size(); i++) {
            if (current != null && findings.get(i).fingerprint().equals(current.fingerprint())) {
                return i;
            }
        }
        return -1;
    }
}
