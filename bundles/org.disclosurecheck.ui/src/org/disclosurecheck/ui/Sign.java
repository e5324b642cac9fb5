package org.disclosurecheck.ui;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.swt.graphics.Image;

/**
 * The signs, the same everywhere: in navigator, grid, prose, lists and exports. Shape first, colour second; the word
 * stands in the tooltip and is what a screen reader says.
 */
public enum Sign {
    ERROR("●", "错误", "error", "sign-error"),
    WARNING("▲", "警告", "warning", "sign-warning"),
    INFO("◇", "提示", "hint", "sign-info"),
    PASS("✓", "通过", "passed", "sign-pass"),
    UNDECIDED("?", "无法判定", "undecided", "sign-undecided"),
    MISSING("○", "未报", "not submitted", "sign-missing"),
    WAITING("…", "待检查", "waiting", "sign-waiting");

    private final String mark;
    private final String zh;
    private final String en;
    private final String icon;

    Sign(String mark, String zh, String en, String icon) {
        this.mark = mark;
        this.zh = zh;
        this.en = en;
        this.icon = icon;
    }

    public String mark() {
        return mark;
    }

    public String label(Language language) {
        return language.choose(zh, en);
    }

    /** Name of its picture. */
    public String icon() {
        return icon;
    }

    public Image image() {
        return Icons.image(icon);
    }

    public static Sign of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** The sign of a report as a whole: its gravest finding, or that nothing can be said. */
    public static Sign of(SubmittedReport report) {
        return switch (report.state()) {
            case WAITING, CHECKING -> WAITING;
            case UNREADABLE -> UNDECIDED;
            case CHECKED -> of(report.summary());
        };
    }

    public static Sign of(Summary summary) {
        return of(summary.verdict(), summary.errors(), summary.warnings(), summary.infos());
    }

    /** The same of a report that is open. */
    public static Sign of(CheckReport report) {
        return of(report.verdict(), report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFO));
    }

    private static Sign of(Verdict verdict, long errors, long warnings, long infos) {
        if (errors > 0) {
            return ERROR;
        }
        if (verdict == Verdict.UNDECIDED || verdict == null) {
            return UNDECIDED;
        }
        return warnings > 0 ? WARNING : infos > 0 ? INFO : PASS;
    }
}
