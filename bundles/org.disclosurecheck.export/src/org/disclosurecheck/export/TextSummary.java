package org.disclosurecheck.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.export.layout.Ink;
import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Verdict;

/** One row for each report at the end of a run over several. */
final class TextSummary {

    /** What stays of a report after it is written. */
    private record Row(String path, Verdict verdict, boolean readable, Double score, long[] counts) {
    }

    private static final int NUMBER = 8;

    private final Language language;
    private final int word;
    private final List<Row> rows = new ArrayList<>();

    TextSummary(Language language) {
        this.language = language;
        this.word = language == Language.ZH ? 10 : 14;
    }

    void add(CheckReport report) {
        long[] counts = new long[Severity.values().length];
        for (Severity severity : Severity.values()) {
            counts[severity.ordinal()] = report.count(severity);
        }
        rows.add(new Row(report.path(), report.verdict(), report.status() != CheckReport.Status.UNREADABLE,
                report.fairScore(), counts));
    }

    void write(TextPage page) throws IOException {
        if (rows.size() < 2) {
            return;
        }
        page.rule('═');
        page.heading(language.choose("汇总：共 " + rows.size() + " 份", "Summary: " + rows.size() + " reports"));
        StringBuilder head = new StringBuilder(DisplayWidth.pad(language.choose("结论", "verdict"), word));
        for (Severity severity : Severity.values()) {
            head.append(DisplayWidth.padLeft(severity.label(language), NUMBER));
        }
        head.append(DisplayWidth.padLeft(language.choose("得分", "score"), NUMBER)).append("  ")
                .append(language.choose("报告", "report"));
        page.line(Ink.FAINT, head.toString());
        for (Row row : rows) {
            page.line(null, line(row));
        }
        page.blank();
        page.indented(0, "", totals());
    }

    private String line(Row row) {
        StringBuilder line = new StringBuilder(DisplayWidth.pad(row.readable() ? row.verdict().label(language)
                : language.choose("未能读取", "unreadable"), word));
        for (long count : row.counts()) {
            line.append(DisplayWidth.padLeft(row.readable() ? String.valueOf(count) : "-", NUMBER));
        }
        return line.append(DisplayWidth.padLeft(Words.score(row.score()), NUMBER)).append("  ")
                .append(Visible.line(row.path())).toString();
    }

    private String totals() {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = rows.stream().filter(row -> row.readable() && row.verdict() == verdict).count();
            if (count > 0) {
                parts.add(verdict.label(language) + " " + count);
            }
        }
        long unreadable = rows.stream().filter(row -> !row.readable()).count();
        if (unreadable > 0) {
            parts.add(language.choose("未能读取 ", "unreadable ") + unreadable);
        }
        for (Severity severity : Severity.values()) {
            long sum = rows.stream().mapToLong(row -> row.counts()[severity.ordinal()]).sum();
            parts.add(language.choose(severity.label(language) + "共 " + sum, sum + " × " + severity.label(language)));
        }
        return language.choose("合计：", "In all: ") + String.join(" · ", parts);
    }
}
