package org.disclosurecheck.office.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;

import org.disclosurecheck.extract.Unreadable;

/**
 * The parts of a whole package, found by the directory at its end. Zips beyond 4 GB are not for this class.
 *
 * <p>POI's ways to open a package were measured with the same parser behind them. Warm they are close: 1.0 ms a document
 * with OPCPackage, which unpacks every part, 0.4 ms with POI's zip library as with this class (7.5 ms with XWPF). But a
 * process that checks one document pays for every class it loads. With a class-data archive that is 0.26 s of processor
 * time with OPCPackage, 0.27 s with POI's guarded zip stream, which starts a logging framework, 0.16 s with the zip
 * library alone, which loads calendars and time zones, and 0.08 s here. POI's limits are kept by {@link GuardedPart}.
 */
public final class ZipParts implements Parts {


    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xffff;

    /** A part as it is packed. */
    record Packed(byte[] zip, int from, int length, int method, long checksum) {

        boolean alike(Packed other) {
            return length == other.length && method == other.method && checksum == other.checksum;
        }

        byte[] bytes() {
            return Arrays.copyOfRange(zip, from, from + length);
        }

        /** The same without the zip that it stands in. */
        Packed alone() {
            return new Packed(null, 0, length, method, checksum);
        }
    }

    private record Entry(boolean encrypted, int method, long checksum, int compressed, int local) {
    }

    private final ByteBuffer zip;
    private final Map<String, Entry> entries = new HashMap<>();

    /** @throws IOException when the directory is missing or damaged */
    public ZipParts(byte[] bytes) throws IOException {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end();
        int at = end - zip.getInt(end + 12);
        // whatever stands before the first part does not count as part of the zip
        int before = at - zip.getInt(end + 16);
        for (int left = zip.getShort(end + 10) & 0xffff; left > 0; left--) {
            check(at, ENTRY, ENTRY_SIZE);
            int name = zip.getShort(at + 28) & 0xffff;
            entries.putIfAbsent(key(new String(bytes, at + ENTRY_SIZE, name, StandardCharsets.UTF_8)),
                    new Entry((zip.getShort(at + 8) & 1) != 0, zip.getShort(at + 10), zip.getInt(at + 16) & 0xffffffffL,
                            zip.getInt(at + 20), before + zip.getInt(at + 42)));
            at += ENTRY_SIZE + name + (zip.getShort(at + 30) & 0xffff) + (zip.getShort(at + 32) & 0xffff);
        }
    }

    private int end() throws IOException {
        int last = zip.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new IOException("the zip has no directory");
    }

    private void check(int at, int signature, int size) throws IOException {
        if (at < 0 || at > zip.limit() - size || zip.getInt(at) != signature) {
            throw new IOException("the directory of the zip is damaged");
        }
    }

    /** The names of all parts, in lower case. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Names of parts do not differ by case, and some writers put backslashes into the zip. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static Unreadable encrypted() {
        return new Unreadable("encrypted", "文档的压缩部分设有密码，无法读取；请去除密码后重新提交",
                "parts of the document are locked; please hand it in unlocked");
    }

    @Override
    public InputStream open(String name) throws IOException, Unreadable {
        Entry entry = entries.get(key(name));
        if (entry == null) {
            return null;
        }
        if (entry.encrypted) {
            throw encrypted();
        }
        Packed part = packed(entry);
        return new GuardedPart(new ByteArrayInputStream(part.zip, part.from, part.length), part.length,
                part.method == ZipEntry.DEFLATED, part.checksum);
    }

    private Packed packed(Entry entry) throws IOException {
        check(entry.local, LOCAL, LOCAL_SIZE);
        int from = entry.local + LOCAL_SIZE + (zip.getShort(entry.local + 26) & 0xffff)
                + (zip.getShort(entry.local + 28) & 0xffff);
        if (entry.compressed < 0 || entry.compressed > zip.limit() - from
                || entry.method != ZipEntry.STORED && entry.method != ZipEntry.DEFLATED) {
            throw new IOException("the part cannot be unpacked");
        }
        return new Packed(zip.array(), from, entry.compressed, entry.method, entry.checksum);
    }

    /** The part as it is packed; null when there is none, or it cannot be had. */
    Packed packed(String name) {
        Entry entry = entries.get(key(name));
        try {
            return entry == null || entry.encrypted ? null : packed(entry);
        } catch (IOException | RuntimeException e) {
            // whoever opens it is told
            return null;
        }
    }
}
