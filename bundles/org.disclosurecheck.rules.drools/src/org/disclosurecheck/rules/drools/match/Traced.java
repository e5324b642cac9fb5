package org.disclosurecheck.rules.drools.match;

/** The same steps and tests, telling somebody how they end. Only who asks why pays for it. */
final class Traced {

    private Traced() {
    }

    static Test held(int pattern, Trace trace) {
        return found -> {
            trace.held(pattern, found);
            return true;
        };
    }

    static Test test(Test test, int pattern, int number, Trace trace) {
        return found -> {
            boolean holds = test.holds(found);
            if (!holds) {
                trace.failed(pattern, number, found);
            }
            return holds;
        };
    }

    static Step existence(Step asked, boolean wanted, int pattern, Trace trace) {
        return new Step() {
            @Override
            boolean go(Object[] found, KnownFacts facts) throws Exception {
                if (asked.go(found, facts) != wanted) {
                    trace.failed(pattern, Trace.WHOLE, found);
                    return false;
                }
                return next.go(found, facts);
            }
        };
    }

    static Step end(Step saying, Trace trace) {
        return new Step() {
            @Override
            boolean go(Object[] found, KnownFacts facts) throws Exception {
                boolean enough = saying.go(found, facts);
                trace.spoke(found);
                return enough;
            }
        };
    }
}
