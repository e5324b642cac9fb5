package org.disclosurecheck.batch;

import java.util.Locale;
import java.util.Set;

import org.disclosurecheck.check.Input;

/** Files that take many times as long as others, as far as their names tell. A name that lies costs time, and nothing else. */
final class SlowFormats {

    private static final Set<String> SLOW = Set.of("pdf", "doc", "dot", "wps", "wpt", "xls", "et");

    private SlowFormats() {
    }

    static boolean isSlow(Input input) {
        return SLOW.contains(kind(input.name()));
    }

    /** What the name says of the kind of file; empty when it says nothing. */
    static String kind(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
