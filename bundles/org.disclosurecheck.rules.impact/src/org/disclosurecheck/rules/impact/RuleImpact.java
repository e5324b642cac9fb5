package org.disclosurecheck.rules.impact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.impact.Difference.Kind;

/** What the change of one rule did to all reports so far. */
public final class RuleImpact {

    /** So many examples of each kind are kept. */
    public static final int EXAMPLES = 3;

    private final String rule;
    private final Map<Kind, Integer> findings = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> reports = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Difference>> examples = new EnumMap<>(Kind.class);
    private int newlyNotChecked;
    private int newlyChecked;
    private int failed;

    RuleImpact(String rule) {
        this.rule = rule;
    }

    void count(Kind kind, List<Difference> differences) {
        findings.merge(kind, differences.size(), Integer::sum);
        reports.merge(kind, 1, Integer::sum);
        List<Difference> kept = examples.computeIfAbsent(kind, k -> new ArrayList<>());
        // one of each report: three of one say less
        if (kept.size() < EXAMPLES) {
            kept.add(differences.get(0));
        }
    }

    void countNotChecked(boolean before, boolean after) {
        newlyNotChecked += after && !before ? 1 : 0;
        newlyChecked += before && !after ? 1 : 0;
    }

    void countFailed() {
        failed++;
    }

    public String rule() {
        return rule;
    }

    /** How many findings of that kind. */
    public int findings(Kind kind) {
        return findings.getOrDefault(kind, 0);
    }

    /** In how many reports. */
    public int reports(Kind kind) {
        return reports.getOrDefault(kind, 0);
    }

    /** The first ones, each of another report. */
    public List<Difference> examples(Kind kind) {
        return List.copyOf(examples.getOrDefault(kind, List.of()));
    }

    /** Reports at which the old rule could look, and the new one cannot: no finding there proves nothing. */
    public int newlyNotChecked() {
        return newlyNotChecked;
    }

    /** Reports at which the new rule can look, and the old one could not. */
    public int newlyChecked() {
        return newlyChecked;
    }

    /** Reports at which the new rule failed itself. */
    public int failed() {
        return failed;
    }
}
