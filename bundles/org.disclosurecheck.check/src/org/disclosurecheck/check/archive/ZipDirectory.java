package org.disclosurecheck.check.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The directory at the end of a zip. Zips of 4 GB and more are not read. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LARGEST = 16 << 20;
    /** Stands where the number is in a field of its own. */
    private static final long ELSEWHERE = 0xffffffffL;
    private static final int LARGE_SIZES = 1;

    private ZipDirectory() {
    }

    /**
     * The entries in the order of the directory; of more than {@value Archive#MOST_ENTRIES} the first, and one.
     *
     * @throws IOException when the directory is missing or damaged
     */
    static List<Entry> read(Bytes zip) throws IOException {
        long size = zip.size();
        int tailSize = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
        ByteBuffer tail = ByteBuffer.wrap(zip.read(size - tailSize, tailSize)).order(ByteOrder.LITTLE_ENDIAN);
        int end = tail.limit() - END_SIZE;
        while (end >= 0 && tail.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new IOException("the zip has no directory");
        }
        int count = tail.getShort(end + 10) & 0xffff;
        long length = tail.getInt(end + 12) & ELSEWHERE;
        long at = size - tailSize + end - length;
        if (length > LARGEST || at < 0 || at < (tail.getInt(end + 16) & ELSEWHERE)) {
            throw new IOException("the directory is damaged");
        }
        // whatever stands before the first entry does not count as part of the zip
        long before = at - (tail.getInt(end + 16) & ELSEWHERE);
        return entries(ByteBuffer.wrap(zip.read(at, (int) length)).order(ByteOrder.LITTLE_ENDIAN), count, before);
    }

    private static List<Entry> entries(ByteBuffer directory, int count, long before) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count && entries.size() <= Archive.MOST_ENTRIES; i++) {
            if (at > directory.limit() - ENTRY_SIZE || directory.getInt(at) != ENTRY) {
                throw new IOException("the directory is damaged");
            }
            int name = at + ENTRY_SIZE;
            int extra = name + (directory.getShort(at + 28) & 0xffff);
            int comment = extra + (directory.getShort(at + 30) & 0xffff);
            if (comment > directory.limit()) {
                throw new IOException("the directory is damaged");
            }
            entries.add(entry(directory, at, Arrays.copyOfRange(directory.array(), name, extra),
                    Arrays.copyOfRange(directory.array(), extra, comment), before));
            at = comment + (directory.getShort(at + 32) & 0xffff);
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory, int at, byte[] name, byte[] extra, long before) {
        int flags = directory.getShort(at + 8);
        long[] sizes = {directory.getInt(at + 24) & ELSEWHERE, directory.getInt(at + 20) & ELSEWHERE,
                directory.getInt(at + 42) & ELSEWHERE};
        large(sizes, extra);
        return new Entry(EntryName.decode(name, flags, extra), (flags & 1) != 0, directory.getShort(at + 10),
                directory.getInt(at + 16), sizes[1], sizes[0], before + sizes[2]);
    }

    /**
     * Some programs always write sizes as for large files: in a field that holds those that are marked, in this order.
     */
    private static void large(long[] sizes, byte[] extra) {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 4) {
            int id = fields.getShort() & 0xffff;
            int length = Math.min(fields.getShort() & 0xffff, fields.remaining());
            int next = fields.position() + length;
            for (int i = 0; id == LARGE_SIZES && i < sizes.length; i++) {
                if (sizes[i] == ELSEWHERE && next - fields.position() >= Long.BYTES) {
                    sizes[i] = fields.getLong();
                }
            }
            fields.position(next);
        }
    }
}
