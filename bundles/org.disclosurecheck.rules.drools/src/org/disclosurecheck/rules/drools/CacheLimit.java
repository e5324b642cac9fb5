package org.disclosurecheck.rules.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the cache of compiled books small: what was used last stays. Several programs may tidy at once, and one may be
 * reading what another deletes: a book that is gone is compiled again.
 */
final class CacheLimit {

    private static final int MOST_BOOKS = 20;
    private static final long MOST_BYTES = 200L << 20;
    private static final Duration OLDEST = Duration.ofDays(180);
    /** Nobody takes longer to write a book. */
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final Duration NOTED = Duration.ofHours(12);

    private CacheLimit() {
    }

    private record Entry(Path file, Instant used, long size) {
    }

    /** Notes that a book was used, once in a while. */
    static void used(Path file) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(NOTED))) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
        } catch (IOException | RuntimeException e) {
            // then it counts as old
            return;
        }
    }

    /** @param fresh the book that was just written, which stays in any case */
    static void tidy(Path folder, Path fresh) {
        try {
            List<Entry> books = new ArrayList<>();
            for (Path file : files(folder)) {
                Entry entry = new Entry(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
                if (file.toString().endsWith(".part")) {
                    if (entry.used().isBefore(Instant.now().minus(ABANDONED))) {
                        Files.deleteIfExists(file);
                    }
                } else if (file.toString().endsWith(".book") && !file.equals(fresh)) {
                    books.add(entry);
                }
            }
            books.sort(Comparator.comparing(Entry::used).reversed());
            long bytes = Files.size(fresh);
            for (int i = 0; i < books.size(); i++) {
                Entry book = books.get(i);
                bytes += book.size();
                if (i + 1 >= MOST_BOOKS || bytes > MOST_BYTES || book.used().isBefore(Instant.now().minus(OLDEST))) {
                    Files.deleteIfExists(book.file());
                }
            }
        } catch (IOException | RuntimeException e) {
            // another time: a large cache does no harm
            return;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
