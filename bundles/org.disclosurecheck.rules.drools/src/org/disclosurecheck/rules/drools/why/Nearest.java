package org.disclosurecheck.rules.drools.why;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.disclosurecheck.rules.drools.match.Trace;

/**
 * Of all that is tried while a rule is walked, keeps what says most about a place: a match that spoke of it, or else the try
 * that came farthest without leaving the place.
 */
final class Nearest implements Trace {

    /** Nothing there that the condition could be asked of. */
    static final int NOTHING = -2;

    /**
     * A try that came to an end.
     *
     * @param pattern number of the condition that failed; the number of conditions when all held
     * @param test number of its test, {@link Trace#WHOLE} or {@link #NOTHING}
     * @param found what stood in the slots
     * @param near false when it was about another place
     */
    record Try(int pattern, int test, Object[] found, boolean near, int here) {

        boolean betterThan(Try other) {
            if (other == null || near != other.near) {
                return other == null || near;
            }
            if (pattern != other.pattern) {
                return pattern > other.pattern;
            }
            return here != other.here ? here > other.here : test > other.test;
        }
    }

    private final List<PatternText> patterns;
    private final String place;
    private final Supplier<String> spokenOf;
    private Map<String, Integer> names = Map.of();
    private Map<Integer, Integer> facts = Map.of();
    private Try best;
    private boolean spoke;

    /**
     * @param place address that is asked about; null for any
     * @param spokenOf the place of which the rule has just spoken
     */
    Nearest(List<PatternText> patterns, String place, Supplier<String> spokenOf) {
        this.patterns = patterns;
        this.place = place;
        this.spokenOf = spokenOf;
    }

    @Override
    public void named(Map<String, Integer> variables, Map<Integer, Integer> slots) {
        names = new HashMap<>(variables);
        facts = Map.copyOf(slots);
    }

    @Override
    public void held(int pattern, Object[] found) {
        int next = pattern + 1;
        while (negative(next)) {
            next++;
        }
        if (!negative(pattern) && next < patterns.size()) {
            // unless something is met there, that was the end
            end(next, NOTHING, pattern, found);
        }
    }

    @Override
    public void failed(int pattern, int test, Object[] found) {
        if (test == WHOLE || !negative(pattern)) {
            end(pattern, test, test == WHOLE ? pattern - 1 : pattern, found);
        }
    }

    @Override
    public void spoke(Object[] found) {
        if (!spoke && (place == null || place.equals(spokenOf.get()))) {
            spoke = true;
            best = new Try(patterns.size(), 0, found.clone(), true, 0);
        }
    }

    private void end(int pattern, int test, int last, Object[] found) {
        if (spoke) {
            return;
        }
        boolean near = true;
        int here = 0;
        for (int i = 0; i <= last; i++) {
            // what was looked at inside of a “not” that held says nothing of the place
            Object fact = negative(i) ? null : fact(i, found);
            near &= !Places.elsewhere(fact, place);
            here += Places.here(fact, place) ? 1 : 0;
        }
        Try ended = new Try(pattern, test, found, near, here);
        if (ended.betterThan(best)) {
            best = new Try(pattern, test, found.clone(), near, here);
        }
    }

    private boolean negative(int pattern) {
        return pattern < patterns.size() && patterns.get(pattern).negative() >= 0;
    }

    /** What the pattern was asked of. */
    Object fact(int pattern, Object[] found) {
        Integer slot = facts.get(pattern);
        return slot == null ? null : found[slot];
    }

    /** The variables of the rule with what they stood for. */
    Map<String, Object> variables(Object[] found) {
        Map<String, Object> values = new HashMap<>();
        names.forEach((name, slot) -> values.put(name, found[slot]));
        return values;
    }

    Try best() {
        return best;
    }
}
