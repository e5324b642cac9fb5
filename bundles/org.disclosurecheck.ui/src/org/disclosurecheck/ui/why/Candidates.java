package org.disclosurecheck.ui.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;

/** The rules that may be asked about a place: first those that may speak there, then the others. */
public final class Candidates {

    /**
     * A rule that may be asked.
     *
     * @param here whether it may speak at the place
     */
    public record Candidate(Rule rule, boolean here) {
    }

    private final List<Candidate> all;
    private final Language language;

    /**
     * @param place canonical address; null for the whole report
     * @param form id of the report’s form; null when it is not known
     */
    public Candidates(RuleBook book, String place, String form, Language language) {
        this.language = language;
        List<Candidate> found = new ArrayList<>();
        for (Rule rule : book.rules()) {
            found.add(new Candidate(rule, (form == null || rule.holdsFor(form)) && speaksAt(rule.location(), place)));
        }
        found.sort(Comparator.comparing((Candidate one) -> !one.here()).thenComparing(one -> one.rule().id()));
        all = List.copyOf(found);
    }

    /** Whether a pattern of addresses, “T3/{row}/total | T3”, has the place. */
    public static boolean speaksAt(String pattern, String place) {
        return Stream.of((pattern == null ? "" : pattern).split("\\|")).map(String::strip)
                .anyMatch(one -> place == null ? one.equals("REPORT") : fits(one, place));
    }

    private static boolean fits(String pattern, String place) {
        String[] parts = pattern.split("/");
        String[] keys = place.split("/");
        if (parts.length != keys.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            int brace = parts[i].indexOf('{');
            boolean same = brace < 0 ? keys[i].equals(parts[i]) || keys[i].startsWith(parts[i] + ".")
                    : keys[i].startsWith(parts[i].substring(0, brace));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Those that have all the words in their id or title, in their order. */
    public List<Candidate> with(String typed) {
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("[\\s　]+")).filter(word -> !word.isEmpty()).toList();
        return all.stream().filter(one -> words.stream().allMatch((one.rule().id() + " " + one.rule().title(language))
                .toLowerCase(Locale.ROOT)::contains)).toList();
    }
}
