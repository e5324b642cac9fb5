package org.disclosurecheck.rules.drools.match;

import java.util.ArrayList;
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
    private final Alone alone;

    /**
     * @param slot where a candidate goes
     * @param source gives the candidates; null for the facts
     * @param inputs slots that the source reads
     * @param alone what the tests ask, when they ask it of the candidate alone; null when they do not
     */
    Candidates(Class<?> type, int slot, Source source, int[] inputs, List<Test> tests, Alone alone) {
        this.type = type;
        this.slot = slot;
        this.source = source;
        this.inputs = inputs;
        this.tests = tests.toArray(Test[]::new);
        this.alone = alone;
    }

    @Override
    boolean go(Object[] found, KnownFacts facts) throws Exception {
        if (source == null && alone != null) {
            List<Object> chosen = chosen(found, facts);
            for (int i = 0; i < chosen.size(); i++) {
                facts.looked();
                found[slot] = chosen.get(i);
                if (next.go(found, facts)) {
                    return true;
                }
            }
            return false;
        }
        if (source == null) {
            List<Object> known = facts.of(type);
            for (int i = 0; i < known.size(); i++) {
                if (goOn(known.get(i), found, facts)) {
                    return true;
                }
            }
            return false;
        }
        Object given = source.from(Test.values(found, inputs), facts);
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

    /** The facts for which the tests hold; asked once a report, whatever rules want to know it. */
    private List<Object> chosen(Object[] found, KnownFacts facts) throws Exception {
        List<Object> chosen = facts.chosen(alone);
        if (chosen == null) {
            chosen = new ArrayList<>();
            for (Object candidate : facts.of(type)) {
                found[slot] = candidate;
                if (holds(found)) {
                    chosen.add(candidate);
                }
            }
            facts.choose(alone, chosen);
        }
        return chosen;
    }

    private boolean holds(Object[] found) throws Exception {
        for (Test test : tests) {
            if (!test.holds(found)) {
                return false;
            }
        }
        return true;
    }

    private boolean goOn(Object candidate, Object[] found, KnownFacts facts) throws Exception {
        facts.looked();
        found[slot] = candidate;
        return holds(found) && next.go(found, facts);
    }
}
