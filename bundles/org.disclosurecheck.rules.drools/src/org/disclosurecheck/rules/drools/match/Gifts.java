package org.disclosurecheck.rules.drools.match;

import java.util.Arrays;

/** What an expression gave for some facts. Rules go through them in the same order. */
final class Gifts {
    private Object[] facts = new Object[4];
    private Object[] given = new Object[4];
    private int size;
    private int next;

    /** Null when nobody has asked yet, or when it gave nothing. */
    Object of(Object fact) {
        int place = place(fact);
        return place < 0 ? null : given[place];
    }

    private int place(Object fact) {
        if (next < size && facts[next] == fact) {
            return next++;
        }
        for (int i = 0; i < size; i++) {
            if (facts[i] == fact) {
                next = i + 1;
                return i;
            }
        }
        return -1;
    }

    void keep(Object fact, Object gift) {
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, 2 * size);
            given = Arrays.copyOf(given, 2 * size);
        }
        facts[size] = fact;
        given[size++] = gift;
    }
}
