package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.Law.Passage;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleText;
import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.source.BookSource;

/**
 * The names of a book's rules. Drools knows a rule by package and name: of two rules with the same ones it keeps one and
 * says nothing, so the other would look passed for ever.
 */
final class RuleNames {

    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)");
    private static final Pattern NAME = Pattern.compile("\\brule\\s+\"([^\"]+)\"");

    private final BookSource source;

    RuleNames(BookSource source) {
        this.source = source;
    }

    /** The rules that have the name of another, in their own book or in one below it. */
    List<BrokenRule> taken(List<OpenBook> below) {
        Map<String, String> taken = new HashMap<>();
        for (OpenBook book : below) {
            Map<String, RuleText> texts = new TreeMap<>();
            book.addTexts(texts, new TreeMap<String, Passage>());
            texts.forEach((id, text) -> names(text.condition()).forEach(name -> taken.put(name, id)));
        }
        source.rules().forEach(rule -> taken.values().removeIf(rule.id()::equals));
        List<BrokenRule> broken = new ArrayList<>();
        for (Rule rule : source.rules()) {
            String condition = source.texts().get(rule.id()).condition();
            FaultList faults = new FaultList("rule.drl", condition);
            for (String name : names(condition)) {
                String other = taken.putIfAbsent(name, rule.id());
                if (other != null) {
                    String words = name.substring(name.indexOf(' ') + 1);
                    faults.error(RuleFault.Kind.NAME, condition.indexOf('"' + words + '"'), words.length() + 2, "规则名“" + words + "”与 " + other
                            + " 相同，请改名", "the name of the rule is taken by " + other);
                }
            }
            if (!faults.isEmpty()) {
                broken.add(new BrokenRule(rule.id(), rule.folder(), faults.all()));
            }
        }
        return broken;
    }

    private static List<String> names(String condition) {
        Matcher in = PACKAGE.matcher(condition);
        String home = in.find() ? in.group(1) : "";
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(condition);
        while (name.find()) {
            names.add(home + " " + name.group(1));
        }
        return names;
    }
}
