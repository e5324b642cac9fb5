package org.disclosurecheck.rules.drools.match;

/** Asks whether there is anything for which other conditions hold: there must be, or there must not. */
final class Existence extends Step {

    private final Step asked;
    private final boolean wanted;

    /** @param asked chain that ends with {@link Step#ENOUGH} */
    Existence(Step asked, boolean wanted) {
        this.asked = asked;
        this.wanted = wanted;
    }

    @Override
    boolean go(Object[] found, KnownFacts facts) throws Exception {
        return asked.go(found, facts) == wanted && next.go(found, facts);
    }
}
