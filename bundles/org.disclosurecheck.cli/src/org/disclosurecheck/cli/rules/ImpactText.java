package org.disclosurecheck.cli.rules;

import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.impact.Difference;
import org.disclosurecheck.rules.impact.Difference.Kind;
import org.disclosurecheck.rules.impact.Impact;
import org.disclosurecheck.rules.impact.ImpactSummary;
import org.disclosurecheck.rules.impact.RuleImpact;
import org.disclosurecheck.rules.pack.RuleChanges;

/** The impact of a change as people read it: what changed, what it does, and where to see that. */
final class ImpactText {

    private final Impact impact;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ImpactText(Impact impact, Language language) {
        this.impact = impact;
        this.language = language;
    }

    static String of(Impact impact, ImpactSummary summary, Language language) {
        ImpactText page = new ImpactText(impact, language);
        page.write(summary);
        return page.text.toString();
    }

    private void write(ImpactSummary summary) {
        text.append(RuleChanges.text(impact.changes(), language)).append('\n');
        if (!impact.notCompared().isEmpty()) {
            String ids = String.join(language.choose("、", ", "), impact.notCompared().stream().sorted().toList());
            text.append(language.choose("没有比较（要同时看多份报告的规则）：", "not compared (rules that look at several reports at once): "))
                    .append(ids).append('\n');
        }
        if (!impact.tells()) {
            text.append(language.choose("没有会影响单份报告结果的改动，不用看报告。", "No change can show in a single report.")).append('\n');
            return;
        }
        for (RuleImpact rule : summary.rules()) {
            write(rule);
        }
        text.append(language.choose("比较了 " + summary.reports() + " 份报告，" + summary.concerned() + " 份有不同：",
                summary.reports() + " reports compared, " + summary.concerned() + " differ: "));
        String comma = "";
        for (Kind kind : Kind.values()) {
            text.append(comma).append(kind.label(language)).append(' ').append(summary.findings(kind)).append(language.choose(" 处", ""));
            comma = language.choose("，", ", ");
        }
        text.append(summary.unreadable() == 0 ? "" : language.choose("；读不了 " + summary.unreadable() + " 份",
                "; " + summary.unreadable() + " could not be read")).append('\n');
    }

    private void write(RuleImpact rule) {
        text.append(rule.rule()).append("  ").append(impact.title(rule.rule())).append('\n');
        for (Kind kind : Kind.values()) {
            if (rule.findings(kind) > 0) {
                text.append("  ").append(kind.label(language)).append(language.choose(
                        " " + rule.findings(kind) + " 处，" + rule.reports(kind) + " 份报告",
                        " " + rule.findings(kind) + ", in " + rule.reports(kind) + " reports")).append('\n');
                rule.examples(kind).forEach(this::write);
            }
        }
        count(rule.newlyNotChecked(), "份原来能查，现在读不到所需内容（未检查）", "reports could be checked before and cannot be now");
        count(rule.newlyChecked(), "份原来查不了，现在能查", "reports can be checked now and could not be before");
        count(rule.failed(), "份运行出错", "reports made the rule fail");
        text.append('\n');
    }

    private void count(int reports, String zh, String en) {
        if (reports > 0) {
            text.append("  ").append(reports).append(' ').append(language.choose(zh, en)).append('\n');
        }
    }

    private void write(Difference difference) {
        text.append("    ").append(Visible.line(difference.report())).append("  ").append(difference.finding().place()).append('\n');
        if (difference.before() != null && difference.after() != null) {
            line(language.choose("原 ", "was "), difference.before().severity().label(language), difference.before().message());
            line(language.choose("现 ", "now "), difference.after().severity().label(language), difference.after().message());
        } else {
            line("", difference.finding().severity().label(language), difference.finding().message());
        }
    }

    private void line(String head, String severity, String message) {
        text.append("      ").append(head).append(severity).append(language.choose("：", ": ")).append(message).append('\n');
    }
}
