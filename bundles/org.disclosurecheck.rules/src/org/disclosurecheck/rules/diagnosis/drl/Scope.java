package org.disclosurecheck.rules.diagnosis.drl;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;

/** The names that mean something at a place of a rule. */
final class Scope {

    private final Vocabulary vocabulary;
    private final Map<String, Entry> imported = new HashMap<>();
    private final Map<String, Type> variables = new HashMap<>();
    /** The type of the pattern that is being read; null in a consequence. */
    Type self;

    Scope(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.entries().stream().filter(entry -> entry.java().getPackageName().equals("java.lang")).forEach(this::know);
    }

    private Scope(Scope outer) {
        vocabulary = outer.vocabulary;
        imported.putAll(outer.imported);
    }

    /** Another rule of the same file. */
    Scope forRule() {
        return new Scope(this);
    }

    void know(Entry entry) {
        imported.put(entry.name().substring(entry.name().lastIndexOf('.') + 1), entry);
    }

    void name(String variable, Type type) {
        variables.put(variable, type);
    }

    void forget(String variable) {
        variables.remove(variable);
    }

    boolean hasVariable(String variable) {
        return variables.containsKey(variable);
    }

    Type variable(String name) {
        return variables.get(name);
    }

    Map<String, Type> variables() {
        return variables;
    }

    /** The type of that name, nested ones as SiteNames.Named, when it is imported. */
    Optional<Entry> type(String name) {
        Entry exact = imported.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return type(name.substring(0, dot)).flatMap(outer -> vocabulary.entry(outer.java().getCanonicalName() + name.substring(dot)));
    }
}
