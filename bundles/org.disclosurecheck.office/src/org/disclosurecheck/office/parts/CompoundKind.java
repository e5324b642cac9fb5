package org.disclosurecheck.office.parts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.disclosurecheck.extract.Content;

/**
 * What is in a compound file (OLE2), told by the names at the top of its directory; what is embedded deeper does not
 * count. Files that POI refuses, because their end is missing, still say what they were.
 */
public enum CompoundKind {

    /** Word 97 and later, and WPS: a stream WordDocument. */
    WORD,
    /** Excel 5 and later, and WPS: a stream Workbook or Book. */
    WORKBOOK,
    /** An OOXML package with a password. */
    ENCRYPTED_PACKAGE,
    PRESENTATION,
    /** Microsoft Works: a stream CONTENTS. */
    WORKS,
    /** Something else, or a directory that cannot be read. */
    OTHER,
    NO_COMPOUND;

    private static final int HEADER = 512;
    private static final int FIRST_TABLES = 109;
    private static final int ENTRY = 128;
    /** The directory is read up to here. */
    private static final int MOST_SECTORS = 1 << 12;

    public static boolean isCompound(Content content) {
        return content.startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    }

    public static CompoundKind of(Content content) {
        if (!isCompound(content)) {
            return NO_COMPOUND;
        }
        Set<String> names = content.bytes().length < HEADER ? Set.of() : new Directory(content.bytes()).topNames();
        return names.contains("encryptedpackage") ? ENCRYPTED_PACKAGE
                : names.contains("worddocument") ? WORD
                : names.contains("workbook") || names.contains("book") ? WORKBOOK
                : names.contains("powerpoint document") ? PRESENTATION
                : names.contains("contents") && !names.contains("quill") ? WORKS : OTHER;
    }

    /** The directory of a compound file. Every chain is followed so far and no further, so that no loop holds it up. */
    private static final class Directory {

        private final ByteBuffer file;
        private final int sector;
        /** The sectors that the directory takes up. */
        private final List<Integer> chain = new ArrayList<>();

        Directory(byte[] bytes) {
            file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            sector = file.getShort(30) == 12 ? 4096 : 512;
            for (int at = file.getInt(48); at >= 0 && chain.size() < MOST_SECTORS; at = next(at)) {
                chain.add(at);
            }
        }

        /** Names in the root storage, in lower case. */
        Set<String> topNames() {
            Set<String> names = new TreeSet<>();
            Deque<Integer> open = new ArrayDeque<>();
            BitSet seen = new BitSet();
            int root = entry(0);
            open.push(root < 0 ? -1 : file.getInt(root + 76));
            while (!open.isEmpty()) {
                int number = open.pop();
                int at = number < 0 ? -1 : entry(number);
                if (at >= 0 && !seen.get(number)) {
                    seen.set(number);
                    int length = Math.max(0, Math.min(64, file.getShort(at + 64)) - 2);
                    names.add(new String(file.array(), at, length, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT));
                    open.push(file.getInt(at + 68));
                    open.push(file.getInt(at + 72));
                }
            }
            return names;
        }

        /** Where an entry of the directory stands in the file, or -1. */
        private int entry(int number) {
            int perSector = sector / ENTRY;
            int index = number / perSector;
            int at = index >= chain.size() ? -1 : offset(chain.get(index)) + number % perSector * ENTRY;
            return at < HEADER || at > file.limit() - ENTRY ? -1 : at;
        }

        private int offset(int number) {
            long offset = (number + 1L) * sector;
            return offset < 0 || offset > file.limit() ? -ENTRY * sector : (int) offset;
        }

        /** The sector after this one, as the allocation table says, or a negative number. */
        private int next(int number) {
            int perTable = sector / 4;
            int table = table(number / perTable);
            int at = offset(table) + number % perTable * 4;
            return table < 0 || at < HEADER || at > file.limit() - 4 ? -1 : file.getInt(at);
        }

        /** The sector that holds a part of the allocation table, or a negative number. */
        private int table(int index) {
            if (index < FIRST_TABLES) {
                return file.getInt(76 + 4 * index);
            }
            int perList = sector / 4 - 1;
            int list = file.getInt(68);
            int left = index - FIRST_TABLES;
            for (int steps = 0; left >= perList && list >= 0 && steps < MOST_SECTORS; steps++) {
                int at = offset(list) + sector - 4;
                list = at < HEADER || at > file.limit() - 4 ? -1 : file.getInt(at);
                left -= perList;
            }
            int at = offset(list) + 4 * left;
            return list < 0 || left >= perList || at < HEADER || at > file.limit() - 4 ? -1 : file.getInt(at);
        }
    }
}
