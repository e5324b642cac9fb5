package org.disclosurecheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.several.Surroundings;

/**
 * A rule of the book: what its folder says of it. Its explanation and its condition are a {@link RuleText}, which is
 * only read when somebody asks for it.
 *
 * @param id id of the catalogue, never renamed or reused
 * @param family folder of its family: sums, structure …
 * @param folder folder of the rule, relative to its book
 * @param titles title by language: “zh”, and “en” when there is one
 * @param severity severity of its findings
 * @param variants severity and certainty of named variants of the finding
 * @param certainty how certain it is
 * @param forms ids of the forms it holds for; empty for every form
 * @param fromYear first reporting year it holds for
 * @param toYear last reporting year it holds for
 * @param organisations kinds of organisation it holds for; empty for every kind
 * @param location pattern of the addresses that its findings may carry
 * @param needs what it must be able to read before it may judge
 * @param basis what it rests on, by form id; “any” for the rest
 * @param law references into the law texts: “regulation-2019#50”
 * @param source where the rule comes from
 * @param safeFix true when its proposals need no decision beyond the user's consent
 * @param messages sentences by language and key
 * @param settings limits and lists that a profile may set, with their usual values; an empty list is not set
 */
public record Rule(String id, String family, String folder, Map<String, String> titles, Severity severity,
        Map<String, Variant> variants, Certainty certainty, List<String> forms, int fromYear, int toYear,
        Set<String> organisations, String location, List<String> needs, Map<String, String> basis, List<String> law,
        String source, boolean safeFix, Map<String, Map<String, String>> messages, Map<String, List<String>> settings) {

    /** A rule without settings. */
    public Rule(String id, String family, String folder, Map<String, String> titles, Severity severity,
            Map<String, Variant> variants, Certainty certainty, List<String> forms, int fromYear, int toYear,
            Set<String> organisations, String location, List<String> needs, Map<String, String> basis, List<String> law,
            String source, boolean safeFix, Map<String, Map<String, String>> messages) {
        this(id, family, folder, titles, severity, variants, certainty, forms, fromYear, toYear, organisations, location,
                needs, basis, law, source, safeFix, messages, Map.of());
    }

    /**
     * A finding of the same rule with a sentence of its own.
     *
     * @param severity its severity
     * @param certainty its certainty; what the law asks from one year on may be a local wish before
     */
    public record Variant(Severity severity, Certainty certainty) {
    }

    /** The same rule with other severities. */
    public Rule with(Severity other, Map<String, Variant> others) {
        return new Rule(id, family, folder, titles, other, others, certainty, forms, fromYear, toYear, organisations,
                location, needs, basis, law, source, safeFix, messages, settings);
    }

    public String title(Language language) {
        return titles.getOrDefault(language.choose("zh", "en"), titles.get("zh"));
    }

    /** What the rule rests on in a report of that form. */
    public String basis(String form) {
        return basis.getOrDefault(form, basis.getOrDefault("any", ""));
    }

    public boolean holdsFor(String form) {
        return forms.isEmpty() || forms.contains(form);
    }

    public boolean holdsFor(int year) {
        return fromYear <= year && year <= toYear;
    }

    /** True when it cannot look without last year's report. */
    public boolean readsLastYear() {
        return needs.stream().anyMatch(need -> need.startsWith("previous") || need.startsWith(Needs.LAST_YEAR));
    }

    /** True when it looks at other reports beside the one, or at the roster. */
    public boolean looksAround() {
        return needs.stream().anyMatch(Surroundings.WORDS::contains);
    }

    /** The severity of a finding of that variant; null is the plain finding. */
    public Severity severity(String variant) {
        return variant != null && variants.containsKey(variant) ? variants.get(variant).severity() : severity;
    }

    /** The certainty of a finding of that variant; null is the plain finding. */
    public Certainty certainty(String variant) {
        return variant != null && variants.containsKey(variant) ? variants.get(variant).certainty() : certainty;
    }

    /** The sentence of that key (“message”, “message.variant”, “fix” …), or null. Who wrote no English gets the Chinese. */
    public String sentence(String key, Language language) {
        String sentence = messages.get(language.choose("zh", "en")).get(key);
        return sentence == null ? messages.get("zh").get(key) : sentence;
    }
}
