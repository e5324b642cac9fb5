package org.disclosurecheck.rules.drools.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the rules of a book ask of the facts, each question once and with a number: whoever asks the same has the same
 * number, and finds the answer in its place. Filled while the rules are opened, only read when they are applied.
 */
public final class Questions {

    /** An expression behind {@code from}. */
    static final class Given {
        final int number;
        /** How many patterns ask for it; what only one asks for need not be kept. */
        int askers;

        Given(int number) {
            this.number = number;
        }
    }

    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final List<Class<?>> byNumber = new ArrayList<>();
    private final Map<Alone, Alone> alone = new HashMap<>();
    private final Map<Object, Given> given = new HashMap<>();
    private final Map<Class<?>, boolean[]> answered = new ConcurrentHashMap<>();

    int type(Class<?> type) {
        return types.computeIfAbsent(type, t -> {
            byNumber.add(t);
            return byNumber.size() - 1;
        });
    }

    int types() {
        return byNumber.size();
    }

    /** The same question, if somebody asked it before. */
    Alone alone(Alone asked) {
        Alone known = alone.putIfAbsent(asked, asked);
        if (known == null) {
            asked.number = alone.size() - 1;
        }
        return known == null ? asked : known;
    }

    int alone() {
        return alone.size();
    }

    Given given(Object expression) {
        Given known = given.computeIfAbsent(expression, e -> new Given(given.size()));
        known.askers++;
        return known;
    }

    int given() {
        return given.size();
    }

    /** Of which types a fact of that class is, by their numbers. */
    boolean[] typesOf(Class<?> fact) {
        boolean[] known = answered.get(fact);
        if (known == null || known.length < byNumber.size()) {
            known = new boolean[byNumber.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = byNumber.get(i).isAssignableFrom(fact);
            }
            answered.put(fact, known);
        }
        return known;
    }
}
