package org.disclosurecheck.rules.drools.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.disclosurecheck.model.Report;
import org.drools.model.functions.Function1;

/** The facts of one report, each once, by the type that a pattern asks for. Of one thread. */
public final class KnownFacts {

    /** Matches that no honest rule comes near on one report. */
    private static final int MOST_MATCHES = 100_000;
    /** Facts looked at for one rule; every paragraph against every other is a hundredth of it. */
    private static final int MOST_LOOKS = 20_000_000;

    private final List<Object> all = new ArrayList<>();
    private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Map<Alone, List<Object>> chosen = new HashMap<>();
    private final Map<Object, Object> given = new IdentityHashMap<>();
    private int matches;
    private int looks;

    private final Map<Class<?>, Supplier<? extends List<?>>> later = new LinkedHashMap<>();
    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>(256));
    /** Facts of a class come one after the other. */
    private Class<?> lastClass;
    private List<Object> ofLastClass;

    public KnownFacts(List<?> facts) {
        facts.forEach(this::add);
    }

    /** Facts of one class that are only worked out when a rule asks for them. */
    public void later(Class<?> type, Supplier<? extends List<?>> facts) {
        later.put(type, facts);
    }

    /** Every fact; what was left for later is worked out now. */
    public List<Object> all() {
        fetch(Object.class);
        return all;
    }

    private void fetch(Class<?> type) {
        List<Supplier<? extends List<?>>> asked = new ArrayList<>();
        later.entrySet().removeIf(waiting -> type.isAssignableFrom(waiting.getKey()) && asked.add(waiting.getValue()));
        asked.forEach(facts -> facts.get().forEach(this::add));
    }

    /** One more fact; each counts once. */
    public void add(Object fact) {
        if (fact != null && known.add(fact)) {
            all.add(fact);
            if (fact.getClass() != lastClass) {
                lastClass = fact.getClass();
                ofLastClass = byClass.computeIfAbsent(lastClass, type -> new ArrayList<>());
            }
            ofLastClass.add(fact);
        }
    }

    /** Those of that type, or of one below it, in the order they came in. */
    List<Object> of(Class<?> type) {
        List<Object> found = byType.get(type);
        if (found == null) {
            if (!later.isEmpty()) {
                fetch(type);
            }
            found = find(type);
            byType.put(type, found);
        }
        return found;
    }

    /** The facts that were chosen so; null when nobody has chosen yet. */
    List<Object> chosen(Alone how) {
        return chosen.get(how);
    }

    void choose(Alone how, List<Object> facts) {
        chosen.put(how, facts);
    }

    /** What an expression gives for the report: several rules may ask for the same, and the report stays as it is. */
    Object given(Object expression, Function1<Object, ?> provider, Object fact) {
        if (!(fact instanceof Report)) {
            return provider.apply(fact);
        }
        Object known = given.get(expression);
        if (known == null) {
            known = provider.apply(fact);
            if (known instanceof Collection) {
                given.put(expression, known);
            }
        }
        return known;
    }

    /** Another rule begins. */
    void begin() {
        matches = 0;
        looks = 0;
    }

    /** @throws IllegalStateException when a rule looks at everything beside everything, and again */
    void looked() {
        if (++looks == MOST_LOOKS) {
            throw new IllegalStateException("more than " + MOST_LOOKS + " combinations");
        }
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
