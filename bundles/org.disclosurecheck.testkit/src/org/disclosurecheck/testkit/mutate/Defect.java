package org.disclosurecheck.testkit.mutate;

import java.util.Set;
import java.util.function.Consumer;

import org.disclosurecheck.testkit.generate.CleanReport;

/**
 * One way to spoil a clean report.
 *
 * @param rule the rule that must see it
 * @param form the only form it can be made in; empty for all
 * @param also rules that may find an error of their own in it, since one value can break several relations
 * @param edit spoils the report and says where the rule must speak
 */
public record Defect(String rule, String form, Set<String> also, Consumer<Spoilt> edit) {

    static Defect of(String rule, Consumer<Spoilt> edit) {
        return new Defect(rule, "", Set.of(), edit);
    }

    /** In that form only. */
    Defect in(String only) {
        return new Defect(rule, only, also, edit);
    }

    Defect also(String... rules) {
        return new Defect(rule, form, Set.of(rules), edit);
    }

    public boolean concerns(String id) {
        return form.isEmpty() || form.equals(id);
    }

    /** The spoilt report; null where this one cannot be spoilt so: no regulations without a city, no sum without addends. */
    public Spoilt in(CleanReport clean) {
        Spoilt spoilt = new Spoilt(clean);
        try {
            edit.accept(spoilt);
            return spoilt;
        } catch (Spoilt.NotHere e) {
            return null;
        }
    }
}
