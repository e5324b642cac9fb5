package org.disclosurecheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;

/**
 * What came out of applying a rule book to one report.
 *
 * @param findings findings, in the order of the report, then by rule
 * @param notChecked rules that could not look, or not everywhere, with the reason
 * @param outcomes how each rule ended, by rule id
 * @param problems rules that failed themselves
 */
public record RuleRun(List<Finding> findings, List<NotChecked> notChecked, Map<String, Outcome> outcomes,
        List<Problem> problems) {

    /** The same run with the broken and the withdrawn rules of the book among those that did not look: silence is not a pass. */
    public RuleRun withBroken(RuleBook book, Language language) {
        if (book.broken().isEmpty() && !book.withdraws()) {
            return this;
        }
        List<DormantRule> withdrawn = book.dormant().stream().filter(rule -> rule.status() == DormantRule.Status.WITHDRAWN).toList();
        List<NotChecked> open = new ArrayList<>(notChecked);
        Map<String, Outcome> ends = new LinkedHashMap<>(outcomes);
        for (BrokenRule rule : book.broken()) {
            open.add(new NotChecked(rule.id(), null, rule.reason(language)));
            ends.put(rule.id(), Outcome.NOT_CHECKED);
        }
        for (DormantRule rule : withdrawn) {
            open.add(new NotChecked(rule.id(), null, language.choose("本地停用：", "withdrawn: ") + rule.reason(language)));
            ends.put(rule.id(), Outcome.NOT_CHECKED);
        }
        return new RuleRun(findings, List.copyOf(open), ends, problems);
    }

    /** How a rule ended. A rule with findings fails even where it could not look everywhere. */
    public enum Outcome {
        PASS, FAIL, NOT_CHECKED, NOT_APPLICABLE
    }
}
