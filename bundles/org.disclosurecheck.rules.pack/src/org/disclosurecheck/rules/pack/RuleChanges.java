package org.disclosurecheck.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleText;
import org.disclosurecheck.rules.pack.RuleChange.Kind;

/** The differences between two books, rule by rule, in words for people. */
public final class RuleChanges {

    private static final int ANY_YEAR = Integer.MAX_VALUE;

    private final List<String> zh = new ArrayList<>();
    private final List<String> en = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    private RuleChanges() {
    }

    /** Every rule that is not the same in both, by id. */
    public static List<RuleChange> between(RuleBook before, RuleBook after) {
        Set<String> ids = new TreeSet<>();
        for (RuleBook book : List.of(before, after)) {
            book.rules().forEach(rule -> ids.add(rule.id()));
            book.dormant().forEach(rule -> ids.add(rule.id()));
        }
        List<RuleChange> changes = new ArrayList<>();
        for (String id : ids) {
            RuleChanges found = new RuleChanges();
            List<String> title = found.compare(id, before, after);
            if (!found.kinds.isEmpty()) {
                changes.add(new RuleChange(id, title, Set.copyOf(found.kinds), List.copyOf(found.zh), List.copyOf(found.en)));
            }
        }
        return changes;
    }

    /** The notes as text: first what is new, then what changed, then what was withdrawn. */
    public static String text(List<RuleChange> changes, Language language) {
        StringBuilder text = new StringBuilder();
        section(text, language.choose("新增", "Added"), changes, language, change -> change.kinds().contains(Kind.ADDED));
        section(text, language.choose("修改", "Changed"), changes, language, change -> !change.kinds().contains(Kind.ADDED)
                && !change.kinds().contains(Kind.WITHDRAWN));
        section(text, language.choose("撤回", "Withdrawn"), changes, language,
                change -> change.kinds().contains(Kind.WITHDRAWN));
        return text.isEmpty() ? language.choose("规则没有变化。\n", "No rule changed.\n") : text.toString();
    }

    private static void section(StringBuilder text, String heading, List<RuleChange> changes, Language language,
            Predicate<RuleChange> which) {
        List<RuleChange> some = changes.stream().filter(which).toList();
        if (!some.isEmpty()) {
            text.append(heading).append(language.choose("（" + some.size() + " 条）", " (" + some.size() + ")")).append('\n');
            some.forEach(change -> text.append("  ").append(change.line(language)).append('\n'));
        }
    }

    /** @return the title of the rule */
    private List<String> compare(String id, RuleBook before, RuleBook after) {
        Optional<Rule> old = before.rule(id);
        Optional<Rule> now = after.rule(id);
        if (old.isPresent() && now.isPresent()) {
            compare(old.get(), now.get());
            compare(before.text(old.get()), after.text(now.get()));
            compareLaw(now.get(), before, after);
            return titles(now.get().titles());
        }
        if (now.isPresent()) {
            Rule rule = now.get();
            add(Kind.ADDED, "新增，" + rule.severity().label(Language.ZH) + "，" + years(rule, Language.ZH),
                    "new, " + rule.severity().label(Language.EN) + ", " + years(rule, Language.EN));
            return titles(rule.titles());
        }
        Optional<DormantRule> dormant = after.dormant(id);
        if (old.isPresent()) {
            Optional<BrokenRule> broken = after.broken().stream().filter(rule -> rule.id().equals(id)).findFirst();
            String reasonZh = dormant.map(rule -> "，" + rule.status().label(Language.ZH) + "：" + rule.reason(Language.ZH))
                    .or(() -> broken.map(rule -> "，" + rule.reason(Language.ZH))).orElse("");
            String reasonEn = dormant.map(rule -> ", " + rule.status().label(Language.EN) + ": " + rule.reason(Language.EN))
                    .or(() -> broken.map(rule -> ", " + rule.reason(Language.EN))).orElse("");
            add(Kind.WITHDRAWN, "不再检查" + reasonZh, "no longer checked" + reasonEn);
            return titles(old.get().titles());
        }
        return before.dormant(id).or(() -> dormant).map(rule -> titles(rule.titles())).orElse(List.of(id, id));
    }

    private static List<String> titles(Map<String, String> titles) {
        return List.of(titles.get("zh"), titles.getOrDefault("en", titles.get("zh")));
    }

