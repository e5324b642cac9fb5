package org.disclosurecheck.rules.drools.match;

import java.util.List;

import org.drools.model.functions.Predicate1;

/**
 * Facts of a type for which tests hold that ask for nothing but the fact itself. Rules of a family that ask the same of
 * the same facts share the compiled tests, and so the answer.
 */
final class Alone {

    final int type;
    final Predicate1<Object>[] tests;
    /** Its number among the questions. */
    int number;
    private final List<Predicate1<Object>> asked;

    /**
     * @param type number of the type
     * @param tests what the compiler made of the tests, in their order; none for every fact
     */
    @SuppressWarnings("unchecked")
    Alone(int type, List<Predicate1<Object>> tests) {
        this.type = type;
        this.tests = tests.toArray(Predicate1[]::new);
        this.asked = List.copyOf(tests);
    }

    boolean holds(Object fact) throws Exception {
        for (Predicate1<Object> test : tests) {
            if (!test.test(fact)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alone alone && alone.type == type && alone.asked.equals(asked);
    }

    @Override
    public int hashCode() {
        return 31 * type + asked.hashCode();
    }
}
