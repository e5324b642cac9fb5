package org.disclosurecheck.extract;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Where tests find the repository and the folder of published reports beside it. */
public final class Places {

    private Places() {
    }

    public static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("rules")) || !Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The folder of published reports; the test is skipped where it is missing. */
    public static Path reports() {
        String named = System.getProperty("margent.shared");
        Path shared = named != null ? Path.of(named) : null;
        for (Path folder = repository(); folder != null && shared == null; folder = folder.getParent()) {
            Path beside = folder.resolveSibling("shared");
            shared = Files.isDirectory(beside.resolve("domain")) ? beside : null;
        }
        Assumptions.assumeTrue(shared != null && Files.isDirectory(shared.resolve("domain/reports")),
                "no folder shared/domain/reports beside the repository");
        return shared.resolve("domain/reports");
    }
}
