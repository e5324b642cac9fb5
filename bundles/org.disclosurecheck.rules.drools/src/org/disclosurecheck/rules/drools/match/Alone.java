package org.disclosurecheck.rules.drools.match;

import java.util.List;

/**
 * A pattern whose tests ask for nothing but its own candidate. Rules of a family that ask the same of the same facts share
 * the compiled tests, and so the answer.
 */
final class Alone {

    private final Class<?> type;
    private final List<Object> predicates;
    private final int hash;

    /** @param predicates what the compiler made of the tests, in their order */
    Alone(Class<?> type, List<Object> predicates) {
        this.type = type;
        this.predicates = predicates;
        this.hash = 31 * type.hashCode() + predicates.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alone alone && alone.hash == hash && alone.type == type
                && alone.predicates.equals(predicates);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
