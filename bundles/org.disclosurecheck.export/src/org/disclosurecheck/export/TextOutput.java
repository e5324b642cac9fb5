package org.disclosurecheck.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.export.layout.Ink;
import org.disclosurecheck.export.layout.Screen;
import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotCheckedLines;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;

/** For people: report by report, the gravest findings first, each with its place, both values, law and proposal. */
public final class TextOutput implements ReportOutput {

    private final TextPage page;
    private final Language language;
    private final TextSummary summary;

    /** @param out encodes in UTF-8; flushed after every report, never closed */
    public TextOutput(Writer out, Screen screen, Language language) {
        this.page = new TextPage(out, screen);
        this.language = language;
        this.summary = new TextSummary(language);
    }

    @Override
    public void write(CheckReport report) throws IOException {
        summary.add(report);
        head(report);
        if (report.status() != CheckReport.Status.UNREADABLE) {
            List<Finding> findings = report.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList();
            for (int i = 0; i < findings.size(); i++) {
                finding(i + 1, findings.get(i));
            }
            problems(report.problems());
            new NotCheckedText(language).write(NotCheckedLines.of(report.notChecked()), page);
        }
        page.flush();
    }

    @Override
    public void finish() throws IOException {
        summary.write(page);
        page.flush();
    }

    private void head(CheckReport report) throws IOException {
        page.rule('─');
        page.heading(Visible.line(report.path()));
        if (report.status() == CheckReport.Status.UNREADABLE) {
            List<Problem> problems = report.problems();
            String why = problems.isEmpty() ? "" : problems.get(problems.size() - 1).message();
            page.indented(0, Ink.ERROR, language.choose("未能读取：", "Could not be read: "), why);
            page.blank();
            return;
        }
        page.indented(0, "", Stream.of(
                report.organisation() == null ? language.choose("单位不明", "organisation unknown") : report.organisation(),
                report.year() == null ? language.choose("年度不明", "year unknown")
                        : language.choose(report.year() + "年度", "reporting year " + report.year()),
                report.status() == CheckReport.Status.MISSING ? language.choose("没有报告", "no report")
                        : language.choose(report.form() + "年格式", "form of " + report.form()),
                report.rulePack() == null ? "" : language.choose("规则包 ", "rule pack ") + report.rulePack().name())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        page.indented(0, ink(report), Words.verdict(report, language), verdictDetails(report));
        page.rule('─');
        page.blank();
    }

    private String verdictDetails(CheckReport report) {
        List<String> details = new ArrayList<>();
        if (report.fairScore() != null) {
            details.add(language.choose("得分 ", "score ") + Words.score(report.fairScore()));
        }
        for (Severity severity : Severity.values()) {
            details.add(severity.label(language) + " " + report.count(severity));
        }
        return " · " + String.join(" · ", details);
    }

    private void finding(int number, Finding finding) throws IOException {
        String label = DisplayWidth.padLeft(number + ". ", 5);
        int indent = label.length();
        String place = Words.source(finding.source(), language);
        page.headline(label, Words.ink(finding.severity()), finding.severity().label(language), finding.rule(),
                finding.place() + (place.isEmpty() ? "" : language.choose("（" + place + "）", " (" + place + ")")));
        page.indented(indent, "", Words.withoutPlace(finding));
        if (finding.quote() != null) {
            page.indented(indent, language.choose("原文：", "Text: "), "“" + Words.shortened(finding.quote()) + "”");
        }
        if (finding.fix() != null) {
            page.indented(indent, language.choose("建议：", "Proposal: "), Words.fix(finding.fix(), language));
        }
        page.indented(indent, Ink.FAINT, "", Words.basis(finding, language));
        page.blank();
    }

    private void problems(List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        page.heading(language.choose("读取和检查中遇到的问题", "Problems met while reading and checking"));
        for (Problem problem : problems) {
            String place = Words.source(problem.source(), language);
            page.indented(2, problem.fatal() ? Ink.WARNING : null, language.choose("· ", "- "), problem.message()
                    + (place.isEmpty() ? "" : language.choose("（" + place + "）", " (" + place + ")")));
        }
        page.blank();
    }

    private static Ink ink(CheckReport report) {
        return switch (report.verdict()) {
            case ACCEPTABLE -> Ink.GOOD;
            case OBJECTIONABLE -> Ink.ERROR;
            case UNDECIDED -> Ink.WARNING;
        };
    }
}
