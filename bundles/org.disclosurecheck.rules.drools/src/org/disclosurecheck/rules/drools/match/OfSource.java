package org.disclosurecheck.rules.drools.match;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.drools.model.functions.Predicate1;

/** A pattern over what an expression gives: each of a type for which some tests hold. */
final class OfSource extends Step {

    /** More than that is gone through one by one: whoever gave it may not have it at hand. */
    private static final int AT_HAND = 10_000;
    private static final Object[] NOTHING = {};

    private final Class<?> type;
    private final int slot;
    private final Source source;
    /** Null when the expression does not read one thing that was found. */
    private final Questions.Given shared;
    private final int input;
    private final Predicate1<Object>[] alone;
    private final Test[] tests;
    /** The class of the last candidate that was of the type; whichever thread wrote it, it is true. */
    private Class<?> known;

    /**
     * @param slot where a candidate goes
     * @param shared the expression among the questions, when it reads one slot; else null
     * @param input that slot
     * @param alone what the first tests ask of the candidate alone
     * @param tests the others
     */
    @SuppressWarnings("unchecked")
    OfSource(Class<?> type, int slot, Source source, Questions.Given shared, int input, List<Predicate1<Object>> alone,
            List<Test> tests) {
        this.type = type;
        this.slot = slot;
        this.source = source;
        this.shared = shared;
        this.input = input;
        this.alone = alone.toArray(Predicate1[]::new);
        this.tests = tests.toArray(Test[]::new);
    }

    @Override
    boolean go(Object[] found, KnownFacts facts) throws Exception {
        Object given = shared != null && shared.askers > 1 ? shared(found, facts) : atHand(source.from(found));
        if (given instanceof Object[] all) {
            for (Object candidate : all) {
                if (isOfType(candidate) && goOn(candidate, found, facts)) {
                    return true;
                }
            }
            return false;
        }
        Iterator<?> each = (Iterator<?>) given;
        while (each.hasNext()) {
            Object candidate = each.next();
            if (isOfType(candidate) && goOn(candidate, found, facts)) {
                return true;
            }
        }
        return false;
    }

    /** Candidates are mostly of one class, and the first compiler asks the machine for each instance anew. */
    private boolean isOfType(Object candidate) {
        if (candidate == null) {
            return false;
        }
        if (candidate.getClass() == known) {
            return true;
        }
        if (!type.isInstance(candidate)) {
            return false;
        }
        known = candidate.getClass();
        return true;
    }

    private Object shared(Object[] found, KnownFacts facts) throws Exception {
        Object fact = found[input];
        Object known = facts.given(shared, fact);
        if (known == null) {
            known = atHand(source.from(found));
            if (known instanceof Object[]) {
                facts.keep(shared, fact, known);
            }
        }
        return known;
    }

    /** An array, or an iterator over what has no end or is very long. */
    private static Object atHand(Object given) {
        if (given instanceof Collection<?> several) {
            int size = several.size();
            return size == 0 ? NOTHING : size <= AT_HAND ? several.toArray() : several.iterator();
        }
        if (given == null) {
            return NOTHING;
        }
        if (given instanceof Object[] || given instanceof Iterator<?>) {
            return given;
        }
        return given instanceof Iterable<?> several ? several.iterator() : new Object[] {given};
    }

    private boolean goOn(Object candidate, Object[] found, KnownFacts facts) throws Exception {
        facts.looked();
        for (Predicate1<Object> test : alone) {
            if (!test.test(candidate)) {
                return false;
            }
        }
        found[slot] = candidate;
        return Test.hold(tests, found) && next.go(found, facts);
    }
}
