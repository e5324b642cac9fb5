package org.disclosurecheck.rules.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.why.Why.Answer;
import org.disclosurecheck.rules.why.Why.Attempt;
import org.disclosurecheck.rules.why.Why.Condition;

/** Answers, for a rule and a place of a report, why there is a finding, or why there is none. */
public final class WhyNot {

    private final RuleRunner runner;
    private final Report report;
    private final Surroundings around;
    private final Language language;

    public WhyNot(RuleRunner runner, Report report, Language language) {
        this(runner, report, null, language);
    }

    /** @param around what the report stands among, for rules that look around; null when it stands alone */
    public WhyNot(RuleRunner runner, Report report, Surroundings around, Language language) {
        this.runner = runner;
        this.report = report;
        this.around = around;
        this.language = language;
    }

    /**
     * @param id id of a rule
     * @param place canonical address; null for the whole report
     */
    public Why ask(String id, String place) {
        Optional<Rule> rule = runner.book().rule(id);
        if (rule.isEmpty()) {
            return runner.book().dormant(id)
                    .map(one -> new Why(id, place, Answer.NOT_CHECKED, one.reason(language), List.<Attempt>of()))
                    .orElseGet(() -> new Why(id, place, Answer.UNKNOWN, language.choose("规则库里没有规则 " + id,
                            "the book has no rule " + id), List.of()));
        }
        RuleRun run = around != null && rule.get().looksAround() ? runner.runAmong(report, around, language)
                : runner.run(report, language);
        if (run.outcomes().get(id) == Outcome.NOT_APPLICABLE) {
            return new Why(id, place, Answer.NOT_APPLICABLE, notMeant(rule.get()), List.of());
        }
        Optional<Finding> spoken = run.findings().stream()
                .filter(finding -> finding.rule().equals(id) && (place == null || place.equals(finding.location()))).findFirst();
        if (spoken.isPresent()) {
            return new Why(id, place, Answer.SPOKE, spoken.get().message(),
                    runner.attempts(report, around, id, spoken.get().location(), language));
        }
        Optional<NotChecked> blind = run.notChecked().stream().filter(one -> one.rule().equals(id)
                && (one.location() == null || place == null || one.location().equals(place))).findFirst();
        if (blind.isPresent()) {
            return new Why(id, place, Answer.NOT_CHECKED, blind.get().reason(), List.of());
        }
        return silent(id, place, runner.attempts(report, around, id, place, language));
    }

    private Why silent(String id, String place, List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return new Why(id, place, Answer.UNKNOWN, language.choose("这条规则没有报出问题，但它的条件不能逐步说明",
                    "the rule found nothing; its conditions cannot be told one by one"), attempts);
        }
        Condition failed = attempts.get(0).failed();
        String sentence = failed == null ? language.choose("这条规则看了这里，没有问题", "the rule looked here and found nothing")
                : sentence(failed);
        return new Why(id, place, Answer.SILENT, sentence, attempts);
    }

    private String sentence(Condition failed) {
        String values = failed.values().stream().map(one -> one.label() + " = " + one.value())
                .collect(Collectors.joining(language.choose("，", ", ")));
        return (failed.fact() == null ? "" : failed.fact() + language.choose("：", ": ")) + failed.reason()
                + (values.isEmpty() ? "" : language.choose("（", " (") + values + language.choose("）", ")"));
    }

    private String notMeant(Rule rule) {
        if (report.getForm() != null && !rule.holdsFor(report.getForm())) {
            return language.choose("只适用于 " + String.join("、", rule.forms()) + " 年格式，报告用的是 " + report.getForm() + " 年格式",
                    "only for the form of " + String.join(", ", rule.forms()) + "; the report is in that of " + report.getForm());
        }
        if (report.getYear() != null && !rule.holdsFor(report.getYear())) {
            return language.choose("不适用于 " + report.getYear() + " 年度的报告", "not for reports of " + report.getYear());
        }
        if (!rule.organisations().isEmpty()) {
            return language.choose("不适用于这一类单位（" + report.getOrganisation().getName() + "）",
                    "not for such an organisation (" + report.getOrganisation().getName() + ")");
        }
        return language.choose("要与别的报告比较，这份报告没有可比的", "compares with other reports, and there is none to compare with");
    }
}
