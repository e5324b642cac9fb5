package org.disclosurecheck.rules.drools.match;

import org.drools.model.functions.Function1;
import org.drools.model.functions.Function2;
import org.drools.model.functions.Function3;

/** What a pattern takes its candidates from: the expression behind {@code from}. */
interface Source {

    /**
     * @param found what was found so far
     * @return a collection, an array, an iterator, one object, or null
     */
    Object from(Object[] found) throws Exception;

    static Source of(Function1<Object, ?> expression, int slot) {
        return found -> expression.apply(found[slot]);
    }

    static Source of(Function2<Object, Object, ?> expression, int one, int other) {
        return found -> expression.apply(found[one], found[other]);
    }

    static Source of(Function3<Object, Object, Object, ?> expression, int[] slots) {
        return found -> expression.apply(found[slots[0]], found[slots[1]], found[slots[2]]);
    }
}
