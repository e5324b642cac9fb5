package org.disclosurecheck.rules.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;

/**
 * What can be proved wrong with the rules of a book before any report is read. Only conditions on one fact that compare sums
 * of amounts are understood; of all others nothing is said.
 */
public final class Reasoning {

    private final RuleBook book;
    private final Language language;
    private final Map<Rule, List<Condition>> conditions = new LinkedHashMap<>();

    public Reasoning(RuleBook book, Language language) {
        this.book = book;
        this.language = language;
        book.rules().forEach(rule -> conditions.put(rule, Condition.of(book.text(rule).condition())));
    }

    /** What is wrong with one rule, by itself and with the others of the book; one line each. */
    public List<String> faults(Rule rule) {
        List<String> faults = new ArrayList<>();
        for (Condition condition : conditions.getOrDefault(rule, List.of())) {
            if (condition.never()) {
                faults.add(language.choose("这个条件永远不会成立，规则不会报任何问题：", "the condition can never hold: ")
                        + words(condition));
            } else if (condition.always()) {
                faults.add(language.choose("这个条件永远成立，每份报告都会报：", "the condition always holds: ") + words(condition));
            } else {
                contradictions(rule, condition, faults);
            }
        }
        return faults;
    }

    private void contradictions(Rule rule, Condition condition, List<String> faults) {
        for (Map.Entry<Rule, List<Condition>> other : conditions.entrySet()) {
            if (!other.getKey().id().equals(rule.id()) && meet(rule, other.getKey())) {
                for (Condition theirs : other.getValue()) {
                    Optional<List<Test>> tests = theirs.never() || theirs.always() ? Optional.empty() : condition.contradiction(theirs);
                    tests.ifPresent(two -> faults.add(language.choose("与 " + other.getKey().id() + " 矛盾，无论填什么，两条规则总有一条要报：“"
                            + two.get(0).text() + "”和“" + two.get(1).text() + "”", "contradicts " + other.getKey().id()
                            + ", one of the two finds fault with whatever is filled in: “" + two.get(0).text() + "” and “"
                            + two.get(1).text() + "”")));
                }
            }
        }
    }

    private boolean meet(Rule one, Rule other) {
        Set<String> kinds = other.organisations();
        return book.forms().stream().anyMatch(form -> one.holdsFor(form.id()) && other.holdsFor(form.id()))
                && one.fromYear() <= other.toYear() && other.fromYear() <= one.toYear()
                && (one.organisations().isEmpty() || kinds.isEmpty() || one.organisations().stream().anyMatch(kinds::contains)
                        || one.organisations().contains("government") || kinds.contains("government"));
    }

    private static String words(Condition condition) {
        return String.join(", ", condition.tests().stream().map(Test::text).toList());
    }
}
