package org.disclosurecheck.rules.drools.match;

/** A test that belongs to no pattern. */
final class Only extends Step {

    private final Test test;

    Only(Test test) {
        this.test = test;
    }

    @Override
    boolean go(Object[] found, KnownFacts facts) throws Exception {
        return test.holds(found) && next.go(found, facts);
    }
}
