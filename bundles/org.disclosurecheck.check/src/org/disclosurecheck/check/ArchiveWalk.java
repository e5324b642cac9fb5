package org.disclosurecheck.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.disclosurecheck.check.archive.Archive;
import org.disclosurecheck.check.archive.Entry;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;

/**
 * The reports of an archive and of the archives in it, in the order of the archive. They are unpacked one at a time, when
 * they are asked for; only an archive inside another is held while its entries are read. Whatever cannot be read comes
 * out as an input with a fault, and so does an archive that is there to fill memory or time.
 */
final class ArchiveWalk implements Iterator<Input> {

    private static final int DEEPEST = 2;
    private static final long MOST_BYTES = 2L << 30;

    /** An archive that is open. */
    private static final class Level {
        private final String name;
        private final Archive archive;
        private final Iterator<Entry> entries;
        private int found;

        Level(String name, Archive archive) {
            this.name = name;
            this.archive = archive;
            this.entries = archive.entries().iterator();
        }
    }

    private final Selection selection;
    private final Language language;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int entriesLeft = Archive.MOST_ENTRIES;
    private long bytesLeft = MOST_BYTES;
    private Input next;

    ArchiveWalk(String name, Archive archive, Selection selection, Language language) {
        this.selection = selection;
        this.language = language;
        levels.push(new Level(name, archive));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !levels.isEmpty()) {
            Level level = levels.peek();
            if (!level.entries.hasNext()) {
                levels.pop();
                next = level.found > 0 ? null : fault(level.name, "no-reports", "压缩包里没有可以检查的报告（"
                        + Selection.NAMES + "）", "the archive holds no report that can be checked (" + Selection.NAMES
                        + ")");
            } else if (entriesLeft-- == 0) {
                levels.clear();
                next = fault(level.name, "too-large", "压缩包里的文件超过 " + Archive.MOST_ENTRIES + " 个，其余的没有检查",
                        "the archive has more than " + Archive.MOST_ENTRIES + " files; the others were not checked");
            } else {
                next = input(level, level.entries.next());
            }
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input input = next;
        next = null;
        return input;
    }

    /** Null for an entry that is passed over, and for an archive that was opened. */
    private Input input(Level level, Entry entry) {
        List<String> path = List.of(entry.name().split("/"));
        if (entry.name().endsWith("/") || path.isEmpty() || path.stream().anyMatch(ArchiveWalk::hidden)
                || !selection.takes(path.get(path.size() - 1), () -> path.subList(0, path.size() - 1))) {
            return null;
        }
        level.found++;
        String name = level.name + "!/" + entry.name().replaceAll("^/+", "");
        bytesLeft -= entry.size();
        if (bytesLeft < 0) {
            levels.clear();
            return fault(name, "too-large", "压缩包里的文件总共超过 2 GB，从这个文件起没有检查",
                    "the archive holds more than 2 GB; from this file on nothing was checked");
        }
        Input refused = refused(name, entry);
        if (refused != null) {
            return refused;
        }
        return Selection.isArchive(path.get(path.size() - 1)) ? open(name, level.archive, entry)
                : new Input(name, new EntrySupply(level.archive, entry), null);
    }

    /** Folders called “.” and “..” hide nothing; the file is only read and never written to where they lead. */
    private static boolean hidden(String part) {
        return Selection.hidden(part) && !part.equals(".") && !part.equals("..");
    }

    /** A file of an archive; its checksum stands in the archive’s directory. */
    private final class EntrySupply implements Input.Supply {

        private final Archive archive;
        private final Entry entry;

        EntrySupply(Archive archive, Entry entry) {
            this.archive = archive;
            this.entry = entry;
        }

        @Override
        public byte[] bytes(Language ours) throws Unreadable {
            return unpacked(archive, entry);
        }

        @Override
        public String stamp() {
            return entry.size() + "#" + Integer.toHexString(entry.checksum());
        }

        @Override
        public long size() {
            return entry.size();
        }
    }

    private Input refused(String name, Entry entry) {
        if (entry.encrypted()) {
            return fault(name, "encrypted", "压缩包设有密码，无法读取；请去除密码后重新提交",
                    "the archive is locked by a password; please submit it without one");
        }
        if (entry.bomb()) {
            return fault(name, "too-large", "文件解压后过大（疑似压缩炸弹），不予读取",
                    "unpacked it would be too large, like a zip bomb; it is not read");
        }
        if (entry.size() > Input.MOST_BYTES || entry.packed() > Input.MOST_BYTES) {
            return Input.missing(name, Input.tooLarge(language));
        }
        return entry.unpackable() ? null : fault(name, "unsupported-format", "压缩包的压缩方式不支持，请用普通的 zip 重新压缩",
                "the archive is packed in a way that is not supported; please pack it as an ordinary zip");
    }

    /** An archive inside the archive: null when it was opened. */
    private Input open(String name, Archive archive, Entry entry) {
        if (levels.size() >= DEEPEST) {
            return fault(name, "too-deep", "压缩包套压缩包超过 " + DEEPEST + " 层，没有检查",
                    "archives inside each other go deeper than " + DEEPEST + " levels; this one was not checked");
        }
        try {
            Archive inner = Archive.of(unpacked(archive, entry));
            if (inner == null) {
                return new Input(name, new EntrySupply(archive, entry), null);
            }
            levels.push(new Level(name, inner));
            return null;
        } catch (Unreadable e) {
            return Input.missing(name, e);
        } catch (IOException e) {
            return Input.missing(name, damaged(language));
        } catch (OutOfMemoryError e) {
            return fault(name, "out-of-memory", "内存不足，压缩包过大，没有检查", "too large for the memory; it was not checked");
        }
    }

    private byte[] unpacked(Archive archive, Entry entry) throws Unreadable {
        try {
            return archive.unpack(entry);
        } catch (IOException e) {
            throw Unreadable.said("damaged", language.choose("在压缩包里已损坏，无法读取", "damaged inside the archive"));
        }
    }

    static Unreadable damaged(Language language) {
        return Unreadable.said("damaged", language.choose("压缩包已损坏或不完整，无法读取",
                "the archive is damaged or incomplete"));
    }

    private Input fault(String name, String code, String zh, String en) {
        return Input.missing(name, Unreadable.said(code, language.choose(zh, en)));
    }
}
