package org.disclosurecheck.rules.drools.match;

import java.util.Map;

/**
 * Whoever wants to be told how a rule is walked. Patterns are numbered from 0 in the order in which the rule writes them,
 * those inside of “not” and “exists” included.
 */
public interface Trace {

    /** The whole pattern, where a step asks for the test that failed: something is there that must not be, or nothing is. */
    int WHOLE = -1;

    /**
     * What the slots are called, told once before the walk.
     *
     * @param names name of a variable → its slot; what the rule did not name has a name that Drools made
     * @param facts number of a pattern → slot of its fact
     */
    void named(Map<String, Integer> names, Map<Integer, Integer> facts);

    /** All tests of the pattern hold for its candidate. */
    void held(int pattern, Object[] found);

    /**
     * A condition did not hold.
     *
     * @param test number of the test among those of the pattern, or {@link #WHOLE}
     */
    void failed(int pattern, int test, Object[] found);

    /** Every condition held, and the consequence has spoken. */
    void spoke(Object[] found);
}
