package org.disclosurecheck.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The reports of a folder and its folders, sorted by name. Symbolic links are followed, but a folder is never entered
 * from within itself; hidden files and folders are left out.
 */
final class FolderWalk implements Iterator<Path> {

    /** An open folder: where it really is, and what of it is still to come. */
    private record Level(Path folder, Path real, Names names) {
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
            Level level = levels.peek();
            if (!level.names().hasNext()) {
                levels.pop();
                continue;
            }
            Path path = level.names().next(level.folder());
            BasicFileAttributes looked = attributes(path);
            if (looked != null && looked.isDirectory()) {
                enter(path);
            } else if (selection.takes(level.names().text(), () -> root.relativize(level.folder()))) {
                next = path;
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
            Names names = new Names();
            // a text for each name is half of what this takes: it is made once
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path path : entries) {
                    String text = path.getFileName().toString();
                    if (!Selection.hidden(text)) {
                        names.add(path, text);
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            levels.push(new Level(folder, real, names.sorted()));
        } catch (IOException e) {
            found++;
            throw new UncheckedIOException(e);
        }
    }
}
