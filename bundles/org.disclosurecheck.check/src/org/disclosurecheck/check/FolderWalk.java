package org.disclosurecheck.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The reports of a folder and its folders, sorted by name. Symbolic links are followed, but a folder is never entered
 * from within itself; hidden files and folders are left out.
 */
final class FolderWalk implements Iterator<Path> {

    /** An open folder: where it really is, and what of it is still to come. */
    private record Level(Path folder, Path real, Iterator<Path> entries) {
    }

    private final Path root;
    private final Selection selection;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Path current;
    private Path next;
    private int found;

    FolderWalk(Path root, Selection selection) {
        this.root = root;
        this.selection = selection;
        this.current = root;
    }

    Path root() {
        return root;
    }

    /** The folder looked into last, for telling which one failed. */
    Path current() {
        return current;
    }

    /** How many reports came out so far; a folder that could not be opened counts, for its fault came out. */
    int found() {
        return found;
    }

    /** @throws UncheckedIOException when a folder cannot be opened; the walk can go on after it */
    @Override
    public boolean hasNext() {
        if (found == 0 && levels.isEmpty() && current == root) {
            enter(root);
        }
        while (next == null && !levels.isEmpty()) {
            Iterator<Path> entries = levels.peek().entries();
            if (!entries.hasNext()) {
                levels.pop();
                continue;
            }
            Path entry = entries.next();
            if (Files.isDirectory(entry)) {
                enter(entry);
            } else if (selection.takes(entry.getFileName().toString())) {
                next = entry;
            }
        }
        return next != null;
    }

    @Override
    public Path next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Path path = next;
        next = null;
        found++;
        return path;
    }

    private void enter(Path folder) {
        current = folder;
        try {
            Path real = folder.toRealPath();
            if (levels.stream().anyMatch(level -> level.real().equals(real))) {
                return;
            }
            try (Stream<Path> entries = Files.list(folder)) {
                Iterator<Path> sorted = entries.filter(entry -> !Selection.hidden(entry.getFileName().toString()))
                        .sorted(Comparator.comparing((Path entry) -> entry.getFileName().toString())
                                .thenComparing(Comparator.naturalOrder())).toList().iterator();
                levels.push(new Level(folder, real, sorted));
            }
        } catch (IOException e) {
            found++;
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            found++;
            throw e;
        }
    }
}