    private void compare(Rule old, Rule now) {
        turned(Kind.SEVERITY, "严重程度", "severity", old.severity().label(Language.ZH), now.severity().label(Language.ZH),
                old.severity().label(Language.EN), now.severity().label(Language.EN));
        if (!old.variants().equals(now.variants())) {
            add(Kind.SEVERITY, "特殊情形的严重程度有改动", "the severity of special cases changed");
        }
        turned(Kind.CERTAINTY, "依据性质", "certainty", old.certainty().label(Language.ZH), now.certainty().label(Language.ZH),
                old.certainty().label(Language.EN), now.certainty().label(Language.EN));
        turned(Kind.YEARS, "适用年度", "years", years(old, Language.ZH), years(now, Language.ZH), years(old, Language.EN),
                years(now, Language.EN));
        turned(Kind.FORMS, "适用格式", "forms", list(old.forms(), "全部"), list(now.forms(), "全部"), list(old.forms(), "all"),
                list(now.forms(), "all"));
        turned(Kind.ORGANISATIONS, "适用单位", "organisations", list(new TreeSet<>(old.organisations()), "全部"),
                list(new TreeSet<>(now.organisations()), "全部"), list(new TreeSet<>(old.organisations()), "all"),
                list(new TreeSet<>(now.organisations()), "all"));
        settings(old.settings(), now.settings());
        changed(Kind.PLACE, old.location(), now.location(), "标出的位置有改动", "the place that is marked changed");
        changed(Kind.NEEDS, old.needs(), now.needs(), "判断前须读到的内容有改动", "what must be readable first changed");
        changed(Kind.BASIS, old.basis(), now.basis(), "依据有改动", "what it rests on changed");
        changed(Kind.LAW, old.law(), now.law(), "引用的法条有改动", "the passages of law it points to changed");
        changed(Kind.FIX, old.safeFix(), now.safeFix(), "改法是否可以直接采用有改动", "whether its proposal is safe changed");
        changed(Kind.MESSAGE, old.messages().get("zh"), now.messages().get("zh"), "语句有改动", "Chinese sentences changed");
        changed(Kind.MESSAGE, old.messages().get("en"), now.messages().get("en"), "英文语句有改动", "English sentences changed");
        turned(Kind.TITLE, "题目", "title", old.title(Language.ZH), now.title(Language.ZH), old.title(Language.EN),
                now.title(Language.EN));
    }

    private void compare(RuleText old, RuleText now) {
        changed(Kind.CONDITION, judging(old.condition()), judging(now.condition()), "判断条件有改动", "the condition changed");
        changed(Kind.EXPLANATION, old.explanation(), now.explanation(), "说明有改动", "the explanation changed");
        changed(Kind.CASES, old.cases(), now.cases(), "用例有改动", "the cases changed");
    }

    /** What a condition judges by: a rule that was copied into a book stands in a package of that book, and judges as it did. */
    private static String judging(String condition) {
        return condition == null ? null : condition.replaceFirst("(?m)^\\s*package\\s+[\\w.]+\\s*;?\\s*", "").strip();
    }

    private void compareLaw(Rule rule, RuleBook before, RuleBook after) {
        for (String reference : rule.law()) {
            changed(Kind.LAW, before.law().passage(reference).map(passage -> passage.text()).orElse(null),
                    after.law().passage(reference).map(passage -> passage.text()).orElse(null),
                    "法条原文 " + reference + " 有改动", "the text of " + reference + " changed");
        }
    }

    private void settings(Map<String, List<String>> old, Map<String, List<String>> now) {
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String before = old.containsKey(name) ? list(old.get(name), "未设") : "没有";
            String after = now.containsKey(name) ? list(now.get(name), "未设") : "没有";
            turned(Kind.SETTINGS, "参数 " + name, "setting " + name, before, after,
                    old.containsKey(name) ? list(old.get(name), "unset") : "absent",
                    now.containsKey(name) ? list(now.get(name), "unset") : "absent");
        }
    }

    private static String years(Rule rule, Language language) {
        if (rule.fromYear() == 0 && rule.toYear() == ANY_YEAR) {
            return language.choose("各年度", "every year");
        }
        String from = rule.fromYear() == 0 ? "" : language.choose(rule.fromYear() + " 年度起", "from " + rule.fromYear());
        String to = rule.toYear() == ANY_YEAR ? "" : language.choose("至 " + rule.toYear() + " 年度止", " to " + rule.toYear());
        return (from + to).strip();
    }

    private static String list(Collection<String> words, String none) {
        return words.isEmpty() ? none : String.join(", ", words);
    }

    private void changed(Kind kind, Object old, Object now, String wordsZh, String wordsEn) {
        if (!Objects.equals(old, now)) {
            add(kind, wordsZh, wordsEn);
        }
    }

    private void turned(Kind kind, String whatZh, String whatEn, String oldZh, String nowZh, String oldEn, String nowEn) {
        if (!oldZh.equals(nowZh)) {
            add(kind, whatZh + "由“" + oldZh + "”改为“" + nowZh + "”", whatEn + " changed from “" + oldEn + "” to “" + nowEn + "”");
        } else if (!oldEn.equals(nowEn)) {
            add(kind, "英文" + whatZh + "有改动", whatEn + " changed from “" + oldEn + "” to “" + nowEn + "”");
        }
    }

    private void add(Kind kind, String phraseZh, String phraseEn) {
        kinds.add(kind);
        zh.add(phraseZh);
        en.add(phraseEn);
    }
}
