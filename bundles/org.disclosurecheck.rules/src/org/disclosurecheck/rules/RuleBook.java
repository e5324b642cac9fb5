package org.disclosurecheck.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.disclosurecheck.model.form.Form;

/** The rules, the forms and the law they rest on. Texts that only people need are read when they are asked for. */
public final class RuleBook {

    /**
     * What only people need.
     *
     * @param texts explanation and condition by rule id
     * @param law passages of the law by reference
     */
    public record Library(Map<String, RuleText> texts, Law law) {
    }

    private final String hash;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Rule> inOrder;
    private final List<DormantRule> dormant;
    private final boolean withdraws;
    private final List<BrokenRule> broken;
    private final List<Form> forms;
    private final Supplier<Library> library;
    private final Edition edition;
    private Library opened;

    /**
     * @param hash SHA-256 over everything in the book, in hex: two books with the same hash judge alike
     * @param rules all rules; they are kept ordered by id
     * @param forms all forms; they are kept oldest first
     * @param library how to read the texts; asked once at most
     */
    public RuleBook(String hash, List<Rule> rules, List<Form> forms, Supplier<Library> library) {
        this(hash, rules, List.of(), forms, library);
    }

    /** @param dormant rules that stand in the book without being checked */
    public RuleBook(String hash, List<Rule> rules, List<DormantRule> dormant, List<Form> forms,
            Supplier<Library> library) {
        this(hash, rules, dormant, List.of(), forms, library, null);
    }

    /**
     * @param broken rules that had to be left out
     * @param edition the rule pack that the book comes from; null for every other book
     */
    public RuleBook(String hash, List<Rule> rules, List<DormantRule> dormant, List<BrokenRule> broken, List<Form> forms,
            Supplier<Library> library, Edition edition) {
        this.hash = hash;
        this.edition = edition;
        this.broken = broken.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        this.dormant = dormant.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        this.withdraws = dormant.stream().anyMatch(rule -> rule.status() == DormantRule.Status.WITHDRAWN);
        rules.stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(rule -> this.rules.put(rule.id(), rule));
        this.inOrder = List.copyOf(this.rules.values());
        this.forms = forms.stream().sorted((a, b) -> Integer.compare(a.fromYear(), b.fromYear())).toList();
        this.library = library;
    }

    public String hash() {
        return hash;
    }

    /**
     * The same book with changed rules.
     *
     * @param by what the change comes from: it becomes part of the hash
     */
    public RuleBook with(String by, UnaryOperator<Rule> change) {
        return new RuleBook(hash + "+" + by, rules.values().stream().map(change).toList(), dormant, broken, forms, this::library,
                edition);
    }

    /** The rule pack that the book comes from; empty for the built-in book and for a folder. */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /** The rules that are checked, ordered by id. */
    public List<Rule> rules() {
        return inOrder;
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The rules of the catalogue that are not checked, ordered by id; each says why. */
    public List<DormantRule> dormant() {
        return dormant;
    }

    /** True when it names a rule that is not checked any more. */
    boolean withdraws() {
        return withdraws;
    }

    /** The rules that are not checked because something in their folders is wrong, ordered by id. */
    public List<BrokenRule> broken() {
        return broken;
    }

    public Optional<DormantRule> dormant(String id) {
        return dormant.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** All forms, oldest first. */
    public List<Form> forms() {
        return forms;
    }

    /** @throws IllegalArgumentException when the book has no such form */
    public Form form(String id) {
        for (Form form : forms) {
            if (form.id().equals(id)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no form " + id);
    }

    /** The form of that id; where it is null, that in force for the year, as far as somebody knows it. */
    public Form form(String id, Integer year) {
        return id != null ? form(id)
                : (year == null ? forms.stream().findFirst() : formOf(year)).orElse(forms.get(forms.size() - 1));
    }

    /** The form in force for a reporting year, if the book has it. */
    public Optional<Form> formOf(int year) {
        return forms.stream().filter(form -> form.holdsFor(year)).findFirst();
    }

    /** Explanation and condition of a rule. */
    public RuleText text(Rule rule) {
        return library().texts().getOrDefault(rule.id(), new RuleText("", ""));
    }

    public Law law() {
        return library().law();
    }

    private synchronized Library library() {
        if (opened == null) {
            opened = library.get();
        }
        return opened;
    }
}
