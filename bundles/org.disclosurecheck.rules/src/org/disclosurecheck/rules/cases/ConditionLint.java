package org.disclosurecheck.rules.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.source.Faults;

/** What a reviewer would look for in the conditions of a book: ids and names, two of a kind, what is not for rules, traps. */
final class ConditionLint {

    private static final Pattern NAME = Pattern.compile("rule\\s+\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("@id\\(\\s*\"?([^)\"]+?)\"?\\s*\\)");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b(.*?)\\bthen\\b", Pattern.DOTALL);
    /** Texts and remarks; a text may hold what looks like the other. */
    private static final String TEXTS = "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|//[^\\n]*|/\\*(?s:.*?)\\*/";
    private static final Pattern OUT_OF_BOUNDS = Pattern.compile(
            "\\b(salience|modify|update|insert|delete|retract|eval|function|declare|lock-on-active|no-loop)\\b\\s*[({\\d\\s]");
    private static final Pattern SETTING = Pattern.compile("\\b(?:number|isOver|share|word|words|has|month|day)\\(\\s*\"([A-Z]{3}-\\d{3})\\.(\\w+)\"");

    private final RuleBook book;
    private final Faults faults;
    private final Language language;
    private final Map<String, Path> names = new HashMap<>();
    private final Map<String, List<Rule>> conditions = new HashMap<>();

    ConditionLint(RuleBook book, Faults faults, Language language) {
        this.book = book;
        this.faults = faults;
        this.language = language;
    }

    /** The file that says when the rule speaks. */
    static Path fileOf(Path folder) {
        Path said = folder.resolve("rule.txt");
        return Files.exists(said) ? said : folder.resolve("rule.drl");
    }

    void check(Path folder, Rule rule) {
        Path file = fileOf(folder);
        String text = book.text(rule).condition();
        Matcher id = ID.matcher(text);
        if (!id.find() || !id.group(1).equals(rule.id())) {
            say(file, "缺少 @id( " + rule.id() + " )", "@id( " + rule.id() + " ) is missing");
        }
        String family = rule.family();
        if (!text.matches("(?s).*\\bpackage\\s+[\\w.]+\\." + family + "\\s*;.*")) {
            say(file, "规则放在“" + family + "”文件夹里，package 一行写的种类却是另一个：请改成一样的，或者把规则文件夹移过去", "the package must end in the family, “." + family + "”");
        }
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            unique(names, name.group(1), file);
        }
        Matcher when = WHEN.matcher(text);
        while (when.find()) {
            alone(rule, when.group(1).replaceAll("\\s+", ""), file);
            Patterns.without(when.group(1), language).forEach(fault -> faults.add(file, fault));
            Traps.in(when.group(1), language).forEach(trap -> faults.add(file, trap));
        }
        settings(rule.id(), rule.settings().keySet(), text, file);
        Matcher out = OUT_OF_BOUNDS.matcher(text.replaceAll(TEXTS, " "));
        if (out.find()) {
            say(file, "规则只能报问题，不能用“" + out.group(1) + "”", "a rule only finds; “" + out.group(1) + "” is not for rules");
        }
    }

    /** A rule may read what another leaves to the office, but not in the place of its own, as a copied condition does. */
    void settings(String id, Set<String> own, String text, Path file) {
        Set<String> told = new HashSet<>();
        Matcher setting = SETTING.matcher(text);
        while (setting.find()) {
            String name = setting.group(1) + "." + setting.group(2);
            // a rule that is broken elsewhere is not in the book, and has its own settings all the same
            boolean known = setting.group(1).equals(id) ? own.contains(setting.group(2))
                    : book.rule(setting.group(1)).map(of -> of.settings().containsKey(setting.group(2))).orElse(false);
            if (!told.add(name)) {
                continue;
            }
            if (!known) {
                say(file, "rule.md 的 settings 里没有“" + name + "”", "no rule.md has the setting “" + name + "”");
            } else if (!setting.group(1).equals(id) && own.contains(setting.group(2))) {
                String meant = id + "." + setting.group(2);
                say(file, "条件里写的“" + name + "”是 " + setting.group(1) + " 的，应写本规则自己的“" + meant + "”",
                        "“" + name + "” is a setting of " + setting.group(1) + "; this rule has its own, “" + meant + "”");
            }
        }
    }

    /** Two rules of different forms may ask for the same; two that meet in a report may not. */
    private void alone(Rule rule, String text, Path file) {
        for (Rule other : conditions.computeIfAbsent(text, key -> new ArrayList<>())) {
            boolean meet = book.forms().stream().anyMatch(form -> rule.holdsFor(form.id()) && other.holdsFor(form.id()));
            if (meet && !other.id().equals(rule.id())) {
                say(file, "判断条件与 " + other.id() + " 完全相同", "the condition is that of " + other.id());
            }
        }
        conditions.get(text).add(rule);
    }

    private void unique(Map<String, Path> known, String name, Path file) {
        Path other = known.putIfAbsent(name, file);
        if (other != null && !other.equals(file)) {
            Path taker = other.getParent().getFileName();
            say(file, "规则名“" + name + "”已被 " + taker + " 使用", "the name “" + name + "” is taken by " + taker);
        }
    }

    private void say(Path file, String zh, String en) {
        faults.add(file, language.choose(zh, en));
    }
}
