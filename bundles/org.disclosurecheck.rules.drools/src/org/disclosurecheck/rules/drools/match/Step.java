package org.disclosurecheck.rules.drools.match;

/**
 * A condition of a rule, or its consequence at the end. What was found so far stands in a row of slots; a step puts its
 * own find beside it and goes on to the next.
 */
abstract class Step {

    /** What comes after this one; the last of a chain has none. */
    Step next;

    /**
     * @param found a slot for each variable of the rule
     * @return true when enough was found and nobody need look further
     * @throws Exception what a condition or consequence threw
     */
    abstract boolean go(Object[] found, KnownFacts facts) throws Exception;

    /** The end of a chain that only asks whether there is anything. */
    static final Step ENOUGH = new Step() {
        @Override
        boolean go(Object[] found, KnownFacts facts) {
            return true;
        }
    };
}
