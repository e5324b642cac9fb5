package org.disclosurecheck.rules.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.Rule.Variant;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.Settings;
import org.disclosurecheck.rules.several.Unit;

/**
 * What a place does otherwise than the book. {@link ProfileFile} reads and checks it.
 *
 * @param name how it is called; empty for the book as it is
 * @param hash over its content; empty for the book as it is
 * @param severities severity by rule id, or by “ID/variant”
 * @param off reason by id of each rule that is switched off
 * @param settings values by “ID.name”
 * @param deadlines the day of handing in, as MM-dd of the next year, by kind of organisation
 * @param organisations names that the place knows
 * @param weights what findings cost
 */
public record Profile(String name, String hash, Map<String, Severity> severities, Map<String, String> off,
        Map<String, List<Dated>> settings, Map<OrganisationKind, String> deadlines, List<Unit> organisations,
        Weights weights) {

    /** The book as it is. */
    public static final Profile NONE = new Profile("", "", Map.of(), Map.of(), Map.of(), Map.of(), List.of(),
            Weights.DEFAULT);

    /**
     * A value and the reporting years it holds for.
     *
     * @param from first reporting year
     * @param to last reporting year
     * @param value its words; none for a value that is taken away
     */
    public record Dated(int from, int to, List<String> value) {
    }

    /** The book with the severities of the profile. What is switched off stays in it, to be shown as such. */
    public RuleBook applyTo(RuleBook book) {
        return this == NONE ? book : book.with(hash, this::applyTo);
    }

    private Rule applyTo(Rule rule) {
        Map<String, Variant> variants = new TreeMap<>(rule.variants());
        variants.replaceAll((variant, old) -> new Variant(severities.getOrDefault(rule.id() + "/" + variant, old.severity()),
                old.certainty()));
        return rule.with(severities.getOrDefault(rule.id(), rule.severity()), variants);
    }

    /** The values that hold for a report of that year; null is a report whose year nobody knows. */
    public Settings settings(RuleBook book, Integer year) {
        Map<String, List<String>> values = new HashMap<>();
        for (Rule rule : book.rules()) {
            rule.settings().forEach((setting, value) -> {
                String key = rule.id() + "." + setting;
                List<String> own = year == null ? null : own(key, year);
                List<String> holds = own != null ? own : value;
                if (!holds.isEmpty()) {
                    values.put(key, holds);
                }
            });
        }
        return new Settings(Map.copyOf(values));
    }

    private List<String> own(String key, int year) {
        return settings.getOrDefault(key, List.of()).stream().filter(dated -> dated.from() <= year && year <= dated.to())
                .map(Dated::value).findFirst().orElse(null);
    }
}
