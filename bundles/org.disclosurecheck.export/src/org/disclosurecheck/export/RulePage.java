package org.disclosurecheck.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.export.layout.Ink;
import org.disclosurecheck.export.layout.Screen;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Law.Passage;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleText;

/** A rule for people: what it says of itself, the law it rests on, its explanation and its condition. */
public final class RulePage {

    private final TextPage page;
    private final Language language;
    private final int label;

    /** @param out encodes in UTF-8; never closed */
    public RulePage(Writer out, Screen screen, Language language) {
        this.page = new TextPage(out, screen);
        this.language = language;
        this.label = language == Language.ZH ? 10 : 14;
    }

    public void write(Rule rule, RuleBook book) throws IOException {
        page.rule('─');
        page.indented(0, Ink.STRONG, rule.id() + "  ", rule.title(language));
        page.rule('─');
        entry("级别", "severity", severities(rule));
        entry("依据性质", "certainty", rule.certainty().label(language));
        entry("适用格式", "forms", String.join(language.choose("、", ", "),
                book.forms().stream().map(Form::id).filter(rule::holdsFor).toList()));
        entry("适用年度", "years", years(rule));
        entry("适用单位", "organisations", String.join(language.choose("、", ", "),
                rule.organisations().stream().sorted().toList()));
        entry("位置", "location", rule.location());
        entry("需要读到", "needs", String.join(", ", rule.needs()));
        if (!rule.settings().isEmpty()) {
            entry("本地参数", "settings", rule.settings().entrySet().stream().map(setting -> setting.getKey() + " = "
                    + (setting.getValue().isEmpty() ? language.choose("没有", "none") : String.join(" ", setting.getValue())))
                    .collect(Collectors.joining(language.choose("，", ", "))));
        }
        entry("来源", "source", rule.source());
        page.blank();
        basis(rule, book);
        law(rule.law(), book);
        RuleText text = book.text(rule);
        block(language.choose("说明", "Explanation"), Explanation.of(text.explanation(), language));
        page.heading(language.choose("判断条件（规则原文）", "Condition (the rule itself)"));
        for (String line : text.condition().strip().split("\n")) {
            page.line(null, "  " + line);
        }
        page.blank();
    }

    /** A rule that is not checked: why not, and what a person looks for. */
    public void write(DormantRule rule, RuleBook book) throws IOException {
        page.rule('─');
        page.indented(0, Ink.STRONG, rule.id() + "  ", rule.title(language));
        page.rule('─');
        entry("状态", "status", rule.status().label(language) + language.choose("：", ": ") + rule.reason(language));
        entry("级别", "severity", rule.severity().label(language));
        entry("依据性质", "certainty", rule.certainty().label(language));
        entry("来源", "source", rule.source());
        page.blank();
        page.heading(rule.certainty().binding() ? language.choose("依据", "Basis")
                : language.choose("参考", "Reference"));
        for (String basis : rule.basis().values().stream().distinct().toList()) {
            page.indented(2, "", basis);
        }
        page.blank();
        law(rule.law(), book);
        block(language.choose("说明", "Explanation"), Explanation.of(rule.explanation(), language));
    }

    private void entry(String zh, String en, String value) throws IOException {
        if (!value.isEmpty()) {
            page.indented(0, Ink.FAINT, DisplayWidth.pad(language.choose(zh, en), label), value);
        }
    }

    private String severities(Rule rule) {
        List<Severity> other = rule.variants().values().stream().map(Rule.Variant::severity).filter(severity -> severity != rule.severity())
                .distinct().toList();
        List<String> words = new ArrayList<>(List.of(rule.severity().label(language)));
        other.forEach(severity -> words.add(severity.label(language)));
        return other.isEmpty() ? words.get(0) : words.get(0) + language.choose("（情形较轻时为", " (in lighter cases ")
                + String.join(language.choose("或", " or "), words.subList(1, words.size()))
                + language.choose("）", ")");
    }

    private String years(Rule rule) {
        boolean from = rule.fromYear() > 0;
        boolean to = rule.toYear() < Integer.MAX_VALUE;
        if (!from && !to) {
            return "";
        }
        return (from ? rule.fromYear() + language.choose("年度起", " on") : "") + (from && to ? language.choose("，", ", ") : "")
                + (to ? language.choose("到" + rule.toYear() + "年度止", "until " + rule.toYear()) : "");
    }

    private void basis(Rule rule, RuleBook book) throws IOException {
        page.heading(rule.certainty().binding() ? language.choose("依据", "Basis")
                : language.choose("参考", "Reference"));
        List<String> said = new ArrayList<>();
        for (Form form : book.forms()) {
            String basis = rule.basis(form.id());
            if (rule.holdsFor(form.id()) && !basis.isEmpty() && !said.contains(basis)) {
                said.add(basis);
                boolean only = rule.basis().containsKey(form.id());
                page.indented(2, only ? language.choose(form.id() + "年格式：", "form of " + form.id() + ": ") : "",
                        basis);
            }
        }
        page.blank();
    }

    private void law(List<String> references, RuleBook book) throws IOException {
        for (String reference : references) {
            Optional<Passage> passage = book.law().passage(reference);
            if (passage.isPresent()) {
                String open = passage.get().verified() ? ""
                        : language.choose("（录自已发布的报告，文字未与公布的原件核对）",
                                " (read off published reports; the wording was not checked against the original)");
                String dated = passage.get().dated().isEmpty() ? "" : language.choose("（" + passage.get().dated() + "）",
                        " (" + passage.get().dated() + ")");
                block(passage.get().title() + dated + open, passage.get().text());
            } else {
                block(reference, language.choose("（规则库里没有这一条的文字）", "(the book does not have the text)"));
            }
        }
    }

    private void block(String heading, String text) throws IOException {
        page.heading(heading);
        for (String line : text.strip().split("\n")) {
            if (line.isBlank()) {
                page.blank();
            } else {
                page.indented(2, "", line.stripTrailing());
            }
        }
        page.blank();
    }
}
