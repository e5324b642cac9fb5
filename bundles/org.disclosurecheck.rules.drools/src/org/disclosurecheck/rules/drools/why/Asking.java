package org.disclosurecheck.rules.drools.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.FindingSheet;
import org.disclosurecheck.rules.drools.match.KnownFacts;
import org.disclosurecheck.rules.drools.match.WalkedRule;
import org.disclosurecheck.rules.why.Why.Attempt;
import org.disclosurecheck.rules.why.Why.Condition;
import org.disclosurecheck.rules.why.Why.State;
import org.disclosurecheck.rules.why.Why.Value;
import org.drools.model.Rule;

/** Walks the texts of one rule once more and tells how far each came at a place. */
public final class Asking {

    private final RuleParts parts;
    private final FactWords words;
    private final Language language;

    /** @param drl text of the rule */
    public Asking(String drl, Form form, Language language) {
        this.parts = RuleParts.of(drl);
        this.words = new FactWords(form, language);
        this.language = language;
    }

    /**
     * @param compiled the same texts, compiled
     * @param place canonical address, or null for anywhere
     * @return what was tried, those that spoke first; empty for texts that cannot be walked
     */
    public List<Attempt> ask(List<Rule> compiled, Report report, KnownFacts facts, String place) {
        List<Attempt> attempts = new ArrayList<>();
        for (Rule rule : compiled) {
            List<PatternText> patterns = parts.parts().get(rule.getName());
            if (patterns != null) {
                FindingSheet sheet = new FindingSheet(report);
                Nearest nearest = new Nearest(patterns, place, sheet::lastPlace);
                Optional<WalkedRule> walked = WalkedRule.of(rule, nearest);
                if (walked.isPresent()) {
                    sheet.speaking(walked.get().id());
                    attempts.add(attempt(rule, patterns, nearest, walk(walked.get(), facts, sheet)));
                }
            }
        }
        attempts.sort(Comparator.comparing(Attempt::spoke).thenComparing(Asking::held).reversed());
        return attempts;
    }

    private static long held(Attempt attempt) {
        return attempt.conditions().stream().filter(condition -> condition.state() == State.HELD).count();
    }

    private static String walk(WalkedRule rule, KnownFacts facts, FindingSheet sheet) {
        try {
            rule.apply(facts, sheet);
            return null;
        } catch (Exception | LinkageError | StackOverflowError e) {
            return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
        }
    }

    private Attempt attempt(Rule rule, List<PatternText> patterns, Nearest nearest, String thrown) {
        Nearest.Try best = nearest.best();
        int end = best == null ? 0 : best.pattern();
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            int last = lastOfGroup(patterns, i);
            State state = end > last ? State.HELD : end < i ? State.NOT_REACHED : State.FAILED;
            conditions.add(condition(patterns, i, last, state, nearest, best, thrown));
            i = last;
        }
        return new Attempt(rule.getName(), end == patterns.size() && thrown == null, conditions);
    }

    /** The patterns inside of one “not” are one condition. */
    private static int lastOfGroup(List<PatternText> patterns, int first) {
        int last = first;
        while (patterns.get(first).negative() >= 0 && last + 1 < patterns.size()
                && patterns.get(last + 1).negative() == patterns.get(first).negative()) {
            last++;
        }
        return last;
    }

    private Condition condition(List<PatternText> patterns, int first, int last, State state, Nearest nearest,
            Nearest.Try best, String thrown) {
        PatternText pattern = patterns.get(first);
        String text = String.join(", ", patterns.subList(first, last + 1).stream().map(PatternText::text).toList());
        boolean kept = pattern.negative() < 0;
        boolean met = best != null && (state == State.HELD && kept || state == State.FAILED && best.test() != Nearest.NOTHING
                && (kept || best.test() == Nearest.WHOLE));
        Object fact = met ? nearest.fact(first, best.found()) : null;
        List<Value> values = List.of();
        String reason = null;
        if (state == State.FAILED) {
            reason = thrown != null ? language.choose("运行出错：", "failed: ") + thrown : reason(pattern, best, fact);
        }
        if (met) {
            Map<String, Object> variables = nearest.variables(best.found());
            List<String> tests = state == State.FAILED && best.test() >= 0 && best.test() < pattern.tests().size()
                    ? List.of(pattern.tests().get(best.test())) : pattern.tests();
            values = new Values(parts.imports(), words).of(tests, fact, variables);
        } else if (state == State.FAILED && pattern.source() != null && best != null) {
            values = new Values(parts.imports(), words).of(List.of(pattern.source()), null, nearest.variables(best.found()));
        }
        return new Condition(text, pattern.line(), state, words.fact(fact), reason, values);
    }

    private String reason(PatternText pattern, Nearest.Try best, Object fact) {
        if (best == null || best.test() == Nearest.NOTHING) {
            return language.choose("这里没有可以比较的内容", "nothing here that it could be asked of");
        }
        if (best.test() == Nearest.WHOLE) {
            return pattern.negative() < 0 ? language.choose("没有找到要有的内容", "what must be there was not found")
                    : language.choose("已有例外情形，不再报：", "an exception is there: ") + words.fact(fact);
        }
        String test = best.test() < pattern.tests().size() ? pattern.tests().get(best.test()) : pattern.text();
        return language.choose("不成立：", "does not hold: ") + test;
    }
}
