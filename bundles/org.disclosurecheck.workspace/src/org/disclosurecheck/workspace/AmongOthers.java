package org.disclosurecheck.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Score;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.rules.ReportOrder;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleRunner;

/**
 * What was found of a report when it was looked at among the others of its inspection. A check of it alone does not know, and
 * what is not known must not vanish from the lists only because somebody opened the report.
 */
public final class AmongOthers {

    private final RuleRunner rules;
    private final List<Finding> findings;
    private final List<NotChecked> notChecked;

    private AmongOthers(RuleRunner rules, List<Finding> findings, List<NotChecked> notChecked) {
        this.rules = rules;
        this.findings = findings;
        this.notChecked = notChecked;
    }

    /** What is stored of it. Reads a file: not for the thread of the screen. */
    public static AmongOthers of(SubmittedReport report) {
        Outcome stored = report.outcome();
        RuleRunner rules = report.inspection().rules().runner();
        RuleBook book = rules.book();
        return stored == Outcome.NONE ? new AmongOthers(rules, null, null) : new AmongOthers(rules,
                stored.findings().stream().filter(finding -> looksAround(book, finding.rule())).toList(),
                stored.notChecked().stream().filter(entry -> looksAround(book, entry.rule())).toList());
    }

    /** Whether the rule needs other reports, or the roster. */
    public static boolean looksAround(RuleBook book, String rule) {
        return book.rule(rule).map(Rule::looksAround).orElse(false);
    }

    /** The result of a check of the report alone, with what is known from among the others. */
    public CheckReport with(CheckReport alone) {
        if (findings == null || alone.form() == null || alone.status() != CheckReport.Status.CHECKED) {
            return alone;
        }
        RuleBook book = rules.book();
        List<Finding> all = new ArrayList<>(alone.findings());
        all.removeIf(finding -> looksAround(book, finding.rule()));
        all.addAll(findings);
        all.sort(new ReportOrder(book.form(alone.form())).findings());
        List<NotChecked> open = new ArrayList<>(alone.notChecked());
        open.removeIf(entry -> looksAround(book, entry.rule()));
        open.addAll(notChecked);
        open.sort(Comparator.comparing(NotChecked::rule));
        Verdict verdict = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? Verdict.OBJECTIONABLE
                : alone.verdict();
        return new CheckReport(alone.path(), alone.sha256(), alone.status(), verdict, alone.organisation(), alone.year(), alone.form(),
                Score.of(all, rules.profile().weights()), List.copyOf(all), List.copyOf(open), alone.problems(), alone.outcomes(),
                alone.report(), alone.digest(), alone.rulePack());
    }
}
