package org.disclosurecheck.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Families;
import org.disclosurecheck.rules.Law.Passage;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleText;

/**
 * The rule book as pages for a reader: an overview, a page for each family, and the law. The pages need nothing but each
 * other, no script and no network.
 */
public final class RuleCatalogue {

    private static final Map<String, String> CASES = new LinkedHashMap<>();
    static {
        CASES.put("fails", "报");
        CASES.put("passes", "不报");
        CASES.put("border", "边界");
        CASES.put("not-checked", "未检查");
        CASES.put("not-applicable", "不适用");
    }
    private static final String STYLE = "body{max-width:60em;margin:2em auto;padding:0 1em;line-height:1.7;"
            + "font-family:\"Noto Sans CJK SC\",\"Source Han Sans SC\",\"Microsoft YaHei\",sans-serif}"
            + "h2{margin-top:2.5em;border-top:1px solid #ccc;padding-top:1em}table{border-collapse:collapse}"
            + "td,th{border:1px solid #ccc;padding:.2em .6em;text-align:left;vertical-align:top}"
            + "blockquote{margin-left:0;padding-left:1em;border-left:3px solid #ccc}pre{white-space:pre-wrap;background:#f6f6f6;"
            + "padding:.5em}.unverified{color:#a00}";

    private final RuleBook book;
    private final Map<String, List<Rule>> rules = new TreeMap<>();
    private final Map<String, List<DormantRule>> dormant = new TreeMap<>();

    private RuleCatalogue(RuleBook book) {
        this.book = book;
        book.rules().forEach(rule -> rules.computeIfAbsent(family(rule.id()), f -> new ArrayList<>()).add(rule));
        book.dormant().forEach(rule -> dormant.computeIfAbsent(family(rule.id()), f -> new ArrayList<>()).add(rule));
    }

    /** The pages by file name; index.html is the first to open. */
    public static Map<String, String> pages(RuleBook book) {
        RuleCatalogue catalogue = new RuleCatalogue(book);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("index.html", catalogue.index());
        catalogue.families().forEach(family -> pages.put(family + ".html", catalogue.pageOf(family)));
        pages.put("law.html", catalogue.law());
        return pages;
    }

    private static String family(String id) {
        return id.substring(0, 3);
    }

    private List<String> families() {
        return Stream.of(Families.all(), rules.keySet(), dormant.keySet()).flatMap(Collection::stream).distinct()
                .filter(family -> rules.containsKey(family) || dormant.containsKey(family)).toList();
    }

    private static String name(String family) {
        return Families.all().contains(family) ? Families.name(family, Language.ZH) + " " + family : family;
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + Html.text(title)
                + "</title><style>" + STYLE + "</style></head><body>\n<h1>" + Html.text(title) + "</h1>\n" + body
                + "</body></html>\n";
    }

    private String index() {
        StringBuilder body = new StringBuilder("<p>自动检查的规则 " + book.rules().size() + " 条"
                + (book.dormant().isEmpty() ? "" : "，不自动检查的 " + book.dormant().size() + " 条，各条写明原因")
                + "。规则引用的<a href=\"law.html\">法规和通知</a>。</p>\n");
        for (String family : families()) {
            body.append("<h2><a href=\"" + family + ".html\">" + name(family) + "</a></h2>\n<table><tr><th>规则<th>级别<th>依据性质<th>名称\n");
            for (Rule rule : rules.getOrDefault(family, List.of())) {
                row(body, rule.id(), rule.severity(), rule.certainty(), rule.title(Language.ZH), "");
            }
            for (DormantRule rule : dormant.getOrDefault(family, List.of())) {
                row(body, rule.id(), rule.severity(), rule.certainty(), rule.title(Language.ZH),
                        "（" + rule.status().label(Language.ZH) + "）");
            }
            body.append("</table>\n");
        }
        return page("规则目录", body.toString());
    }

    private static void row(StringBuilder body, String id, Severity severity, Certainty certainty, String title, String mark) {
        body.append("<tr><td><a href=\"" + family(id) + ".html#" + id + "\">" + id + "</a><td>" + severity.label(Language.ZH)
                + "<td>" + certainty.label(Language.ZH) + "<td>" + Html.text(title + mark) + "\n");
    }

    private String pageOf(String family) {
        StringBuilder body = new StringBuilder("<p><a href=\"index.html\">全部规则</a></p>\n");
        rules.getOrDefault(family, List.of()).forEach(rule -> rule(body, rule));
        dormant.getOrDefault(family, List.of()).forEach(rule -> dormant(body, rule));
        return page(name(family), body.toString());
    }

