package org.disclosurecheck.rules.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.drl.Parser;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile;

/**
 * The condition of a rule text that asks for one fact only; of others nothing is proved.
 *
 * @param type the fact that it asks for
 * @param tests what must hold of it
 */
record Condition(String type, List<Test> tests) {

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/");
    private static final Pattern KEY = Pattern.compile("key (?:==|in) \\(? ?(.*?) ?\\)?");
    /** Amounts that the forms let be negative. */
    private static final Set<String> SIGNED = Set.of("change");

    /** Those of the texts of a rule folder that ask for one fact; none of a folder with faults. */
    static List<Condition> of(String drl) {
        FaultList faults = new FaultList("rule.drl", drl);
        RuleFile file = Parser.parse(drl, faults);
        return faults.hasErrors() ? List.of() : file.rules().stream().map(RuleFile.RuleNode::patterns)
                .filter(patterns -> patterns.size() == 1 && isPlain(patterns.get(0)))
                .map(patterns -> of(patterns.get(0), drl)).toList();
    }

    private static boolean isPlain(RuleFile.Pattern pattern) {
        return pattern.quantity() == RuleFile.Quantity.EACH && pattern.source() == null;
    }

    private static Condition of(RuleFile.Pattern pattern, String drl) {
        return new Condition(pattern.type().text(), pattern.constraints().stream().map(RuleFile.Constraint::expression)
                .map(test -> COMMENT.matcher(drl.substring(test.start(), test.end())).replaceAll(" ")).map(Test::parse).toList());
    }

    /** No amounts can ever make it hold. */
    boolean never() {
        for (Test one : tests) {
            if (tests.stream().anyMatch(one::denies)) {
                return true;
            }
        }
        return !possible(tests.stream().map(Test::ways).toList());
    }

    /** Whatever the amounts, it holds. */
    boolean always() {
        return !tests.isEmpty() && tests.stream().allMatch(test -> test.isLinear() && !possible(List.of(test.waysNot())));
    }

    /**
     * Two rules contradict where both apply and whatever stands there one of them finds fault with it. Tests that speak of
     * other amounts than a pair of them say where a rule applies; all that speak of the same ones are what it demands.
     *
     * @return the two tests that cannot both be content
     */
    Optional<List<Test>> contradiction(Condition other) {
        if (!type.equals(other.type) || keysDiffer(other)) {
            return Optional.empty();
        }
        for (Test demand : tests) {
            for (Test theirs : other.tests) {
                if (share(demand, theirs) && contradict(demand, other, theirs)) {
                    return Optional.of(List.of(demand, theirs));
                }
            }
        }
        return Optional.empty();
    }

    private boolean contradict(Test demand, Condition other, Test theirs) {
        List<Test> guards = new ArrayList<>();
        List<List<Bound>> content = new ArrayList<>();
        List<List<Bound>> theirContent = new ArrayList<>();
        part(tests, demand, theirs, guards, content);
        part(other.tests, demand, theirs, guards, theirContent);
        List<List<List<Bound>>> where = new ArrayList<>();
        for (Test guard : guards) {
            if (guards.stream().anyMatch(guard::denies)) {
                return false;
            }
            where.add(guard.ways());
        }
        return possible(with(where, content)) && possible(with(where, theirContent))
                && !possible(with(with(where, content), theirContent));
    }

    /** @param content takes the ways in which the rule is content where it applies */
    private static void part(List<Test> tests, Test demand, Test theirs, List<Test> guards, List<List<Bound>> content) {
        for (Test test : tests) {
            if (share(test, demand) || share(test, theirs)) {
                content.addAll(test.waysNot());
            } else {
                guards.add(test);
            }
        }
    }

    private static List<List<List<Bound>>> with(List<List<List<Bound>>> all, List<List<Bound>> one) {
        List<List<List<Bound>>> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static boolean share(Test one, Test other) {
        return one.isLinear() && other.isLinear()
                && one.difference().factors().keySet().stream().anyMatch(other.difference().factors().keySet()::contains);
    }

    private boolean keysDiffer(Condition other) {
        Set<String> here = keys();
        Set<String> there = other.keys();
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (Test test : tests) {
            Matcher key = KEY.matcher(test.text());
            if (key.matches()) {
                keys.addAll(List.of(key.group(1).split("\\s*,\\s*")));
            }
        }
        return keys;
    }

    /** Whether one way of each can hold at once, of amounts that are not negative. */
    private static boolean possible(List<List<List<Bound>>> choices) {
        return possible(choices, 0, new ArrayList<>());
    }

    private static boolean possible(List<List<List<Bound>>> choices, int from, List<Bound> chosen) {
        if (from == choices.size()) {
            List<Bound> all = new ArrayList<>(chosen);
            chosen.stream().flatMap(bound -> bound.sum().factors().keySet().stream()).distinct()
                    .filter(name -> !SIGNED.contains(name)).map(Bound::notNegative).forEach(all::add);
            return Feasible.possible(all);
        }
        for (List<Bound> way : choices.get(from)) {
            List<Bound> more = new ArrayList<>(chosen);
            more.addAll(way);
            if (possible(choices, from + 1, more)) {
                return true;
            }
        }
        return false;
    }
}
