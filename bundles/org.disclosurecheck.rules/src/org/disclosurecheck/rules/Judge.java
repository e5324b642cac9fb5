package org.disclosurecheck.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.several.Surroundings;

/**
 * Turns what the rules said into a run: what counts, what could not be looked at, how each rule ended. It is the same
 * whatever engine matched the conditions.
 */
public final class Judge {

    /** What is worked out once for each form. */
    private record Plan(Form form, Set<String> addresses, List<Needs> needs, ReportOrder order) {
    }

    private final RuleBook book;
    private final Profile profile;
    private final List<Rule> rules;
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();
    private final Map<Integer, Settings> settings = new ConcurrentHashMap<>();

    /** Judges by all rules of the book. */
    public Judge(RuleBook book) {
        this(book, Profile.NONE, rule -> true);
    }

    /** Judges by some rules of the book under a profile. */
    public Judge(RuleBook book, Profile profile, Predicate<Rule> which) {
        this.book = profile.applyTo(book);
        this.profile = profile;
        this.rules = this.book.rules().stream().filter(which).toList();
    }

    /**
     * @param report the report that the rules were applied to
     * @param sheet what they said
     * @param failed rules that threw, with the reason
     */
    public RuleRun judge(Report report, FindingSheet sheet, Map<String, String> failed, Language language) {
        return judge(report, Surroundings.NONE, sheet, failed, language);
    }

    /** The same for a report that stands among others. */
    public RuleRun judge(Report report, Surroundings around, FindingSheet sheet, Map<String, String> failed,
            Language language) {
        Plan plan = plans.computeIfAbsent(form(report).id(), this::plan);
        Set<String> unreadable = Needs.unreadable(report, plan.addresses);
        Set<String> silent = new HashSet<>();
        Map<String, Set<String>> unjudged = new LinkedHashMap<>();
        List<NotChecked> notChecked = new ArrayList<>();
        Set<String> notApplicable = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        Settings set = settings(report);
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Needs needs = plan.needs.get(i);
            if (!Applicability.applies(rule, report) || !needs.concerns(around)) {
                silent.add(rule.id());
                notApplicable.add(rule.id());
                continue;
            }
            String reason = reason(rule, needs, report, around, set, failed, language);
            if (failed.containsKey(rule.id())) {
                problems.add(Problem.fatal("rule-failed", language.choose("规则 " + rule.id() + " 运行出错：",
                        "rule " + rule.id() + " failed: ") + failed.get(rule.id())));
            }
            if (reason != null) {
                silent.add(rule.id());
                notChecked.add(new NotChecked(rule.id(), null, reason));
            } else {
                Map<String, String> places = needs.unreadable(unreadable);
                Map<String, String> incomparable = needs.unjudged(around, language);
                unjudged.put(rule.id(), places.keySet());
                List<NotChecked> lines = new ArrayList<>();
                places.forEach((location, cell) -> lines.add(needs.notChecked(location, cell, report, language)));
                incomparable.keySet().removeAll(places.keySet());
                incomparable.forEach((location, why) -> lines.add(new NotChecked(rule.id(), location, why)));
                notChecked.addAll(once(lines, needs.instances()));
            }
        }
        List<Finding> findings = sheet.write(book, plan.form, plan.order, (rule, location) -> !silent.contains(rule)
                && !unjudged.getOrDefault(rule, Set.of()).contains(location), language);
        return new RuleRun(findings, notChecked, outcomes(findings, notChecked, notApplicable), problems);
    }

    /** The limits and lists that hold for the report. */
    public Settings settings(Report report) {
        return settings.computeIfAbsent(report.getYear() == null ? 0 : report.getYear(),
                year -> profile.settings(book, year == 0 ? null : year));
    }

    /** The form by which a report is judged: its own, or the one in force in its year. */
    public Form form(Report report) {
        if (report.getForm() != null) {
            return book.form(report.getForm());
        }
        List<Form> forms = book.forms();
        return (report.getYear() == null ? forms.stream().findFirst() : book.formOf(report.getYear()))
                .orElse(forms.get(forms.size() - 1));
    }

    private Plan plan(String id) {
        Form form = book.form(id);
        Set<String> addresses = new LinkedHashSet<>(form.addresses());
        List<Needs> needs = rules.stream().map(rule -> new Needs(rule, form, addresses)).toList();
        return new Plan(form, addresses, needs, new ReportOrder(form));
    }

    private String reason(Rule rule, Needs needs, Report report, Surroundings around, Settings settings,
            Map<String, String> failed, Language language) {
        String off = profile.off().get(rule.id());
        if (off != null) {
            return language.choose("本地配置停用：", "switched off by the profile: ") + off;
        }
        if (failed.containsKey(rule.id())) {
            return language.choose("规则运行出错", "the rule failed");
        }
        String undecided = Applicability.undecided(rule, report, language);
        if (undecided != null) {
            return undecided;
        }
        String missing = needs.missing(report, around, language);
        return missing != null ? missing : needs.unset(settings, language);
    }

    /** One line an instance; one line alone where the rule could look nowhere. */
    private static List<NotChecked> once(List<NotChecked> lines, int instances) {
        return lines.size() > 1 && lines.size() == instances
                ? List.of(new NotChecked(lines.get(0).rule(), null, lines.get(0).reason())) : lines;
    }

    private Map<String, RuleRun.Outcome> outcomes(List<Finding> findings, List<NotChecked> notChecked,
            Set<String> notApplicable) {
        Map<String, RuleRun.Outcome> outcomes = new LinkedHashMap<>();
        rules.forEach(rule -> outcomes.put(rule.id(),
                notApplicable.contains(rule.id()) ? RuleRun.Outcome.NOT_APPLICABLE : RuleRun.Outcome.PASS));
        notChecked.forEach(entry -> outcomes.put(entry.rule(), RuleRun.Outcome.NOT_CHECKED));
        findings.forEach(finding -> outcomes.put(finding.rule(), RuleRun.Outcome.FAIL));
        return outcomes;
    }
}
