package org.disclosurecheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The domain pack beside the source tree, with real reports that are not ours to ship. */
final class Shared {

    private Shared() {
    }

    /** The folder of reports, or null where it is missing; -Dmargent.shared names another place for the pack. */
    static Path reports() {
        String named = System.getProperty("margent.shared");
        if (named != null) {
            return existing(Path.of(named));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path found = existing(at.resolve("shared"));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Path existing(Path shared) {
        Path reports = shared.resolve("domain/reports");
        return Files.isDirectory(reports) ? reports : null;
    }
}
