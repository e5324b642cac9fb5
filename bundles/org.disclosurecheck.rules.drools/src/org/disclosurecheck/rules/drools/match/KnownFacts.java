package org.disclosurecheck.rules.drools.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of one report, each once, by the type that a pattern asks for. Of one thread. */
public final class KnownFacts {

    /** Matches that no honest rule comes near on one report. */
    private static final int MOST_MATCHES = 100_000;

    private final List<Object> all = new ArrayList<>();
    private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private int matches;

    public KnownFacts(List<Object> facts) {
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>(2 * facts.size()));
        for (Object fact : facts) {
            if (known.add(fact)) {
                all.add(fact);
                byClass.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
            }
        }
    }

    /** Those of that type, or of one below it, in the order they came in. */
    List<Object> of(Class<?> type) {
        List<Object> known = byType.get(type);
        if (known == null) {
            known = find(type);
            byType.put(type, known);
        }
        return known;
    }

    /** Another rule begins. */
    void begin() {
        matches = 0;
    }

    /** @throws IllegalStateException when a rule finds no end */
    void matched() {
        if (++matches == MOST_MATCHES) {
            throw new IllegalStateException("more than " + MOST_MATCHES + " matches");
        }
    }

    private List<Object> find(Class<?> type) {
        List<Object> found = List.of();
        int classes = 0;
        for (Map.Entry<Class<?>, List<Object>> entry : byClass.entrySet()) {
            if (type.isAssignableFrom(entry.getKey())) {
                found = entry.getValue();
                classes++;
            }
        }
        if (classes < 2) {
            return found;
        }
        List<Object> several = new ArrayList<>();
        for (Object fact : all) {
            if (type.isInstance(fact)) {
                several.add(fact);
            }
        }
        return several;
    }
}
