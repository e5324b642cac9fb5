package org.disclosurecheck.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;

/**
 * What the checks say of reports as they are being corrected in an open editor. An editor puts it here after every recheck and takes it
 * away when it closes. The page and the way from finding to finding follow it; lists, outputs and figures tell of the submitted file.
 */
public final class Live {

    private static final Map<SubmittedReport, CheckReport> REPORTS = new ConcurrentHashMap<>();

    private Live() {
    }

    public static Optional<CheckReport> of(SubmittedReport report) {
        return Optional.ofNullable(REPORTS.get(report));
    }

    public static void put(SubmittedReport report, CheckReport checked) {
        REPORTS.put(report, checked);
        Results.changed(report);
    }

    public static void remove(SubmittedReport report) {
        if (REPORTS.remove(report) != null) {
            Results.changed(report);
        }
    }

    /** True when the corrections made so far have done away with a finding of the submitted report. */
    public static boolean resolves(SubmittedReport report, Finding finding) {
        return of(report).map(live -> live.findings().stream().noneMatch(each -> each.fingerprint().equals(finding.fingerprint())))
                .orElse(false);
    }

    /** The live outcome where there is one, otherwise the stored one. */
    public static Outcome outcome(SubmittedReport report) {
        return of(report).map(Outcome::of).orElseGet(report::outcome);
    }
}
