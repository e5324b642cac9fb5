package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole, and small files in them. */
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

    /** What is in a folder, by name; nothing when there is none. */
    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Writes a small file, whole or not at all, with the folder it lies in. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), ".part", "");
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
