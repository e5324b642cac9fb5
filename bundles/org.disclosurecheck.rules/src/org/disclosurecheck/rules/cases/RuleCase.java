package org.disclosurecheck.rules.cases;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.several.Surroundings;

/**
 * A case of a rule.
 *
 * @param rule id of the rule
 * @param name file name without its ending: passes-when-both-sides-agree
 * @param report the report that is given
 * @param around what it stands among; null when it stands alone
 * @param profile what a profile sets for the rule
 * @param expected findings of this rule: severity and location, in any order, with more to compare
 * @param notChecked addresses at which the rule must say “not checked”; REPORT for the whole rule
 * @param notApplicable true when the rule must not be meant for the report
 */
public record RuleCase(String rule, String name, Report report, Surroundings around, Profile profile,
        List<Expectation> expected,
        List<String> notChecked, boolean notApplicable) {

    /**
     * A finding that must come.
     *
     * @param severityAndLocation “error T3/total/naturalPerson”
     * @param values what else must be so: expected, actual, quote, replacement
     */
    public record Expectation(String severityAndLocation, Map<String, String> values) {
    }
}
