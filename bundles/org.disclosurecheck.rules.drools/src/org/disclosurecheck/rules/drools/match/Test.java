package org.disclosurecheck.rules.drools.match;

import java.util.List;

import org.drools.model.Binding;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.PredicateN;

/** Something that must hold of what was found. */
interface Test {

    boolean holds(Object[] found) throws Exception;

    /** True when each of them holds. */
    static boolean hold(Test[] tests, Object[] found) throws Exception {
        for (Test test : tests) {
            if (!test.holds(found)) {
                return false;
            }
        }
        return true;
    }

    static Test of(Predicate1<Object> predicate, int slot) {
        return found -> predicate.test(found[slot]);
    }

    static Test of(Predicate2<Object, Object> predicate, int one, int other) {
        return found -> predicate.test(found[one], found[other]);
    }

    static Test of(Predicate3<Object, Object, Object> predicate, int one, int other, int third) {
        return found -> predicate.test(found[one], found[other], found[third]);
    }

    static Test of(PredicateN predicate, int[] slots) {
        return found -> predicate.test(values(found, slots));
    }

    static Test either(List<Test> tests) {
        Test[] each = tests.toArray(Test[]::new);
        return found -> {
            for (Test test : each) {
                if (test.holds(found)) {
                    return true;
                }
            }
            return false;
        };
    }

    static Test all(List<Test> tests) {
        Test[] each = tests.toArray(Test[]::new);
        return found -> hold(each, found);
    }

    /** Gives a part of what was found a name of its own; nothing can go wrong with that. */
    static Test named(Function1<Object, ?> part, int input, int slot) {
        return found -> {
            found[slot] = part.apply(found[input]);
            return true;
        };
    }

    static Test named(Binding binding, int[] inputs, int slot) {
        return found -> {
            found[slot] = binding.eval(values(found, inputs));
            return true;
        };
    }

    static Object[] values(Object[] found, int[] slots) {
        Object[] values = new Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            values[i] = found[slots[i]];
        }
        return values;
    }
}
