package org.disclosurecheck.export;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.RuleRun;

/** Keeps an {@link Amendment} for each way in which second looks find nothing. Several threads may use it. */
public final class Amendments {

    /** So many are kept, some kilobytes each; more only where every region has its own. */
    private static final int MOST_KNOWN = 256;

    private final List<String> rules;
    /** By what the second look comes to, which is the same object for many reports; with a roster there may be others. */
    private final Map<RuleRun, Amendment> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** @param rules ids of all rules of the book, in its order */
    public Amendments(List<String> rules) {
        this.rules = rules;
    }

    /** @param nothing of some rules, without findings and problems */
    public Amendment of(RuleRun nothing) throws IOException {
        Amendment amendment = known.get(nothing);
        if (amendment == null) {
            amendment = new Amendment(nothing, rules);
            if (known.size() < MOST_KNOWN) {
                known.put(nothing, amendment);
            }
        }
        return amendment;
    }
}
