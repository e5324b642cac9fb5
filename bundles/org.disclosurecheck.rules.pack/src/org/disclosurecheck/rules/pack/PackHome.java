package org.disclosurecheck.rules.pack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where rule packs are kept: $MARGENT_PACKS, else margent/rule-packs in $XDG_DATA_HOME or ~/.local/share. Unlike a cache
 * nobody empties it: results of years ago are checked again with what lies there. Every start asks here whether there is
 * a pack in use, so this class does nothing else.
 */
public final class PackHome {

    /** Set by tests, in place of the variable. */
    public static final String PROPERTY = "margent.packs";

    private PackHome() {
    }

    public static Path ofUser() {
        String own = System.getProperty(PROPERTY, System.getenv("MARGENT_PACKS"));
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String xdg = System.getenv("XDG_DATA_HOME");
        Path base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(xdg);
        return base.resolve("margent").resolve("rule-packs");
    }

    /** Whether a pack is in use: one look whether a file is there. */
    public static boolean inUse() {
        return Files.exists(active(ofUser()));
    }

    static Path active(Path root) {
        return root.resolve("active");
    }
}
