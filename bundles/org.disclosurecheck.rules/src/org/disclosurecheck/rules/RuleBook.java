package org.disclosurecheck.rules;

import java.util.List;
import java.util.Optional;

import org.disclosurecheck.model.form.Form;

/**
 * The rules, the forms and the law they rest on.
 *
 * @param hash SHA-256 over everything in the book, in hex: two books with the same hash judge alike
 * @param rules all rules, ordered by id
 * @param forms all forms, oldest first
 * @param law the texts of the law
 */
public record RuleBook(String hash, List<Rule> rules, List<Form> forms, Law law) {

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException when the book has no such form */
    public Form form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + id));
    }

    /** The form in force for a reporting year, if the book has it. */
    public Optional<Form> formOf(int year) {
        return forms.stream().filter(form -> form.holdsFor(year)).findFirst();
    }
}
