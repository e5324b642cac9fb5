package org.disclosurecheck.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;

/**
 * The score of a report by the default weights. No national weights are known; the caps keep one bad table from taking
 * everything.
 */
public final class Score {

    private static final int FULL = 100;
    private static final int PER_ERROR = 5;
    private static final int MOST_BY_ERRORS = 20;
    private static final int PER_WARNING = 2;
    private static final int MOST_BY_WARNINGS = 10;

    private Score() {
    }

    /** 100 less what each rule family costs, never below 0. */
    public static double of(Collection<Finding> findings) {
        Map<String, Integer> errors = new HashMap<>();
        Map<String, Integer> warnings = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                errors.merge(family(finding), PER_ERROR, Integer::sum);
            } else if (finding.severity() == Severity.WARNING) {
                warnings.merge(family(finding), PER_WARNING, Integer::sum);
            }
        }
        return Math.max(0, FULL - capped(errors, MOST_BY_ERRORS) - capped(warnings, MOST_BY_WARNINGS));
    }

    private static int capped(Map<String, Integer> costs, int most) {
        return costs.values().stream().mapToInt(cost -> Math.min(cost, most)).sum();
    }

    /** The letters before the number: SUM of SUM-001. */
    private static String family(Finding finding) {
        int dash = finding.rule().indexOf('-');
        return dash < 0 ? finding.rule() : finding.rule().substring(0, dash);
    }
}
