package org.disclosurecheck.ui.rules.release;

import java.util.Objects;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.PackedRules;

/** Rule packs in words: no pack is the built-in rules. */
final class PackWords {

    private PackWords() {
    }

    /** @param pack null for the built-in rules */
    static String name(Edition pack) {
        return pack == null ? Messages.Release_builtIn : pack.title().equals(pack.id()) || pack.title().isBlank() ? pack.name()
                : pack.title() + " " + pack.version();
    }

    /** The pack that an inspection keeps to; null for the built-in rules. */
    static Edition of(Inspection inspection) {
        try {
            return inspection.rulePack().orElse(null);
        } catch (PackedRules.Unavailable e) {
            return null;
        }
    }

    static boolean same(Edition one, Edition other) {
        return Objects.equals(one == null ? null : one.sha256(), other == null ? null : other.sha256());
    }
}
