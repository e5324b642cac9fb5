package org.disclosurecheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.ReportOrder;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.profile.Weights;
import org.disclosurecheck.rules.several.digest.Digest;

/**
 * What a check says of one report. Of an unreadable one only path, hash and problems are known. One that comes back from
 * a journal has no report any more; outputs live from the rest.
 *
 * @param path the path as it was given
 * @param sha256 hash of the file's bytes in hex, or null when they could not be read
 * @param status whether it could be checked at all
 * @param verdict what the findings and problems come to
 * @param organisation who reports, or null when nothing tells
 * @param year reporting year, or null when nothing tells
 * @param form id of the form, or null when unreadable
 * @param score 0 to 100, or null when unreadable
 * @param findings what is wrong with the report, in its order
 * @param notChecked rules that could not look, with the reason
 * @param problems what could not be read, and rules that failed themselves
 * @param outcomes how each rule ended, by rule id
 * @param report the report itself; null when unreadable, or when the check report comes back from a journal
 * @param digest what sums, later runs and outputs need of the report, or null when unreadable
 * @param rulePack the rule pack it was checked with; null when it was another book, or nothing was checked
 */
public record CheckReport(String path, String sha256, Status status, Verdict verdict, String organisation,
        Integer year, String form, Double score, List<Finding> findings, List<NotChecked> notChecked,
        List<Problem> problems, Map<String, RuleRun.Outcome> outcomes, Report report,
        Digest digest, Edition rulePack) {

    /** Checked without a rule pack. */
    public CheckReport(String path, String sha256, Status status, Verdict verdict, String organisation, Integer year,
            String form, Double score, List<Finding> findings, List<NotChecked> notChecked, List<Problem> problems,
            Map<String, RuleRun.Outcome> outcomes, Report report, Digest digest) {
        this(path, sha256, status, verdict, organisation, year, form, score, findings, notChecked, problems, outcomes,
                report, digest, null);
    }

    /** Whether a report could be checked at all. */
    public enum Status {
        CHECKED, UNREADABLE,
        /** A unit of the roster of which there is no report; its path is its name. */
        MISSING;

        /** The word of the contract. */
        public String id() {
            return switch (this) {
                case CHECKED -> "checked";
                case UNREADABLE -> "unreadable";
                case MISSING -> "missing";
            };
        }
    }

    static CheckReport of(Reading reading, RuleRun run, Weights weights, Edition rulePack) {
        Report report = reading.extraction().report();
        List<Problem> problems = Stream.concat(reading.extraction().problems().stream(), run.problems().stream())
                .toList();
        String name = report.getOrganisation().getName();
        return new CheckReport(reading.path(), reading.sha256(), Status.CHECKED, verdict(reading, run),
                name == null || name.isEmpty() ? null : name, report.getYear(), report.getForm(),
                Score.of(run.findings(), weights), run.findings(), run.notChecked(), problems, run.outcomes(), report,
                Digest.of(report), rulePack);
    }

    /** The same without the report itself, as it comes back from a journal. */
    public CheckReport withoutModel() {
        return new CheckReport(path, sha256, status, verdict, organisation, year, form, score, findings, notChecked, problems,
                outcomes, null, digest, rulePack);
    }

    /** The same with a digest that was kept elsewhere. */
    public CheckReport with(Digest kept) {
        return new CheckReport(path, sha256, status, verdict, organisation, year, form, score, findings, notChecked, problems,
                outcomes, report, kept, rulePack);
    }

    /** Nothing could be checked; the last of the reading's problems says why. */
    public static CheckReport unreadable(Reading reading) {
        return new CheckReport(reading.path(), reading.sha256(), Status.UNREADABLE, Verdict.UNDECIDED, null, null, null,
                null, List.of(), List.of(), reading.extraction().problems(), Map.of(), null, null);
    }

    /** A unit that has not reported. */
    static CheckReport missing(String unit, int year, RuleRun run, Edition rulePack) {
        Verdict verdict = run.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Verdict.OBJECTIONABLE : Verdict.UNDECIDED;
        return new CheckReport(unit, null, Status.MISSING, verdict, unit, year, null, null, run.findings(),
                run.notChecked(), run.problems(), run.outcomes(), null, null, rulePack);
    }

    /**
     * The same report with what a second look says of it: its rules end as they end there.
     *
     * @param run of some of the rules
     * @param form the form in whose order findings stand
     * @param weights what findings cost
     */
    CheckReport with(RuleRun run, Form form, Weights weights) {
        Map<String, RuleRun.Outcome> ended = new LinkedHashMap<>(outcomes);
        ended.putAll(run.outcomes());
        List<Finding> all = findings;
        if (!run.findings().isEmpty() || findings.stream().anyMatch(finding -> run.outcomes().containsKey(finding.rule()))) {
            all = new ArrayList<>(findings);
            all.removeIf(finding -> run.outcomes().containsKey(finding.rule()));
            all.addAll(run.findings());
            all.sort(new ReportOrder(form).findings());
        }
        List<NotChecked> open = new ArrayList<>(notChecked);
        open.removeIf(entry -> run.outcomes().containsKey(entry.rule()));
        open.addAll(run.notChecked());
        open.sort(Comparator.comparing(NotChecked::rule));
        List<Problem> met = Stream.concat(problems.stream(), run.problems().stream()).toList();
        Verdict now = all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? Verdict.OBJECTIONABLE
                : verdict == Verdict.ACCEPTABLE && !run.problems().isEmpty() ? Verdict.UNDECIDED : verdict;
        return new CheckReport(path, sha256, status, now, organisation, year, this.form, Score.of(all, weights), List.copyOf(all),
                List.copyOf(open), met, ended, report, digest, rulePack);
    }

    /** An error is an error whatever else could not be read; a clean result proves nothing while something is hidden. */
    private static Verdict verdict(Reading reading, RuleRun run) {
        if (run.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Verdict.OBJECTIONABLE;
        }
        boolean ruleFailed = !run.problems().isEmpty();
        boolean hidden = reading.extraction().problems().stream().anyMatch(Problem::fatal);
        Report report = reading.extraction().report();
        return ruleFailed || hidden || tableMissing(report) || cellUnread(report) ? Verdict.UNDECIDED
                : Verdict.ACCEPTABLE;
    }

    /** A cell with words instead of a number silences the sums that need it. */
    private static boolean cellUnread(Report report) {
        return anyUnread(report.getDisclosures()) || anyUnread(report.getApplications()) || anyUnread(report.getReviews());
    }

    private static boolean anyUnread(Table table) {
        List<Cell> cells = table.allCells();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isReadable()) {
                return true;
            }
        }
        return false;
    }

    /** Most rules are about the three tables; without one of them a clean result says little. */
    private static boolean tableMissing(Report report) {
        return report.getDisclosures() == null || report.getApplications() == null || report.getReviews() == null;
    }

    /**
     * The score as people may read it, null where it says nothing: what could not be read cost an undecided report nothing.
     */
    public Double fairScore() {
        return verdict == Verdict.UNDECIDED ? null : score;
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
