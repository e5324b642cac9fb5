package org.disclosurecheck.check;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.profile.Weights;

/** The score of a report by the weights of its profile. */
public final class Score {

    private static final int FULL = 100;

    private Score() {
    }

    /** By the usual weights. */
    public static double of(Collection<Finding> findings) {
        return of(findings, Weights.DEFAULT);
    }

    /** 100 less what each rule family costs, never below 0; in tenths. */
    public static double of(Collection<Finding> findings, Weights weights) {
        double costs = costs(findings, Severity.ERROR, weights.error(), weights.errorCap())
                + costs(findings, Severity.WARNING, weights.warning(), weights.warningCap())
                + costs(findings, Severity.INFO, weights.info(), weights.infoCap());
        return Math.max(0, Math.round(10 * (FULL - costs)) / 10.0);
    }

    private static double costs(Collection<Finding> findings, Severity severity, double each, double most) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                counts.merge(family(finding), 1, Integer::sum);
            }
        }
        // most reports have none, and need no sum
        return counts.isEmpty() ? 0 : counts.values().stream().mapToDouble(count -> Math.min(count * each, most)).sum();
    }

    /** The letters before the number: SUM of SUM-001. */
    private static String family(Finding finding) {
        int dash = finding.rule().indexOf('-');
        return dash < 0 ? finding.rule() : finding.rule().substring(0, dash);
    }
}
