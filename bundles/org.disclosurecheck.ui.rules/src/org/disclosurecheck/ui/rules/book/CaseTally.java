package org.disclosurecheck.ui.rules.book;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFolder;

/** How the cases of rules came out when they were last run in this session; told to whoever listens. */
public final class CaseTally {

    /**
     * The outcome of a rule.
     *
     * @param held cases that came out as expected
     * @param failed names of those that did not, or could not be read
     */
    public record Outcome(int held, List<String> failed) {
        public boolean good() {
            return failed.isEmpty();
        }
    }

    private static final Map<IFolder, Outcome> OUTCOMES = new ConcurrentHashMap<>();
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private CaseTally() {
    }

    /** Null when its cases were not run, or something changed since. */
    public static Outcome of(IFolder folder) {
        return folder == null ? null : OUTCOMES.get(folder);
    }

    public static void put(IFolder folder, Outcome outcome) {
        if (!outcome.equals(OUTCOMES.put(folder, outcome))) {
            LISTENERS.forEach(Runnable::run);
        }
    }

    public static void forget(IFolder folder) {
        if (OUTCOMES.remove(folder) != null) {
            LISTENERS.forEach(Runnable::run);
        }
    }

    /** @param listener is told in whatever thread it happens */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
