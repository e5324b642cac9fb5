package org.disclosurecheck.rules.diagnosis.drl;

import java.lang.reflect.Type;
import java.util.Optional;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;

/** Names of types in a rule text, and what the vocabulary holds of them. */
final class TypeNames {

    private final Scope scope;
    private final FaultList faults;
    private final Checker.Importing importing;

    TypeNames(Scope scope, FaultList faults, Checker.Importing importing) {
        this.scope = scope;
        this.faults = faults;
        this.importing = importing;
    }

    /** The type that a dotted name means, when it is one: Measure, SiteNames.Named. */
    Optional<Entry> type(Expr expression) {
        String dotted = Unknown.dotted(expression);
        if (dotted == null) {
            return Optional.empty();
        }
        Optional<Entry> entry = scope.type(dotted);
        if (entry.isEmpty() && Character.isUpperCase(dotted.charAt(0))) {
            Optional<Entry> notImported = Vocabulary.get().entry(dotted);
            notImported.ifPresent(found -> faults.error(Kind.NAME, expression.start(), expression.end() - expression.start(), "缺少 " + found.importLine(),
                    "the import of " + dotted + " is missing", importing.apply(found)));
            return notImported;
        }
        return entry;
    }

    /** True for what is written as the name of a type is. */
    boolean isTypeName(Expr expression) {
        String dotted = Unknown.dotted(expression);
        return dotted != null && Character.isUpperCase(dotted.charAt(0));
    }

    /** {@code java.lang.Runtime}: full names are refused, so that the imports say everything. */
    boolean isPackage(Expr expression) {
        String dotted = Unknown.dotted(expression);
        boolean full = dotted != null && dotted.matches("(java|javax|jdk|sun|com|org|net|io)\\..*") && scope.self == null
                || dotted != null && dotted.matches("(java|javax|jdk|sun|org\\.\\w+|com\\.\\w+)\\.\\w+.*");
        if (full) {
            faults.error(Kind.FORBIDDEN, expression.start(), expression.end() - expression.start(), "规则里不能写带包名的全名，用到的名字请在开头引入",
                    "no full names in rules; import what is used");
        }
        return full;
    }

    /** The entry of the owner of a member; null when there is nothing to say. */
    Entry entry(Type owner, Token name) {
        if (owner == null) {
            return null;
        }
        if (owner == Types.NOTHING || Types.raw(owner) == null || Vocabulary.get().entry(Types.raw(owner)).isEmpty()) {
            faults.error(Kind.FORBIDDEN, name.start(), name.length(), Types.zh(owner) + "没有“" + name.text() + "”这一项",
                    Types.en(owner) + " has no “" + name.text() + "”");
            return null;
        }
        return Vocabulary.get().entry(Types.raw(owner)).get();
    }
}
