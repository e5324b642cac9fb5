package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole. */
final class Folders {

    /** No installation takes longer. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private Folders() {
    }

    /** Deletes what an installation that was killed left behind; one that goes on elsewhere is left alone. */
    static void deleteAbandoned(Path parent) throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.list(parent)) {
            parts = files.filter(file -> file.getFileName().toString().startsWith(".part")).toList();
        }
        for (Path part : parts) {
            if (Files.getLastModifiedTime(part).toInstant().isBefore(Instant.now().minus(ABANDONED))) {
                delete(part);
            }
        }
    }

    /** Deletes a folder with all that is in it; links in it are not followed. Nothing happens when there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        }
    }
}
