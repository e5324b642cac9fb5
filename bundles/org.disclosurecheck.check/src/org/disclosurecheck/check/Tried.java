package org.disclosurecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleRun.Outcome;

/**
 * How rules did on reports on which they were tried: one that finds fault with every report, or could never look, is to be
 * doubted before it is released.
 */
public final class Tried {

    /** Fewer reports prove nothing. */
    private static final int ENOUGH = 10;

    private final Map<String, int[]> counts = new TreeMap<>();
    private int reports;

    /** Counts a report that could be read. */
    public void count(CheckReport report) {
        if (report.status() == CheckReport.Status.CHECKED) {
            reports++;
            report.outcomes().forEach((rule, outcome) -> counts.computeIfAbsent(rule, id -> new int[Outcome.values().length])[
                    outcome.ordinal()]++);
        }
    }

    /** How many reports were counted. */
    public int reports() {
        return reports;
    }

    /** How many reports came to that outcome. */
    public int count(String rule, Outcome outcome) {
        return counts.getOrDefault(rule, new int[Outcome.values().length])[outcome.ordinal()];
    }

    /** What is to be doubted of a rule; empty for most, and for all when too few reports were tried. */
    public List<String> doubts(String rule, Language language) {
        List<String> doubts = new ArrayList<>();
        int looked = count(rule, Outcome.PASS) + count(rule, Outcome.FAIL);
        if (looked >= ENOUGH && count(rule, Outcome.PASS) == 0) {
            doubts.add(language.choose("查得了的 " + looked + " 份报告每一份都报，请核对条件", "finds fault with each of the " + looked
                    + " reports at which it could look"));
        }
        if (reports >= ENOUGH && looked == 0) {
            int blind = count(rule, Outcome.NOT_CHECKED);
            doubts.add(language.choose("在 " + reports + " 份报告上一次也没有查成（未检查 " + blind + "，不适用 " + (reports - blind) + "），看不出对错",
                    "could look at none of " + reports + " reports (not checked " + blind + ", not applicable " + (reports - blind)
                            + ")"));
        }
        return doubts;
    }
}
