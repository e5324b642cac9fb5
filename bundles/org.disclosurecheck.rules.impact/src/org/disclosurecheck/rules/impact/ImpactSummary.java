package org.disclosurecheck.rules.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.impact.Difference.Kind;

/** Counts reports as they are compared. Its size does not grow with them. */
public final class ImpactSummary {

    private final Map<String, RuleImpact> rules = new TreeMap<>();
    private int reports;
    private int concerned;
    private int unreadable;

    /** Takes the next report. */
    public synchronized void add(Compared compared) {
        if (compared.unreadable() != null) {
            unreadable++;
            return;
        }
        reports++;
        concerned += compared.differences().isEmpty() ? 0 : 1;
        compared.differences().stream().collect(Collectors.groupingBy(difference -> difference.finding().rule()))
                .forEach((rule, all) -> Arrays.stream(Kind.values()).forEach(kind -> {
                    List<Difference> some = all.stream().filter(difference -> difference.kind() == kind).toList();
                    if (!some.isEmpty()) {
                        rule(rule).count(kind, some);
                    }
                }));
        compared.after().forEach((rule, outcome) -> {
            Outcome old = compared.before().get(rule);
            if (old != null && (old == Outcome.NOT_CHECKED) != (outcome == Outcome.NOT_CHECKED)) {
                rule(rule).countNotChecked(old == Outcome.NOT_CHECKED, outcome == Outcome.NOT_CHECKED);
            }
        });
        compared.failed().forEach(problem -> compared.after().keySet().stream()
                .filter(rule -> problem.message().contains(rule)).forEach(rule -> rule(rule).countFailed()));
    }

    private RuleImpact rule(String id) {
        return rules.computeIfAbsent(id, RuleImpact::new);
    }

    /** The rules for which something came out otherwise, by id. */
    public synchronized List<RuleImpact> rules() {
        return List.copyOf(rules.values());
    }

    /** All findings of that kind. */
    public synchronized int findings(Kind kind) {
        return rules.values().stream().mapToInt(rule -> rule.findings(kind)).sum();
    }

    /** How many reports were compared. */
    public synchronized int reports() {
        return reports;
    }

    /** In how many of them something came out otherwise. */
    public synchronized int concerned() {
        return concerned;
    }

    /** How many could not be read. */
    public synchronized int unreadable() {
        return unreadable;
    }
}
