package org.disclosurecheck.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Verdict;

/**
 * A table for spreadsheets, one row a finding: UTF-8 with a byte order mark, lines end as RFC 4180 wants. A report that
 * nothing can be said of has one row without a rule, so that its silence is not taken for a pass.
 */
final class CsvOutput implements ReportOutput {

    private static final List<String> ZH = List.of("报告文件", "单位", "年度", "格式", "结论", "得分", "规则", "规则名称", "级别", "位置",
            "位置代码", "文件中的位置", "问题", "应为", "实为", "原文", "依据", "依据性质", "建议", "改哪里", "改前", "改后", "指纹");
    private static final List<String> EN = List.of("report", "organisation", "year", "form", "verdict", "score", "rule",
            "title", "severity", "place", "location", "source", "message", "expected", "actual", "quote", "basis",
            "certainty", "fix", "fix location", "replaced", "replacement", "fingerprint");

    /** What spreadsheets take for the beginning of a formula, full-width characters included. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].+", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    private final Writer out;
    private final Frame frame;
    private final Language language;

    CsvOutput(Writer out, Frame frame) throws IOException {
        this.out = out;
        this.frame = frame;
        this.language = frame.language();
        out.write('\uFEFF');
        row(language == Language.ZH ? ZH : EN);
    }

    @Override
    public void write(CheckReport report) throws IOException {
        for (Finding finding : report.findings()) {
            row(Stream.concat(head(report), tail(finding)).toList());
        }
        if (report.findings().isEmpty() && report.verdict() != Verdict.ACCEPTABLE) {
            String why = report.problems().isEmpty() ? "" : report.problems().get(report.problems().size() - 1).message();
            Stream<String> said = Stream.of("", "", "", "", "", "", why);
            row(Stream.concat(Stream.concat(head(report), said), Stream.generate(() -> "").limit(10)).toList());
        }
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private Stream<String> head(CheckReport report) {
        return Stream.of(report.path(), report.organisation(), report.year() == null ? null : report.year().toString(),
                report.form(), Words.outcome(report, language), report.score() == null ? null : Words.score(report.score()));
    }

    private Stream<String> tail(Finding finding) {
        Fix fix = finding.fix();
        String title = frame.book().rule(finding.rule()).map(rule -> rule.title(language)).orElse("");
        return Stream.of(finding.rule(), title, finding.severity().label(language), finding.place(), finding.location(),
                Words.source(finding.source(), language), finding.message(), finding.expected(), finding.actual(),
                finding.quote(), finding.basis(), finding.certainty().label(language),
                fix == null ? null : Words.fix(fix, language), fix == null ? null : fix.location(),
                fix == null ? null : fix.replaced(), fix == null ? null : fix.replacement(), finding.fingerprint());
    }

    private void row(List<String> values) throws IOException {
        out.write(values.stream().map(CsvOutput::field).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** A text that a spreadsheet would run as a formula gets the apostrophe that makes it a text. */
    static String field(String value) {
        if (value == null) {
            return "";
        }
        String safe = FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches() ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
