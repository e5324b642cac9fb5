package org.disclosurecheck.export;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.layout.Ink;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;

/** Parts of a finding in words for people. */
public final class Words {

    private static final int LONGEST_QUOTE = 120;

    private Words() {
    }

    public static String verdict(CheckReport report, Language language) {
        return language.choose("结论：", "Verdict: ") + report.verdict().label(language);
    }

    /** What stands for the verdict of a report that could not be read. */
    public static String unreadable(Language language) {
        return language.choose("未能读取", "unreadable");
    }

    /** The verdict in a word, or why there is none: the file could not be read, or nothing was submitted. */
    public static String outcome(CheckReport report, Language language) {
        return switch (report.status()) {
            case CHECKED -> report.verdict().label(language);
            case UNREADABLE -> unreadable(language);
            case MISSING -> language.choose("未报送", "not submitted");
        };
    }

    /** Place and message as one sentence; many messages begin with the place themselves. */
    public static String sentence(Finding finding, Language language) {
        return finding.message().startsWith(finding.place()) ? finding.message()
                : finding.place() + language.choose("：", ": ") + finding.message();
    }

    /**
     * The message behind a headline that has the place already. Where the place is part of the sentence (“第三行起，……”), all of
     * it stays.
     */
    public static String withoutPlace(Finding finding) {
        String message = finding.message();
        int length = finding.place().length();
        boolean repeated = message.startsWith(finding.place()) && message.length() > length + 1
                && "：:".indexOf(message.charAt(length)) >= 0;
        return repeated ? message.substring(length + 1).strip() : message;
    }

    public static String score(Double score) {
        if (score == null) {
            return "-";
        }
        return score == Math.rint(score) ? String.valueOf(score.intValue()) : score.toString();
    }

    static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.ERROR;
            case WARNING -> Ink.WARNING;
            case INFO -> Ink.INFO;
        };
    }

    /** Where to look in the file; empty when there is no place. */
    public static String source(Source source, Language language) {
        if (source != null && source.sheet() != null) {
            return language.choose("文件工作表“" + source.sheet() + "”" + cell(source),
                    "file: sheet “" + source.sheet() + "”, " + cell(source));
        }
        List<String> parts = new ArrayList<>();
        if (source != null) {
            part(parts, source.page(), language, "第%d页", "page %d");
            part(parts, source.paragraph(), language, "第%d段", "paragraph %d");
            part(parts, source.table(), language, "第%d个表格", "table %d");
            part(parts, source.row(), language, "第%d行", "row %d");
            part(parts, source.column(), language, "第%d列", "column %d");
            if (source.row() == null) {
                part(parts, source.line(), language, "第%d行", "line %d");
            }
        }
        return parts.isEmpty() ? ""
                : language.choose("文件" + String.join("", parts), "file: " + String.join(", ", parts));
    }

    /** The name of a cell as spreadsheets show it, such as AB12. */
    private static String cell(Source source) {
        StringBuilder name = new StringBuilder().append(source.row());
        for (int left = source.column(); left > 0; left = (left - 1) / 26) {
            name.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return name.toString();
    }

    private static void part(List<String> parts, Integer number, Language language, String zh, String en) {
        if (number != null) {
            parts.add(language.choose(zh, en).replace("%d", number.toString()));
        }
    }

    public static String shortened(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "……";
    }

    public static String fix(Fix fix, Language language) {
        if (fix.text() != null && !fix.text().isEmpty()) {
            // it stands behind the word “建议” already
            return fix.noted(fix.text().startsWith("建议") ? fix.text().substring(2) : fix.text(), language);
        }
        String change = fix.replaced() == null ? language.choose("补写“" + fix.replacement() + "”",
                "add “" + fix.replacement() + "”")
                : language.choose("将“" + fix.replaced() + "”改为“" + fix.replacement() + "”",
                        "replace “" + fix.replaced() + "” by “" + fix.replacement() + "”");
        return fix.noted(change, language);
    }

    /** The basis says itself how certain it is unless it binds. */
    public static String basis(Finding finding, Language language) {
        String certainty = finding.certainty().label(language);
        return finding.certainty().binding()
                ? finding.basis() + language.choose("（" + certainty + "）", " (" + certainty + ")") : finding.basis();
    }
}
