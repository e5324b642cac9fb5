package org.disclosurecheck.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Words;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.NotCheckedLines;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;

/** The page with what was found, the gravest first, in the words of the text output. */
final class ResultPage {

    private final Language language;

    ResultPage(Language language) {
        this.language = language;
    }

    /** Why a report could not be read. */
    static String reason(CheckReport report) {
        List<Problem> problems = report.problems();
        return problems.isEmpty() ? "?" : problems.get(problems.size() - 1).message();
    }

    /** A request that was not served. */
    String refused(String line) {
        Page page = new Page(language, say("没有检查", "Not checked"));
        page.element("h1", say("没有检查", "Not checked")).element("p class=\"refused\" role=\"alert\"", line);
        return back(page).finish();
    }

    String of(List<CheckReport> reports) {
        Page page = new Page(language, reports.size() == 1 ? reports.get(0).path() + say(" · 检查结果", " · result")
                : say("检查结果（" + reports.size() + " 份）", "Results of " + reports.size() + " reports"));
        page.element("h1", say("检查结果", "Result"));
        if (reports.size() > 1) {
            summary(reports, page);
        }
        for (int i = 0; i < reports.size(); i++) {
            report(i + 1, reports.get(i), page);
        }
        return back(page).finish();
    }

    private Page back(Page page) {
        return page.raw("<p class=\"back\"><a href=\"./?lang=" + say("zh", "en") + "\">").text(say("再检查一份", "Check another"))
                .raw("</a></p>\n");
    }

    private void summary(List<CheckReport> reports, Page page) {
        page.raw("<table>\n<caption>").text(say("共 " + reports.size() + " 份", reports.size() + " reports")).raw("</caption>\n<tr>");
        for (String head : List.of(say("报告", "report"), say("结论", "verdict"), say("错误", "errors"), say("警告", "warnings"),
                say("提示", "hints"), say("得分", "score"))) {
            page.element("th scope=\"col\"", head);
        }
        page.raw("</tr>\n");
        for (int i = 0; i < reports.size(); i++) {
            CheckReport report = reports.get(i);
            page.raw("<tr><th scope=\"row\"><a href=\"#report" + (i + 1) + "\">").text(report.path()).raw("</a></th>");
            page.element("td", report.status() == CheckReport.Status.CHECKED ? report.verdict().label(language)
                    : say("未能读取", "not read"));
            for (Severity severity : Severity.values()) {
                page.element("td class=\"number\"", Long.toString(report.count(severity)));
            }
            page.element("td class=\"number\"", Words.score(report.fairScore())).raw("</tr>\n");
        }
        page.raw("</table>\n");
    }

    private void report(int number, CheckReport report, Page page) {
        page.raw("<section id=\"report" + number + "\">\n").element("h2", report.path());
        if (report.status() == CheckReport.Status.UNREADABLE) {
            page.element("p class=\"refused\" role=\"alert\"", say("未能读取：", "Could not be read: ") + reason(report))
                    .raw("</section>\n");
            return;
        }
        page.element("p", String.join(" · ", report.organisation() == null ? say("单位不明", "organisation unknown")
                : report.organisation(), report.year() == null ? say("年度不明", "year unknown")
                        : say(report.year() + "年度", "reporting year " + report.year()), say(report.form() + "年格式",
                                "form of " + report.form())));
        page.raw("<p class=\"verdict " + report.verdict().id() + "\"><strong>").text(Words.verdict(report, language))
                .raw("</strong>");
        if (report.fairScore() != null) {
            page.text(say(" · 得分 ", " · score ") + Words.score(report.fairScore()));
        }
        for (Severity severity : Severity.values()) {
            page.text(" · " + severity.label(language) + " " + report.count(severity));
        }
        page.raw("</p>\n");
        if (report.findings().isEmpty()) {
            page.element("p", say("没有发现问题。", "Nothing was found."));
        }
        page.raw("<ol class=\"findings\">\n");
        report.findings().stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding -> finding(finding, page));
        page.raw("</ol>\n");
        problems(report.problems(), page);
        notChecked(NotCheckedLines.of(report.notChecked()), page);
        page.raw("</section>\n");
    }

    private void finding(Finding finding, Page page) {
        String source = Words.source(finding.source(), language);
        page.raw("<li class=\"" + finding.severity().id() + "\">\n<h3><span class=\"severity\">")
                .text(finding.severity().label(language)).raw("</span> ").text(finding.place()).raw(" <small>")
                .text((source.isEmpty() ? "" : source + " · ") + finding.rule()).raw("</small></h3>\n");
        page.element("p", finding.message());
        if (finding.quote() != null) {
            page.element("blockquote", Words.shortened(finding.quote()));
        }
        if (finding.fix() != null) {
            page.element("p class=\"fix\"", say("建议：", "Proposal: ") + Words.fix(finding.fix(), language));
        }
        page.element("p class=\"basis\"", Words.basis(finding, language)).raw("</li>\n");
    }

    private void problems(List<Problem> problems, Page page) {
        if (!problems.isEmpty()) {
            page.element("h3", say("读取和检查中遇到的问题", "Problems met while reading and checking")).raw("<ul>\n");
            for (Problem problem : problems) {
                String place = Words.source(problem.source(), language);
                page.element("li", problem.message() + (place.isEmpty() ? "" : say("（" + place + "）", " (" + place + ")")));
            }
            page.raw("</ul>\n");
        }
    }

    private void notChecked(List<NotChecked> all, Page page) {
        if (all.isEmpty()) {
            return;
        }
        long rules = all.stream().map(NotChecked::rule).distinct().count();
        // open for everybody: on paper nobody can open it
        page.element("h3", say("未检查的规则（" + rules + " 条）：没有检查不等于没有问题",
                "Rules not checked (" + rules + "): not checked does not mean passed")).raw("<ul>\n");
        Map<String, TreeSet<String>> byReason = all.stream().collect(Collectors.groupingBy(NotChecked::reason,
                LinkedHashMap::new, Collectors.mapping(NotChecked::rule, Collectors.toCollection(TreeSet::new))));
        byReason.forEach((reason, ids) -> page.element("li", reason + say("：", ": ") + String.join(say("、", ", "), ids)));
        page.raw("</ul>\n");
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }
}
