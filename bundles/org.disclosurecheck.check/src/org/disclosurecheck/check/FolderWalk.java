package org.disclosurecheck.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
    private record Level(Path folder, Path real, Iterator<Entry> entries) {
    }

    /** What lies in a folder. */
    private record Entry(String name, Path path) {
        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::name).thenComparing(Entry::path);
    }

    private final Path root;
    private final Selection selection;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Path current;
    private Path next;
    private BasicFileAttributes nextAttributes;
    private BasicFileAttributes attributes;
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
            Iterator<Entry> entries = levels.peek().entries();
            if (!entries.hasNext()) {
                levels.pop();
                continue;
            }
            Entry entry = entries.next();
            BasicFileAttributes looked = attributes(entry.path());
            if (looked != null && looked.isDirectory()) {
                enter(entry.path());
            } else if (selection.takes(entry.name())) {
                next = entry.path();
                nextAttributes = looked;
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
        attributes = nextAttributes;
        found++;
        return path;
    }

    /** What the system knew of the report that came out last when it was found, or null. */
    BasicFileAttributes attributes() {
        return attributes;
    }

    private static BasicFileAttributes attributes(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            return null;
        }
    }

    private void enter(Path folder) {
        current = folder;
        try {
            Path real = folder.toRealPath();
            if (levels.stream().anyMatch(level -> level.real().equals(real))) {
                return;
            }
            try (Stream<Path> entries = Files.list(folder)) {
                Iterator<Entry> sorted = entries.map(path -> new Entry(path.getFileName().toString(), path))
                        .filter(entry -> !Selection.hidden(entry.name())).sorted(Entry.ORDER).toList().iterator();
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
