package org.disclosurecheck.workspace;

import java.util.ArrayList;
import java.util.List;
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

    /** How a finding stands with the corrections made so far. */
    public enum Standing {
        /** The submitted report has it, and still has it. */
        STANDS,
        /** The submitted report has it; the corrections do away with it. */
        RESOLVED,
        /** The submitted report has nothing like it; the corrections bring it about. */
        CAUSED,
        /** The corrections brought it about for a while, and do not any more. */
        GONE
    }

    private static final Map<SubmittedReport, CheckReport> REPORTS = new ConcurrentHashMap<>();

    private Live() {
    }

    public static Optional<CheckReport> of(SubmittedReport report) {
        return Optional.ofNullable(REPORTS.get(report));
    }

    public static void put(SubmittedReport report, CheckReport checked) {
        typed(report, checked);
        Results.changed(report);
    }

    /** The same while it is being typed on: whoever asks gets it, and lists are told with {@link #put} when typing pauses. */
    public static void typed(SubmittedReport report, CheckReport checked) {
        REPORTS.put(report, checked);
    }

    public static void remove(SubmittedReport report) {
        if (REPORTS.remove(report) != null) {
            Results.changed(report);
        }
    }

    /** Of a finding that the submitted report has or the open editor showed. */
    public static Standing standing(SubmittedReport report, Finding finding) {
        return isCorrected(report) ? standing(report, report.outcome().findings(), finding) : Standing.STANDS;
    }

    /** The same where the findings of the submitted report are at hand. */
    public static Standing standing(SubmittedReport report, List<Finding> submitted, Finding finding) {
        CheckReport live = REPORTS.get(report);
        if (live == null || !isCorrected(report)) {
            return Standing.STANDS;
        }
        boolean now = has(live.findings(), finding);
        return has(submitted, finding) ? now ? Standing.STANDS : Standing.RESOLVED : now ? Standing.CAUSED : Standing.GONE;
    }

    /**
     * The findings of the submitted report and those that the corrections bring about, each at its place.
     *
     * @param submitted what the submitted report has
     */
    public static List<Finding> together(SubmittedReport report, List<Finding> submitted) {
        CheckReport live = REPORTS.get(report);
        if (live == null || !isCorrected(report)) {
            return submitted;
        }
        List<Finding> all = new ArrayList<>(submitted);
        List<String> order = new ArrayList<>(submitted.stream().map(Finding::fingerprint).toList());
        int at = 0;
        for (Finding finding : live.findings()) {
            int known = order.indexOf(finding.fingerprint());
            if (known < 0) {
                all.add(at, finding);
                order.add(at, finding.fingerprint());
            }
            at = (known < 0 ? at : known) + 1;
        }
        return all;
    }

    /** A report that is being checked has nothing yet to be compared with. */
    private static boolean isCorrected(SubmittedReport report) {
        return REPORTS.containsKey(report) && report.state() == SubmittedReport.State.CHECKED;
    }

    private static boolean has(List<Finding> findings, Finding finding) {
        return findings.stream().anyMatch(each -> each.fingerprint().equals(finding.fingerprint()));
    }

    /** The live outcome where there is one, otherwise the stored one. */
    public static Outcome outcome(SubmittedReport report) {
        return of(report).map(Outcome::of).orElseGet(report::outcome);
    }
}
