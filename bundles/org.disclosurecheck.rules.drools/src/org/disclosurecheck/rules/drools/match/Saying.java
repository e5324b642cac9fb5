package org.disclosurecheck.rules.drools.match;

import org.drools.model.functions.BlockN;

/** The consequence: says what was found, and wants more. */
final class Saying extends Step {

    private final BlockN block;
    private final int[] slots;

    Saying(BlockN block, int[] slots) {
        this.block = block;
        this.slots = slots;
    }

    @Override
    boolean go(Object[] found, KnownFacts facts) throws Exception {
        facts.matched();
        block.execute(Test.values(found, slots));
        return false;
    }
}
