package org.disclosurecheck.rules.drools;

import java.util.List;
import java.util.Set;

import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;

/** Leaves out of a book's models the rules that an upper book replaces. */
final class Overridden {

    private Overridden() {
    }

    static List<Model> without(List<Model> models, Set<String> holds) {
        return models.stream().map(model -> {
            ModelImpl kept = new ModelImpl(model.getName());
            model.getRules().stream().filter(rule -> holds.contains(DroolsRunner.id(rule))).forEach(kept::addRule);
            return (Model) kept;
        }).toList();
    }
}