    private void rule(StringBuilder body, Rule rule) {
        RuleText text = book.text(rule);
        body.append("<h2 id=\"" + rule.id() + "\">" + rule.id() + " " + Html.text(rule.title(Language.ZH)) + "</h2>\n<p>"
                + severities(rule) + " · " + rule.certainty().label(Language.ZH) + " · " + book.forms().stream().map(Form::id)
                        .filter(rule::holdsFor).collect(Collectors.joining("、")) + "年格式" + years(rule) + " · 位置 <code>"
                + Html.text(rule.location()) + "</code></p>\n");
        body.append(Html.markdown(Explanation.of(text.explanation(), Language.ZH)
                .replaceAll("(?m)^(为什么|看什么|比什么|不报什么|怎么改|与规则目录的差别)。", "**$1。**")));
        basis(body, rule.certainty(), book.forms().stream().filter(form -> rule.holdsFor(form.id()))
                .map(form -> rule.basis(form.id())).distinct().toList(), rule.law());
        cases(body, text);
        body.append("<details><summary>判断条件</summary><pre>" + Html.text(text.condition().strip()) + "</pre></details>\n");
    }

    private static String severities(Rule rule) {
        return Stream.concat(Stream.of(rule.severity()), rule.variants().values().stream().map(Rule.Variant::severity))
                .distinct().map(severity -> severity.label(Language.ZH)).collect(Collectors.joining("或"));
    }

    private static String years(Rule rule) {
        return (rule.fromYear() > 0 ? " · " + rule.fromYear() + "年度起" : "")
                + (rule.toYear() < Integer.MAX_VALUE ? " · " + rule.toYear() + "年度止" : "");
    }

    private void dormant(StringBuilder body, DormantRule rule) {
        body.append("<h2 id=\"" + rule.id() + "\">" + rule.id() + " " + Html.text(rule.title(Language.ZH)) + "</h2>\n<p><strong>"
                + rule.status().label(Language.ZH) + "：" + Html.text(rule.reason(Language.ZH)) + "</strong></p>\n<p>"
                + rule.severity().label(Language.ZH) + " · " + rule.certainty().label(Language.ZH) + "</p>\n");
        body.append(Html.markdown(Explanation.of(rule.explanation(), Language.ZH)));
        basis(body, rule.certainty(), rule.basis().values().stream().distinct().toList(), rule.law());
    }

    private void basis(StringBuilder body, Certainty certainty, List<String> basis, List<String> law) {
        body.append("<p>" + (certainty.binding() ? "依据" : "参考") + "：" + Html.text(String.join("；", basis)) + "</p>\n");
        for (String reference : law) {
            body.append("<p><a href=\"law.html#" + anchor(reference) + "\">"
                    + Html.text(book.law().passage(reference).map(Passage::title).orElse(reference)) + "</a></p>\n");
        }
    }

    private static String anchor(String reference) {
        return reference.replace('#', '.');
    }

    private static void cases(StringBuilder body, RuleText text) {
        if (text.cases().isEmpty()) {
            return;
        }
        body.append("<details><summary>用例 " + text.cases().size() + " 个</summary>\n");
        CASES.forEach((kind, label) -> text.cases().forEach((name, yaml) -> {
            if (name.startsWith(kind + "-")) {
                body.append("<p>" + label + "：<code>" + Html.text(name) + "</code></p><pre>" + Html.text(yaml.strip()) + "</pre>\n");
            }
        }));
        body.append("</details>\n");
    }

    private String law() {
        StringBuilder body = new StringBuilder("<p><a href=\"index.html\">全部规则</a></p>\n");
        Map<String, List<String>> users = new TreeMap<>();
        book.rules().forEach(rule -> rule.law().forEach(reference -> users.computeIfAbsent(reference, r -> new ArrayList<>())
                .add(rule.id())));
        book.dormant().forEach(rule -> rule.law().forEach(reference -> users.computeIfAbsent(reference,
                r -> new ArrayList<>()).add(rule.id())));
        for (Passage passage : new TreeMap<>(book.law().passages()).values()) {
            body.append("<h2 id=\"" + anchor(passage.reference()) + "\">" + Html.text(passage.title()) + "</h2>\n");
            if (!passage.dated().isEmpty()) {
                body.append("<p>" + Html.text(passage.dated()) + "</p>\n");
            }
            if (!passage.verified()) {
                body.append("<p class=\"unverified\">录自已发布的报告，文字未与公布的原件核对，不作为原文引用。</p>\n");
            }
            body.append("<blockquote>" + Html.markdown(passage.text()) + "</blockquote>\n<p>引用的规则："
                    + users.getOrDefault(passage.reference(), List.of()).stream().map(id -> "<a href=\"" + family(id) + ".html#" + id
                            + "\">" + id + "</a>").collect(Collectors.joining("、")) + "</p>\n");
        }
        return page("法规和通知", body.toString());
    }
}
