package org.disclosurecheck.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;

/**
 * One thing to check.
 *
 * @param name the path as it was given, or found in a folder or an archive that was given
 * @param supply where its bytes come from, or null when it is already known that there are none
 * @param fault why there are none, or null
 */
public record Input(String name, Supply supply, Unreadable fault) {

    /** The largest report met has 3 MB; a file beyond this is something else. */
    static final int MOST_BYTES = 64 << 20;

    /** Gives the bytes when they are asked for, and keeps none. */
    @FunctionalInterface
    public interface Supply {

        /** @throws Unreadable when they cannot be had, or are far too many */
        byte[] bytes(Language language) throws Unreadable;

        /**
         * What tells without reading whether the bytes are still those of an earlier time: the same words for the same
         * bytes. Null when nothing is sure to tell.
         */
        default String stamp() {
            return null;
        }

        /** How many bytes there will be, as far as that is known without reading; 0 when it is not. */
        default long size() {
            return 0;
        }
    }

    public static Input file(Path path) {
        return file(path.toString(), path);
    }

    /** @param name the path as it was given */
    public static Input file(String name, Path path) {
        return new Input(name, new FileSupply(path), null);
    }

    /** @param found what the system knew of it when it was found; may be null */
    static Input file(String name, Path path, BasicFileAttributes found) {
        return new Input(name, new FileSupply(path, found), null);
    }

    /**
     * The file that a report was read from, by the path that stands in its result: a name in GBK stands there as it was meant.
     *
     * @return null when there is no such file: it is gone, or the report lies in an archive
     */
    public static Path fileOf(String path) {
        try {
            Path plain = Path.of(path);
            Path meant = Files.exists(plain) ? plain : FileName.meant(path);
            return meant != null && Files.isRegularFile(meant) ? meant : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    public static Input missing(String name, Unreadable fault) {
        return new Input(name, null, fault);
    }

    /** The stamp of its bytes ({@link Supply#stamp()}), or null. */
    public String stamp() {
        return supply == null ? null : supply.stamp();
    }

    /** How many bytes it has ({@link Supply#size()}). */
    public long size() {
        return supply == null ? 0 : supply.size();
    }

    /** @throws Unreadable when it cannot be opened or is far too large */
    Content open(Language language) throws Unreadable {
        if (fault != null) {
            throw fault;
        }
        return new Content(name, supply.bytes(language));
    }

    static Unreadable tooLarge(Language language) {
        return Unreadable.said("too-large", language.choose("文件超过 64 MB，不像是一份年度报告",
                "the file is larger than 64 MB, which no annual report is"));
    }
}
