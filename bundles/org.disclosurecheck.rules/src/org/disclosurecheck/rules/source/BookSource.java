package org.disclosurecheck.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleText;

/**
 * A rule book as its folder has it.
 *
 * @param name short name, for the compiled book
 * @param hash SHA-256 over names and contents of all its files, in hex
 * @param standalone true when the book does not stand on the built-in one
 * @param rules rules in the order of their ids
 * @param dormant rules that are not checked, in the order of their ids
 * @param broken rules that had to be left out
 * @param texts explanation and condition by rule id
 * @param formData the trees of its form.yaml files
 * @param law passages of its law texts
 */
public record BookSource(String name, String hash, boolean standalone, List<Rule> rules, List<DormantRule> dormant,
        List<BrokenRule> broken, Map<String, RuleText> texts, List<Map<String, Object>> formData, Law law) {

    /** The same book with more rules left out. */
    public BookSource without(List<BrokenRule> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<String> ids = more.stream().map(BrokenRule::id).toList();
        List<BrokenRule> all = new ArrayList<>(broken);
        all.addAll(more);
        return new BookSource(name, hash, standalone, rules.stream().filter(rule -> !ids.contains(rule.id())).toList(), dormant, all, texts,
                formData, law);
    }

    public List<Form> forms() {
        return formData.stream().map(org.disclosurecheck.model.form.FormData::form).toList();
    }
}
