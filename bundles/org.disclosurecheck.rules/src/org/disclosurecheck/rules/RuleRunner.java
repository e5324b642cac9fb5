package org.disclosurecheck.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.several.Traits;
import org.disclosurecheck.rules.why.Why.Attempt;

/** Applies a rule book to reports. A runner may be used by several threads. */
public interface RuleRunner {

    RuleBook book();

    /** What the place does otherwise than the book. */
    default Profile profile() {
        return Profile.NONE;
    }

    /** The same rules under a profile; what was made ready is shared. */
    default RuleRunner with(Profile profile) {
        throw new UnsupportedOperationException();
    }

    /** Starts to make ready in the background what the first run needs, and returns at once. */
    default void prepare() {
    }

    /** Every rule of the book ends in the run with an outcome; a rule that throws silences itself only. */
    RuleRun run(Report report, Language language);

    /**
     * What some rules say: for whoever tries changes of a report and only wants to know whether these rules would be
     * content. What they could not look at is not told.
     *
     * @param only ids of rules
     */
    default List<Finding> findings(Report report, Set<String> only, Language language) {
        return run(report, only, language).findings();
    }

    /**
     * The same with all that the run comes to. No other rule ends in it.
     *
     * @param only ids of rules
     */
    default RuleRun run(Report report, Set<String> only, Language language) {
        RuleRun run = run(report, language);
        Map<String, RuleRun.Outcome> outcomes = new LinkedHashMap<>(run.outcomes());
        outcomes.keySet().retainAll(only);
        return new RuleRun(run.findings().stream().filter(finding -> only.contains(finding.rule())).toList(),
                run.notChecked().stream().filter(entry -> only.contains(entry.rule())).toList(), outcomes, run.problems());
    }

    /**
     * How far the texts of a rule come on a report, whether or not what they say counts; see
     * {@link org.disclosurecheck.rules.why.WhyNot} for the whole answer.
     *
     * @param around what the report stands among, for a rule that looks around; null for the others
     * @param place canonical address; null for anywhere
     * @return those that spoke first, then those that came farthest; none where nobody can look into the rule
     */
    default List<Attempt> attempts(Report report, Surroundings around, String rule, String place, Language language) {
        return List.of();
    }

    /**
     * What the rules say that look around: at other reports, at the roster. The others do not end in this run.
     *
     * @param report the report, as far as its digest tells
     */
    default RuleRun runAmong(Report report, Surroundings around, Language language) {
        return new RuleRun(List.of(), List.of(), Map.of(), List.of());
    }

    /**
     * The same where the rules find nothing to say in what stands around the report: so every such report with these traits
     * comes out.
     *
     * @return often the same object; null when the report itself has to be looked at
     */
    default RuleRun runAmong(Traits traits, Surroundings around, Language language) {
        return null;
    }
}
