package org.disclosurecheck.rules.several;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.findings.Language;

/**
 * What a report stands among: other reports, its unit in the roster, the units below it.
 *
 * @param known what there is: roster, deadline, units, others, peers, lastUnits
 * @param lacking why something is not there, in both languages, by its word; what is in neither is not meant for the report
 * @param unjudged cells that cannot be compared with the units, with the reason in both languages
 * @param facts what rules may speak of
 */
public record Surroundings(Set<String> known, Map<String, Reason> lacking, Map<String, Reason> unjudged,
        List<Object> facts) {

    /** The words by which a rule says that it looks around. */
    public static final Set<String> WORDS = Set.of("roster", "deadline", "units", "others", "peers", "lastUnits");

    /** The report alone. */
    public static final Surroundings NONE = new Surroundings(Set.of(), Map.of(
            "roster", new Reason("没有单位名单", "no roster"),
            "deadline", new Reason("没有单位名单", "no roster"),
            "units", new Reason("没有单位名单", "no roster"),
            "lastUnits", new Reason("没有单位名单", "no roster"),
            "peers", new Reason("同级同类单位的报告不足5份，不能比较", "less than five other reports of the same kind and level"),
            "others", new Reason("没有别的单位的报告可以对照", "no report of another unit to compare with")), Map.of(), List.of());

    /**
     * A reason in both languages.
     *
     * @param zh Chinese
     * @param en English
     */
    public record Reason(String zh, String en) {

        public String in(Language language) {
            return language.choose(zh, en);
        }
    }

    /** Why the thing of that word is not there; null when it is. */
    public String missing(String word, Language language) {
        Reason reason = lacking.get(word);
        return reason == null ? null : reason.in(language);
    }

    /** False when a rule that needs the thing is not meant for this report at all. */
    public boolean concerns(String word) {
        return known.contains(word) || lacking.containsKey(word);
    }
}
