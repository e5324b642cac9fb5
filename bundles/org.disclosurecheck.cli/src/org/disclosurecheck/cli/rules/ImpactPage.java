package org.disclosurecheck.cli.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.disclosurecheck.export.Html;
import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.impact.Difference;
import org.disclosurecheck.rules.impact.Difference.Kind;
import org.disclosurecheck.rules.impact.Impact;
import org.disclosurecheck.rules.impact.ImpactSummary;
import org.disclosurecheck.rules.impact.RuleImpact;
import org.disclosurecheck.rules.pack.RuleChange;

/**
 * The impact of a change as one page to be sent round: it needs nothing but itself, and prints to A4. Those who have to
 * agree see first how many findings come and go, then rule by rule what changed and some places to judge it by.
 */
final class ImpactPage {

    private static final String STYLE = """
            body { font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei", sans-serif; color: #222;
              max-width: 60em; margin: 1.5em auto; padding: 0 1em; }
            h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin: 1.6em 0 .3em; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #bbb; padding: .25em .5em; text-align: left; vertical-align: top; }
            th { background: #f2f2f2; font-weight: normal; } td.number, th.number { text-align: right; white-space: nowrap; }
            tfoot td { font-weight: bold; } .pale { color: #666; } .warn { color: #a33c00; }
            ul { margin: .3em 0; padding-left: 1.4em; } li { margin: .25em 0; }
            section { break-inside: avoid; } a { color: inherit; }
            @page { size: A4; margin: 18mm; } @media print { body { margin: 0; max-width: none; } }
            """;

    private final Impact impact;
    private final ImpactSummary summary;
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    private ImpactPage(Impact impact, ImpactSummary summary, Language language) {
        this.impact = impact;
        this.summary = summary;
        this.language = language;
    }

    /** @param before what the call named as the old book; {@code after} the new one */
    static String of(Impact impact, ImpactSummary summary, String before, String after, Language language) {
        ImpactPage page = new ImpactPage(impact, summary, language);
        page.write(before, after);
        return page.html.toString();
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }

    private void write(String before, String after) {
        String title = say("规则变动的影响", "What a change of the rules does");
        html.append("<!DOCTYPE html>\n<html lang=\"").append(say("zh-CN", "en")).append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(title).append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n")
                .append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n");
        paragraph("", say("原来的规则：" + before + "；改后的规则：" + after + "。", "Rules before: " + before + "; rules after: " + after + "."));
        if (!impact.tells()) {
            paragraph("", say("没有会影响单份报告结果的改动，没有看报告。", "No change can show in a single report; no report was looked at."));
        } else {
            paragraph("", say("比较了 " + summary.reports() + " 份报告，" + summary.concerned() + " 份的结果有不同。", summary.reports()
                    + " reports compared, the results of " + summary.concerned() + " differ."));
        }
        if (summary.unreadable() > 0) {
            paragraph("warn", say(summary.unreadable() + " 份报告读不了，不在其内。", summary.unreadable() + " reports could not be read and are not among them."));
        }
        table();
        Map<String, RuleChange> changes = impact.changes().stream().collect(Collectors.toMap(RuleChange::rule, Function.identity(), (a, b) -> a));
        summary.rules().forEach(rule -> section(rule, changes.remove(rule.rule())));
        others(List.copyOf(changes.values()));
        html.append("</body>\n</html>\n");
    }

    private void table() {
        if (summary.rules().isEmpty()) {
            return;
        }
        html.append("<table>\n<thead><tr><th>").append(say("规则", "rule")).append("</th>");
        for (Kind kind : Kind.values()) {
            html.append("<th class=\"number\">").append(kind.label(language)).append("</th>");
        }
        html.append("<th class=\"number\">").append(say("改为未检查（份）", "no longer checked (reports)")).append("</th></tr></thead>\n<tbody>\n");
        for (RuleImpact rule : summary.rules()) {
            html.append("<tr><td><a href=\"#").append(text(rule.rule())).append("\">").append(text(rule.rule())).append("</a> ")
                    .append(text(impact.title(rule.rule()))).append("</td>");
            for (Kind kind : Kind.values()) {
                number(rule.findings(kind));
            }
            number(rule.newlyNotChecked());
            html.append("</tr>\n");
        }
        html.append("</tbody>\n<tfoot><tr><td>").append(say("合计", "total")).append("</td>");
        for (Kind kind : Kind.values()) {
            number(summary.findings(kind));
        }
        number(summary.rules().stream().mapToInt(RuleImpact::newlyNotChecked).sum());
        html.append("</tr></tfoot>\n</table>\n");
    }

