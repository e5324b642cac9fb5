package org.disclosurecheck.batch;

import java.util.Set;

import org.disclosurecheck.batch.progress.Kinds;
import org.disclosurecheck.check.Input;

/** Files that take many times as long as others, as far as their names tell. A name that lies costs time, and nothing else. */
final class SlowFormats {

    private static final Set<String> SLOW = Set.of("pdf", "doc", "dot", "wps", "wpt", "xls", "et");

    private SlowFormats() {
    }

    static boolean isSlow(Input input) {
        return SLOW.contains(Kinds.of(input.name()));
    }
}
