package org.disclosurecheck.rules.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether some amounts keep several bounds at once. One name after the other is eliminated (Fourier and Motzkin); a rule
 * has few names, so this stays small.
 */
final class Feasible {

    /** More bounds than this are not worth the time; nothing is proved then. */
    private static final int MOST = 5_000;

    private Feasible() {
    }

    /** False only when it is proved that no amounts keep all bounds. */
    static boolean possible(List<Bound> bounds) {
        Set<Bound> left = new LinkedHashSet<>(bounds);
        while (true) {
            if (left.stream().anyMatch(bound -> bound.isPlain() && !bound.holdsPlainly())) {
                return false;
            }
            Optional<String> name = left.stream().flatMap(bound -> bound.sum().factors().keySet().stream()).findFirst();
            if (name.isEmpty() || left.size() > MOST) {
                return true;
            }
            left = without(name.get(), left);
        }
    }

    private static Set<Bound> without(String name, Set<Bound> bounds) {
        List<Bound> above = new ArrayList<>();
        List<Bound> below = new ArrayList<>();
        Set<Bound> rest = new LinkedHashSet<>();
        for (Bound bound : bounds) {
            int sign = bound.sum().of(name).signum();
            (sign > 0 ? above : sign < 0 ? below : rest).add(bound);
        }
        above.forEach(one -> below.forEach(other -> rest.add(one.without(name, other))));
        return rest;
    }
}
