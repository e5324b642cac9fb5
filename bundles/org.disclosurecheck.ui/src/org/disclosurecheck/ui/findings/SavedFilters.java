package org.disclosurecheck.ui.findings;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Filters with a name, of the workspace: written at once, so that they are there after whatever end. */
final class SavedFilters {

    private static final String NODE = "org.disclosurecheck.ui/findings.filters";
    private static final String WORDS = "words";
    private static final String ERRORS = "errorsOnly";
    private static final String OPEN = "openOnly";

    private SavedFilters() {
    }

    /** What a name stands for. */
    record Saved(String words, boolean errorsOnly, boolean openOnly) {
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** By name, in the order of the names. */
    static Map<String, Saved> all() {
        Map<String, Saved> all = new LinkedHashMap<>();
        try {
            for (String name : java.util.Arrays.stream(node().childrenNames()).sorted().toList()) {
                Preferences saved = node().node(name);
                all.put(saved.get("name", name), new Saved(saved.get(WORDS, ""), saved.getBoolean(ERRORS, false), saved.getBoolean(OPEN, false)));
            }
        } catch (BackingStoreException e) {
            ILog.of(SavedFilters.class).warn("filters", e);
        }
        return all;
    }

    /** A name that there is already stands for something else from now on. */
    static void save(String name, Saved filter) {
        Preferences saved = node().node(key(name));
        saved.put("name", name);
        saved.put(WORDS, filter.words());
        saved.putBoolean(ERRORS, filter.errorsOnly());
        saved.putBoolean(OPEN, filter.openOnly());
        flush();
    }

    static void delete(String name) {
        try {
            if (node().nodeExists(key(name))) {
                node().node(key(name)).removeNode();
                flush();
            }
        } catch (BackingStoreException e) {
            ILog.of(SavedFilters.class).warn("filter " + name, e);
        }
    }

    /** A name may have a slash, which parts nodes. */
    private static String key(String name) {
        return name.replace('/', '∕');
    }

    private static void flush() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(SavedFilters.class).warn("filters", e);
        }
    }
}
