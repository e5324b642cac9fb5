package org.disclosurecheck.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.disclosurecheck.check.archive.Archive;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;

/**
 * The inputs of a call, in the order given: files as they are, folders and archives opened up, “-” for a list of paths.
 * They are found while they are asked for, so a call over a million files begins at once and holds none of them.
 * Nothing
 * that was named is lost: what does not exist comes out as an input with a fault.
 */
public final class Inputs implements Iterator<Input> {

    private final Deque<Iterator<String>> given = new ArrayDeque<>();
    private final BufferedReader list;
    private final Selection selection;
    private final Language language;
    private Known known = input -> false;
    private FolderWalk folder;
    private ArchiveWalk archive;
    private Input next;

    /**
     * @param arguments paths; “-” stands for the lines of the list
     * @param list where “-” reads its paths from, one a line
     * @param selection which files of a folder are taken
     */
    public Inputs(List<String> arguments, BufferedReader list, Selection selection, Language language) {
        given.push(arguments.iterator());
        this.list = list;
        this.selection = selection;
        this.language = language;
    }

    /** Whether a call means something that is there by this word: a file, a folder, or the list. */
    public static boolean isThere(String argument) {
        try {
            return argument.equals("-") || Files.exists(Path.of(argument)) || FileName.meant(argument) != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Tells files that need not be opened to see whether they are archives. */
    @FunctionalInterface
    public interface Known {

        /** Whether this file is known to be a report, as it is now. */
        boolean isReport(Input file);
    }

    /** The same with somebody who knows many of the files already. */
    public Inputs with(Known who) {
        known = who;
        return this;
    }

    /** What somebody hands over as bytes: a file as it is, or the reports of an archive. */
    public static Iterator<Input> of(String name, byte[] bytes, Language language) {
        try {
            Archive archive = Archive.of(bytes);
            if (archive != null) {
                return new ArchiveWalk(name, archive, new Selection(), language);
            }
        } catch (IOException e) {
            if (Selection.isArchive(name)) {
                return List.of(Input.missing(name, ArchiveWalk.damaged(language))).iterator();
            }
        }
        return List.of(new Input(name, any -> bytes, null)).iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && (archive != null || folder != null || argumentLeft())) {
            next = archive != null ? fromArchive() : folder != null ? fromFolder() : fromArgument(given.peek().next());
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input found = next;
        next = null;
        return found;
    }

    private boolean argumentLeft() {
        while (!given.isEmpty() && !given.peek().hasNext()) {
            given.pop();
        }
        return !given.isEmpty();
    }

    private Input fromArgument(String argument) {
        if (argument.equals("-") && given.size() == 1) {
            given.push(new PathList(list));
            return null;
        }
        try {
            Path path = Path.of(argument);
            boolean plain = Files.exists(path);
            Path meant = plain ? path : FileName.meant(argument);
            if (meant == null) {
                return missing(argument);
            }
            if (Files.isDirectory(meant)) {
                folder = new FolderWalk(meant, selection);
                return null;
            }
            return fromFile(Input.file(plain ? argument : FileName.of(meant), meant), meant);
        } catch (InvalidPathException e) {
            return missing(argument);
        }
    }

    /** Null when the file is an archive, which is then open. */
    private Input fromFile(Input input, Path file) {
        if (known.isReport(input)) {
            return input;
        }
        try {
            Archive found = Files.isRegularFile(file) ? Archive.of(file) : null;
            if (found != null) {
                archive = new ArchiveWalk(input.name(), found, selection, language);
                return null;
            }
        } catch (IOException e) {
            // what it is then, or why it cannot be opened, is found out when it is read
            if (Selection.isArchive(file.getFileName().toString()) && Files.isReadable(file)) {
                return Input.missing(input.name(), ArchiveWalk.damaged(language));
            }
        }
        return input;
    }

    private Input fromArchive() {
        if (archive.hasNext()) {
            return archive.next();
        }
        archive = null;
        return null;
    }

    private Input fromFolder() {
        try {
            if (folder.hasNext()) {
                Path file = folder.next();
                return fromFile(Input.file(FileName.of(file), file, folder.attributes()), file);
            }
        } catch (UncheckedIOException e) {
            return Input.missing(FileName.of(folder.current()), Unreadable.said("no-access", language.choose(
                    "打不开这个文件夹", "the folder cannot be opened")));
        }
        Path root = folder.root();
        boolean empty = folder.found() == 0;
        folder = null;
        return empty ? Input.missing(FileName.of(root), Unreadable.said("no-reports", language.choose(
                "文件夹里没有可以检查的报告（" + Selection.NAMES + "）",
                "the folder holds no report that can be checked (" + Selection.NAMES + ")"))) : null;
    }

    private Input missing(String name) {
        return Input.missing(name, Unreadable.said("missing", language.choose("没有这个文件或文件夹",
                "no such file or folder")));
    }
}