    private void number(int number) {
        html.append("<td class=\"number\">").append(number).append("</td>");
    }

    private void section(RuleImpact rule, RuleChange change) {
        html.append("<section>\n<h2 id=\"").append(text(rule.rule())).append("\">").append(text(rule.rule())).append(' ')
                .append(text(impact.title(rule.rule()))).append("</h2>\n");
        if (change != null) {
            paragraph("", say("改了什么：", "Changed: ") + what(change));
        }
        for (Kind kind : Kind.values()) {
            if (rule.findings(kind) > 0) {
                paragraph("", kind.label(language) + say(" " + rule.findings(kind) + " 处，" + rule.reports(kind) + " 份报告。例如：",
                        " " + rule.findings(kind) + ", in " + rule.reports(kind) + " reports. For example:"));
                html.append("<ul>\n");
                rule.examples(kind).forEach(this::example);
                html.append("</ul>\n");
            }
        }
        count(rule.newlyNotChecked(), "份原来能查，现在读不到所需内容，记为未检查：没有报，不等于没有问题。",
                "reports could be checked before and cannot be now: no finding there proves nothing.");
        count(rule.newlyChecked(), "份原来查不了，现在能查。", "reports can be checked now and could not be before.");
        count(rule.failed(), "份报告使规则运行出错。", "reports made the rule fail.");
        html.append("</section>\n");
    }

    private void example(Difference difference) {
        html.append("<li><span class=\"pale\">").append(text(difference.report())).append("</span> ")
                .append(text(difference.finding().place())).append("<br>");
        if (difference.before() != null && difference.after() != null) {
            html.append(say("原：", "was: ")).append(told(difference.before())).append("<br>").append(say("现：", "now: "))
                    .append(told(difference.after()));
        } else {
            html.append(told(difference.finding()));
        }
        html.append("</li>\n");
    }

    private String told(Finding finding) {
        return text(finding.severity().label(language) + say("：", ": ") + finding.message());
    }

    private void count(int reports, String zh, String en) {
        if (reports > 0) {
            paragraph("warn", reports + " " + say(zh, en));
        }
    }

    private void others(List<RuleChange> changes) {
        List<RuleChange> among = changes.stream().filter(change -> impact.notCompared().contains(change.rule())).sorted(ImpactPage::byId).toList();
        list(say("改了，但没有比较：要同时看多份报告的规则", "Changed, and not compared: rules that look at several reports at once"), among);
        list(say("改了，这些报告的结果没有不同", "Changed, without a difference in these reports"), changes.stream()
                .filter(change -> !among.contains(change)).sorted(ImpactPage::byId).toList());
    }

    private static int byId(RuleChange one, RuleChange other) {
        return one.rule().compareTo(other.rule());
    }

    private void list(String title, List<RuleChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        html.append("<section>\n<h2>").append(title).append("</h2>\n<ul>\n");
        changes.forEach(change -> html.append("<li>").append(text(change.line(language))).append("</li>\n"));
        html.append("</ul>\n</section>\n");
    }

    private String what(RuleChange change) {
        return String.join(say("；", "; "), language == Language.ZH ? change.zh() : change.en());
    }

    private void paragraph(String style, String words) {
        html.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">").append(text(words)).append("</p>\n");
    }

    /** What others wrote is text, and stays on its line. */
    private static String text(String words) {
        return Html.text(Visible.line(words.replaceAll("\\s*\\R\\s*", " ")));
    }
}
