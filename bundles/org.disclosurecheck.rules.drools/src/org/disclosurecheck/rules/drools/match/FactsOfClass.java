package org.disclosurecheck.rules.drools.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The facts of one class, each once, in the order they came in. */
final class FactsOfClass {

    /** Among fewer facts it is sooner seen whether one of them is there already. */
    private static final int FEW = 32;

    final Class<?> type;
    final List<Object> facts = new ArrayList<>();
    /** Of which types they are, by number; null when nobody has asked. */
    boolean[] types;
    private Set<Object> known;

    FactsOfClass(Class<?> type) {
        this.type = type;
    }

    /** False when it is there already. */
    boolean add(Object fact) {
        if (known == null && facts.size() < FEW) {
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i) == fact) {
                    return false;
                }
            }
        } else {
            if (known == null) {
                known = Collections.newSetFromMap(new IdentityHashMap<>());
                known.addAll(facts);
            }
            if (!known.add(fact)) {
                return false;
            }
        }
        return facts.add(fact);
    }

    /** One that is not there yet. */
    void addNew(Object fact) {
        facts.add(fact);
        if (known != null) {
            known.add(fact);
        }
    }
}
