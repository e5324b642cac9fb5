package org.disclosurecheck.batch.progress;

import java.util.Locale;

/** What names say of the kind of a file. */
public final class Kinds {

    private Kinds() {
    }

    /** The letters behind the last dot, small; empty when there are none. */
    public static String of(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.indexOf('/', dot) >= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
