package org.disclosurecheck.rules.drools.match;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** A pattern: every fact of a type, or everything that an expression gives, for which some tests hold. */
final class Candidates extends Step {

    private final Class<?> type;
    private final int slot;
    private final Source source;
    private final int[] inputs;
    private final Test[] tests;

    /**
     * @param slot where a candidate goes
     * @param source gives the candidates; null for the facts
     * @param inputs slots that the source reads
     */
    Candidates(Class<?> type, int slot, Source source, int[] inputs, List<Test> tests) {
        this.type = type;
        this.slot = slot;
        this.source = source;
        this.inputs = inputs;
        this.tests = tests.toArray(Test[]::new);
    }

    @Override
    boolean go(Object[] found, KnownFacts facts) throws Exception {
        if (source == null) {
            List<Object> known = facts.of(type);
            for (int i = 0; i < known.size(); i++) {
                if (goOn(known.get(i), found, facts)) {
                    return true;
                }
            }
            return false;
        }
        Object given = source.from(Test.values(found, inputs));
        if (given instanceof Object[] array) {
            given = Arrays.asList(array);
        }
        if (given instanceof Iterable<?> several) {
            given = several.iterator();
        }
        if (given instanceof Iterator<?> each) {
            while (each.hasNext()) {
                Object candidate = each.next();
                if (type.isInstance(candidate) && goOn(candidate, found, facts)) {
                    return true;
                }
            }
            return false;
        }
        return type.isInstance(given) && goOn(given, found, facts);
    }

    private boolean goOn(Object candidate, Object[] found, KnownFacts facts) throws Exception {
        found[slot] = candidate;
        for (Test test : tests) {
            if (!test.holds(found)) {
                return false;
            }
        }
        return next.go(found, facts);
    }
}
