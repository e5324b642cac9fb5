package org.disclosurecheck.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for the tests, as different programs write them. */
final class Zip {

    private static final int LOCAL = 0x04034b50;
    private static final int ENTRY = 0x02014b50;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    /** @param names the encoding of the names, which is said only when it is UTF-8 */
    Zip(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    Zip() {
        this(StandardCharsets.UTF_8);
    }

    Zip add(String name, String text) {
        return add(new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    Zip add(String name, byte[] content) {
        return add(new ZipEntry(name), content);
    }

    Zip folder(String name) {
        return add(new ZipEntry(name + "/"), new byte[0]);
    }

    /** An entry without compression and with its size up front. */
    Zip stored(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return add(entry, content);
    }

    Zip add(ZipEntry entry, byte[] content) {
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archive with another bit in the flags of all its entries. */
    static byte[] flagged(byte[] zip, int bit, boolean set) {
        return patched(zip, (buffer, at) -> {
            int flags = at + (buffer.getInt(at) == LOCAL ? 6 : 8);
            int old = buffer.getShort(flags);
            buffer.putShort(flags, (short) (set ? old | 1 << bit : old & ~(1 << bit)));
        });
    }

    /** The archive with another size of all its entries in the directory. */
    static byte[] resized(byte[] zip, int size) {
        return patched(zip, (buffer, at) -> {
            if (buffer.getInt(at) == ENTRY) {
                buffer.putInt(at + 24, size);
            }
        });
    }

    /** The archive whose entries say they are packed in another way. */
    static byte[] repacked(byte[] zip, int method) {
        return patched(zip, (buffer, at) -> buffer.putShort(at + (buffer.getInt(at) == LOCAL ? 8 : 10),
                (short) method));
    }

    private interface Patch {
        void at(ByteBuffer buffer, int header);
    }

    private static byte[] patched(byte[] zip, Patch patch) {
        ByteBuffer buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 4; at++) {
            if (buffer.getInt(at) == LOCAL || buffer.getInt(at) == ENTRY) {
                patch.at(buffer, at);
            }
        }
        return buffer.array();
    }
}
