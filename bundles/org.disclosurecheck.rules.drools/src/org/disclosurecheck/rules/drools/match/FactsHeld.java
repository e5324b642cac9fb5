package org.disclosurecheck.rules.drools.match;

/** A rule asked for facts that are not here. It has no stack, for nobody looks at it. */
final class FactsHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactsHeld() {
        super(null, null, false, false);
    }
}
