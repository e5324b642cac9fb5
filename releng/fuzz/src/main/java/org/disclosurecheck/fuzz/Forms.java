package org.disclosurecheck.fuzz;

import java.util.List;
import java.util.ServiceLoader;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleEngine;

/** The forms of the built-in book. */
final class Forms {

    private Forms() {
    }

    static List<Form> all() {
        return ServiceLoader.load(RuleEngine.class).findFirst().orElseThrow().builtIn().book().forms();
    }
}
