package org.disclosurecheck.rules.drools.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Facts that are only worked out when a rule asks for facts of their type. */
final class LaterFacts {

    /** Those of one class. */
    private static final class Later {
        final Class<?> type;
        final Supplier<? extends List<?>> facts;
        /** Of which types they are, by number: asked for each type that rules speak of. */
        boolean[] types;

        Later(Class<?> type, Supplier<? extends List<?>> facts) {
            this.type = type;
            this.facts = facts;
        }
    }

    private final List<Later> waiting = new ArrayList<>(8);

    void add(Class<?> type, Supplier<? extends List<?>> facts) {
        waiting.add(new Later(type, facts));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** The first of them, worked out. */
    List<?> next() {
        return waiting.remove(0).facts.get();
    }

    /** The first that are of a type, worked out; null when none are. */
    List<?> next(int type, Questions questions) {
        for (int i = 0; i < waiting.size(); i++) {
            Later each = waiting.get(i);
            if (each.types == null) {
                each.types = questions.typesOf(each.type);
            }
            if (each.types[type]) {
                return waiting.remove(i).facts.get();
            }
        }
        return null;
    }

    /** Other questions number the types in another way. */
    void forgetTypes() {
        waiting.forEach(each -> each.types = null);
    }
}
