package org.disclosurecheck.rules.drools.match;

import java.util.List;

/** A pattern over the facts: each of a type for which some tests hold. */
final class OfFacts extends Step {

    private final int slot;
    private final Alone alone;
    private final Test[] tests;

    /**
     * @param slot where a fact goes
     * @param alone what the first tests ask of the fact alone
     * @param tests the others
     */
    OfFacts(int slot, Alone alone, List<Test> tests) {
        this.slot = slot;
        this.alone = alone;
        this.tests = tests.toArray(Test[]::new);
    }

    @Override
    boolean go(Object[] found, KnownFacts facts) throws Exception {
        for (Object fact : facts.chosen(alone)) {
            facts.looked();
            found[slot] = fact;
            if (Test.hold(tests, found) && next.go(found, facts)) {
                return true;
            }
        }
        return false;
    }
}
