package org.disclosurecheck.rules.drools.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The facts of one report, each once, and what rules asked of them already. Of one thread. */
public final class KnownFacts {

    /** Matches that no honest rule comes near on one report. */
    private static final int MOST_MATCHES = 100_000;
    /** Facts looked at for one rule; every paragraph against every other is a hundredth of it. */
    private static final int MOST_LOOKS = 20_000_000;
    private static final int USUAL_WIDTH = 32;
    private static final Object[] NONE = {};

    private final List<Object> all;
    /** The kind of each of them. */
    private final List<FactsOfClass> kindOf;
    private final List<FactsOfClass> kinds = new ArrayList<>(32);
    /** Facts of a class come one after the other. */
    private FactsOfClass last;
    private final LaterFacts later = new LaterFacts();
    private Questions questions;
    private Object[][] ofType;
    private Object[][] chosen;
    private Gifts[] given;
    private Object[] slots = NONE;
    private int matches;
    private int looks;
    /** Classes of facts that there are, and that are not here; null when all are. */
    private Class<?>[] held;

    public KnownFacts(List<?> facts) {
        this(facts, facts.size());
    }

    /** @param expected about how many there will be */
    public KnownFacts(List<?> facts, int expected) {
        all = new ArrayList<>(expected);
        kindOf = new ArrayList<>(expected);
        addAll(facts);
    }

    /**
     * Facts of these classes are not here although there are some: rules go as far as they come without them.
     *
     * @return this
     */
    public KnownFacts without(Class<?>... classes) {
        held = classes;
        return this;
    }

    /** Facts of one class that are only worked out when a rule asks for them. */
    public void later(Class<?> type, Supplier<? extends List<?>> facts) {
        later.add(type, facts);
    }

    /** Every fact; what was left for later is worked out now. */
    public List<Object> all() {
        while (!later.isEmpty()) {
            addAll(later.next());
        }
        return all;
    }

    private void addAll(List<?> facts) {
        for (int i = 0; i < facts.size(); i++) {
            add(facts.get(i));
        }
    }

    /** One more fact; each counts once. */
    public void add(Object fact) {
        if (fact == null) {
            return;
        }
        if (last == null || last.type != fact.getClass()) {
            last = kind(fact.getClass());
        }
        if (last.add(fact)) {
            all.add(fact);
            kindOf.add(last);
        }
    }

    /** Parts of the model, none of which is here already: none of them needs to be compared with the others. */
    public void addParts(List<?> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Object part = parts.get(i);
            if (last == null || last.type != part.getClass()) {
                last = kind(part.getClass());
            }
            last.addNew(part);
            all.add(part);
            kindOf.add(last);
        }
    }

    private FactsOfClass kind(Class<?> type) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).type == type) {
                return kinds.get(i);
            }
        }
        FactsOfClass made = new FactsOfClass(type);
        kinds.add(made);
        return made;
    }

    /** Room for what a rule finds. One after the other uses the same, and writes each slot before it reads it. */
    Object[] slots(int width) {
        if (slots.length < width) {
            slots = new Object[Math.max(width, USUAL_WIDTH)];
        }
        return slots;
    }

    /** Another rule begins. */
    void begin(Questions asked) {
        matches = 0;
        looks = 0;
        if (asked != questions) {
            questions = asked;
            ofType = new Object[asked.types()][];
            chosen = new Object[asked.alone()][];
            given = new Gifts[asked.given()];
            kinds.forEach(kind -> kind.types = null);
            later.forgetTypes();
        }
    }

    /** The facts for which the tests hold, in the order they came in; asked once a report, whatever rules want to know it. */
    Object[] chosen(Alone how) throws Exception {
        Object[] known = chosen[how.number];
        return known != null ? known : choose(how);
    }

    private Object[] choose(Alone how) throws Exception {
        Object[] facts = of(how.type);
        Object[] found = facts;
        if (how.tests.length > 0) {
            int size = 0;
            found = NONE;
            for (Object fact : facts) {
                if (how.holds(fact)) {
                    if (size == 0) {
                        found = new Object[facts.length];
                    }
                    found[size++] = fact;
                }
            }
            found = size == found.length ? found : Arrays.copyOf(found, size);
        }
        chosen[how.number] = found;
        return found;
    }

    /** Those of that type, or of one below it. */
    private Object[] of(int type) {
        Object[] found = ofType[type];
        if (found == null) {
            for (List<?> worked = later.next(type, questions); worked != null; worked = later.next(type, questions)) {
                addAll(worked);
            }
            found = find(type);
            ofType[type] = found;
        }
        return found;
    }

    private Object[] find(int type) {
        for (int i = 0; held != null && i < held.length; i++) {
            if (questions.typesOf(held[i])[type]) {
                throw new FactsHeld();
            }
        }
        FactsOfClass only = null;
        boolean several = false;
        for (int i = 0; i < kinds.size(); i++) {
            FactsOfClass kind = kinds.get(i);
            if (kind.types == null) {
                kind.types = questions.typesOf(kind.type);
            }
            if (kind.types[type]) {
                several |= only != null;
                only = kind;
            }
        }
        if (several) {
            return several(type);
        }
        return only == null ? NONE : only.facts.toArray();
    }

    /** Facts of several classes, in the order they came in; the class of each was looked at already. */
    private Object[] several(int type) {
        Object[] found = new Object[all.size()];
        int size = 0;
        for (int i = 0; i < found.length; i++) {
            if (kindOf.get(i).types[type]) {
                found[size++] = all.get(i);
            }
        }
        return Arrays.copyOf(found, size);
    }

    /**
     * What an expression gives for a fact: several rules may ask for the same, and the report stays as it is.
     *
     * @return null when nobody has asked yet, or when it gave nothing
     */
    Object given(Questions.Given expression, Object fact) {
        Gifts gifts = given[expression.number];
        return gifts == null ? null : gifts.of(fact);
    }

    void keep(Questions.Given expression, Object fact, Object gift) {
        Gifts gifts = given[expression.number];
        if (gifts == null) {
            gifts = new Gifts();
            given[expression.number] = gifts;
        }
        gifts.keep(fact, gift);
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
}
