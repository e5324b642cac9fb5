package org.disclosurecheck.batch.progress;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How much there is to do: files and bytes by kind. It is counted beside the work, quickly and not exactly: an archive is one
 * file, and a list that is still being written counts nothing.
 */
final class Workload {

    private final Map<String, Long> bytes = new HashMap<>();
    private long files;
    private boolean counted;
    private boolean unknown;

    /** Counts on a thread of its own. */
    void count(List<String> arguments, Predicate<String> taken) {
        Thread thread = new Thread(() -> {
            arguments.forEach(argument -> count(argument, taken));
            synchronized (this) {
                counted = true;
            }
        }, "count");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void count(String argument, Predicate<String> taken) {
        try {
            if (argument.equals("-")) {
                synchronized (this) {
                    unknown = true;
                }
                return;
            }
            Files.walkFileTree(Path.of(argument), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            String name = file.getFileName() == null ? "" : file.getFileName().toString();
                            if (!attributes.isDirectory() && (file.toString().equals(argument) || taken.test(name))) {
                                add(Kinds.of(name), attributes.size());
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException | InvalidPathException e) {
            // the run itself says what is wrong with it
        }
    }

    private synchronized void add(String kind, long size) {
        files++;
        bytes.merge(kind, size, Long::sum);
    }

    /** A file is done. */
    synchronized void done(String kind, long size) {
        bytes.computeIfPresent(kind, (k, left) -> Math.max(0, left - size));
    }

    /** How many files there are, or a negative number when that is not known (yet). */
    synchronized long files() {
        return counted && !unknown ? files : -1;
    }

    /** How long what is left will take one worker. */
    synchronized double nanosLeft(Pace pace) {
        return bytes.entrySet().stream().mapToDouble(entry -> pace.nanos(entry.getKey(), entry.getValue())).sum();
    }
}
