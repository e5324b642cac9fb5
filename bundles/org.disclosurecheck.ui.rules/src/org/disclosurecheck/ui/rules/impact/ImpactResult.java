package org.disclosurecheck.ui.rules.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.impact.Difference;
import org.disclosurecheck.rules.impact.Difference.Kind;
import org.disclosurecheck.rules.impact.Impact;
import org.disclosurecheck.rules.impact.ImpactSummary;
import org.disclosurecheck.rules.impact.RuleImpact;
import org.disclosurecheck.rules.pack.RuleChange;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.osgi.util.NLS;

/**
 * What a comparison came to, as lines for people.
 *
 * @param rule the only rule that is meant; null for all
 * @param impact what was compared; null when it could not be
 * @param summary what came out
 * @param reports the reports by the names under which they were compared
 * @param all how many were to be compared
 * @param stopped whether somebody stopped it before
 * @param trouble why nothing could be compared; null when it could
 */
record ImpactResult(String rule, Impact impact, ImpactSummary summary, Map<String, SubmittedReport> reports, int all, boolean stopped,
        String trouble) {

    /**
     * A line of the tree: a rule, a kind of difference, or an example.
     *
     * @param text what it says
     * @param kind null for a rule, and for what was only counted
     * @param example null unless it is one
     * @param below lines below it
     */
    record Line(String text, Kind kind, Difference example, List<Line> below) {
    }

    static ImpactResult failed(String trouble) {
        return new ImpactResult(null, null, null, Map.of(), 0, false, trouble);
    }

    /** The rules for which something came out otherwise. */
    List<RuleImpact> rules() {
        return summary.rules().stream().filter(one -> rule == null || rule.equals(one.rule())).toList();
    }

    int findings(Kind kind) {
        return rules().stream().mapToInt(one -> one.findings(kind)).sum();
    }

    /** All in one or two sentences. */
    String sentence() {
        if (trouble != null) {
            return trouble;
        }
        StringBuilder said = new StringBuilder();
        if (!changed()) {
            said.append(rule == null ? Messages.Same_book : Messages.Same_rule);
        } else if (aloneAmong()) {
            said.append(Messages.Among_only);
        } else {
            said.append(Counted.bind(stopped ? Messages.Stopped : Messages.Done, new Object[] {summary.reports(), all}));
            said.append(rules().isEmpty() ? Messages.Nothing : counts());
        }
        if (summary.unreadable() > 0) {
            said.append(NLS.bind(Messages.Unreadable, summary.unreadable()));
        }
        long others = impact.notCompared().stream().filter(id -> rule == null || rule.equals(id)).count();
        if (others > 0 && !aloneAmong()) {
            said.append(NLS.bind(Messages.Among, String.join(Engine.language().choose("、", ", "), impact.notCompared())));
        }
        return said.toString();
    }

    private boolean changed() {
        return rule == null ? impact.tells() || !impact.notCompared().isEmpty()
                : impact.changes().stream().filter(RuleChange::tells).anyMatch(change -> rule.equals(change.rule()));
    }

    private boolean aloneAmong() {
        return rule != null && impact.notCompared().contains(rule);
    }

    private String counts() {
        Language language = Engine.language();
        List<String> words = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (findings(kind) > 0) {
                words.add(NLS.bind(Messages.Count, kind.label(language), findings(kind)));
            }
        }
        return String.join(language.choose("，", ", "), words) + language.choose("。", ".");
    }

    List<Line> lines() {
        return trouble != null ? List.of() : rules().stream().map(this::line).toList();
    }

    private Line line(RuleImpact one) {
        List<Line> below = new ArrayList<>(Arrays.stream(Kind.values()).filter(kind -> one.findings(kind) > 0).map(kind -> new Line(
                Counted.bind(Messages.Kind, new Object[] {kind.label(Engine.language()), one.findings(kind), one.reports(kind)}), kind, null,
                one.examples(kind).stream().map(example -> new Line(words(example), kind, example, List.of())).toList())).toList());
        counted(below, Messages.Blind, one.newlyNotChecked());
        counted(below, Messages.Seeing, one.newlyChecked());
        counted(below, Messages.Crashed, one.failed());
        return new Line(one.rule() + "  " + impact.title(one.rule()), null, null, below);
    }

    private static void counted(List<Line> below, String words, int count) {
        if (count > 0) {
            below.add(new Line(Counted.bind(words, count), null, null, List.of()));
        }
    }

    private String words(Difference example) {
        SubmittedReport report = reports.get(example.report());
        String unit = report == null ? example.report() : report.summary().organisation() == null ? report.name()
                : report.summary().organisation();
        String aspects = example.aspects().isEmpty() ? "" : Engine.language().choose("（", " (") + String.join(Engine.language().choose("、", ", "),
                example.aspects().stream().sorted().map(aspect -> aspect.label(Engine.language())).toList()) + Engine.language().choose("）", ")");
        String before = example.kind() == Kind.CHANGED && example.before() != null && !example.before().message().equals(
                example.after().message()) ? Engine.language().choose("　原来：", "  before: ") + example.before().message() : "";
        return unit + Engine.language().choose("：", ": ") + example.finding().message() + aspects + before;
    }
}
