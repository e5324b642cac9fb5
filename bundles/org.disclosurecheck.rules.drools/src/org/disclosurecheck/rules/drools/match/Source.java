package org.disclosurecheck.rules.drools.match;

/** What a pattern takes its candidates from: the expression behind {@code from}. */
@FunctionalInterface
interface Source {

    /** @return a collection, an array, an iterator, one object, or null */
    Object from(Object[] given, KnownFacts facts) throws Exception;
}
