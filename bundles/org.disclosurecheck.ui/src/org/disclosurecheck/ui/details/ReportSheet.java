package org.disclosurecheck.ui.details;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.NotCheckedLines;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.ui.Books;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Outcome;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;

/** A report without a finding in hand: what it comes to, what could not be read, and which rules could not look. */
final class ReportSheet {

    private static final int RULES_IN_A_LINE = 40;

    private ReportSheet() {
    }

    static Sheet of(SubmittedReport report, Color color, Color faint) {
        Sheet sheet = new Sheet();
        Summary summary = report.summary();
        Sign sign = Sign.of(report);
        String unit = summary.organisation() == null ? report.name() : summary.organisation();
        sheet.title(sign.mark() + " " + unit + (summary.year() == null ? "" : "  " + summary.year()), color);
        sheet.faint(report.name(), faint);
        if (report.state() == State.UNREADABLE) {
            return sheet.blank().paragraph(NLS.bind(Messages.Unreadable, summary.reason()));
        }
        if (report.state() != State.CHECKED) {
            return sheet.blank().paragraph(Messages.Waiting);
        }
        Outcome outcome = report.outcome();
        sheet.blank().paragraph(Counted.bind(Messages.Counts,
                new Object[] {summary.errors(), summary.warnings(), summary.infos()}));
        Live.of(report).map(live -> counts(Messages.Corrected_counts, live.findings()))
                .filter(counts -> !counts.equals(counts(Messages.Corrected_counts, outcome.findings())))
                .ifPresent(counts -> sheet.faint(counts, faint));
        if (summary.fairScore() != null) {
            sheet.paragraph(NLS.bind(Messages.Score, summary.fairScore().toString().replaceFirst("\\.0$", "")));
        }
        sheet.blank().faint(Messages.Choose_finding, faint);
        OwnNotes.write(sheet, report, faint);
        problems(sheet, outcome.problems());
        notChecked(sheet, NotCheckedLines.of(outcome.notChecked()), Books.of(report), faint);
        return sheet;
    }

    private static String counts(String sentence, List<Finding> findings) {
        return Counted.bind(sentence, Arrays.stream(Severity.values())
                .map(severity -> findings.stream().filter(finding -> finding.severity() == severity).count()).toArray());
    }

    private static void problems(Sheet sheet, List<Problem> problems) {
        if (!problems.isEmpty()) {
            sheet.heading(Messages.Problems);
            problems.forEach(problem -> sheet.paragraph("· " + problem.message()));
        }
    }

    /** The name of a setting is for those who write profiles. */
    private static String plain(String reason) {
        return reason.replaceFirst("（配置文件里没有写 [^）]+）$| \\([\\w.-]+ in a profile\\)$", "");
    }

    private static void notChecked(Sheet sheet, List<NotChecked> all, RuleBook book, Color faint) {
        if (all.isEmpty()) {
            sheet.heading(Messages.Not_checked_none);
            return;
        }
        long rules = all.stream().map(NotChecked::rule).distinct().count();
        sheet.heading(Counted.bind(Messages.Not_checked, rules));
        sheet.faint(Messages.Not_checked_note, faint);
        Map<String, List<NotChecked>> byReason = all.stream()
                .collect(Collectors.groupingBy(one -> plain(one.reason()), LinkedHashMap::new, Collectors.toList()));
        byReason.forEach((reason, some) -> {
            sheet.paragraph("· " + reason);
            new TreeSet<>(some.stream().map(NotChecked::rule).toList()).stream().limit(RULES_IN_A_LINE)
                    .forEach(rule -> sheet.faint("    " + rule + "  " + book.rule(rule)
                            .map(known -> known.title(Engine.language())).orElse(""), faint));
        });
    }
}
