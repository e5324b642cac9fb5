package org.disclosurecheck.ui.report.page;

import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.Sign;

/** What tooltips and screen readers say of a place, and what the title line says of a report. */
public final class Words {

    private final Language language;

    public Words(Language language) {
        this.language = language;
    }

    /** A finding in full: sign, rule, message, both values, the law, the proposal. */
    public String finding(Finding finding) {
        StringBuilder out = new StringBuilder(sign(finding)).append("  ").append(finding.rule()).append('\n').append(finding.message());
        if (number(finding.expected()) && number(finding.actual())) {
            java.math.BigDecimal difference = new java.math.BigDecimal(finding.expected())
                    .subtract(new java.math.BigDecimal(finding.actual())).abs();
            out.append('\n').append(language.choose("应为 ", "Expected ")).append(finding.expected())
                    .append(language.choose("，现为 ", ", found ")).append(finding.actual())
                    .append(language.choose("，相差 ", ", difference ")).append(difference.toPlainString());
        }
        out.append('\n').append(finding.basis());
        if (finding.fix() != null) {
            out.append('\n').append(language.choose("建议：", "Proposal: ")).append(finding.fix().text());
        }
        return out.toString();
    }

    private static boolean number(String word) {
        return word != null && word.matches("-?\\d+(\\.\\d+)?");
    }

    /** “● 错误”. */
    public String sign(Finding finding) {
        Sign sign = Sign.of(finding.severity());
        return sign.mark() + " " + sign.label(language);
    }

    /** Everything about a cell for its tooltip; empty when there is nothing to say. */
    public String tooltip(List<Finding> findings, String original, String remark) {
        StringBuilder out = new StringBuilder(remark == null ? "" : remark(remark));
        if (original != null) {
            out.append(out.isEmpty() ? "" : "\n\n").append(language.choose("已修订，原值：", "Corrected; submitted: ")).append(blank(original));
        }
        for (Finding finding : findings) {
            out.append(out.isEmpty() ? "" : "\n\n").append(finding(finding));
        }
        return out.toString();
    }

    /** A cell as a screen reader says it: row, column, value, what is wrong, whether it was corrected. */
    public String cell(FormGrid grid, String address, String value, List<Finding> findings, String original, String remark) {
        StringBuilder out = new StringBuilder();
        for (String part : List.of(grid.rowPath(address), grid.columnPath(address))) {
            if (!part.isEmpty()) {
                out.append(part).append(language.choose("，", ", "));
            }
        }
        out.append(value == null ? language.choose("没有这一格", "no such cell") : blank(value));
        findings.stream().map(Finding::severity).distinct()
                .forEach(severity -> out.append(language.choose("，", ", ")).append(Sign.of(severity).label(language)));
        if (original != null) {
            out.append(language.choose("，已修订，原值 ", ", corrected, submitted ")).append(blank(original));
        }
        return remark == null ? out.toString() : out.append(language.choose("，", ", ")).append(remark(remark)).toString();
    }

    /** What the inspector remarked. */
    public String remark(String text) {
        return language.choose("批注：", "Remark: ") + text;
    }

    private String blank(String value) {
        return value.isBlank() ? language.choose("空白", "blank") : value.strip();
    }

    /** The word of the verdict, with the sign that the report has in lists. */
    public String verdict(CheckReport report) {
        return Sign.of(report).mark() + " " + report.verdict().label(language);
    }

    /** The number of findings of a severity: “● 5”. */
    public static String count(List<Finding> findings, Severity severity) {
        return Sign.of(severity).mark() + " " + findings.stream().filter(f -> f.severity() == severity).count();
    }
}
