package org.disclosurecheck.rules;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
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

    /** How a rule ended. A rule with findings fails even where it could not look everywhere. */
    public enum Outcome {
        PASS, FAIL, NOT_CHECKED, NOT_APPLICABLE
    }
}
