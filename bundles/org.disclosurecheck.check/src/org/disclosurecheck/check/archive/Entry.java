package org.disclosurecheck.check.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;

/**
 * A file in a zip, as the directory describes it.
 *
 * @param name with “/” between folders
 * @param encrypted whether it is locked by a password
 * @param method how it is packed
 * @param checksum of what is inside
 * @param packed bytes it takes in the zip
 * @param size bytes it has unpacked
 * @param at where it begins in the zip
 */
public record Entry(String name, boolean encrypted, int method, int checksum, long packed, long size, long at) {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;

    private static final int BOMB_RATIO = 200;
    private static final int BOMB_SIZE = 1 << 20;

    /** Packed so tightly that it is there to fill the memory. */
    public boolean bomb() {
        return size > BOMB_SIZE && size / BOMB_RATIO > packed;
    }

    /** False when it is packed in a way that only few programs know. */
    public boolean unpackable() {
        return method == ZipEntry.STORED || method == ZipEntry.DEFLATED;
    }

    /**
     * Unpacks it, not a byte more than the directory says.
     *
     * @throws IOException when it is not what the directory says
     */
    byte[] unpack(Bytes zip) throws IOException {
        ByteBuffer local = ByteBuffer.wrap(zip.read(at, LOCAL_SIZE)).order(ByteOrder.LITTLE_ENDIAN);
        if (local.getInt(0) != LOCAL) {
            throw new IOException("no entry where the directory says");
        }
        long from = at + LOCAL_SIZE + (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff);
        byte[] bytes = zip.read(from, Math.toIntExact(packed));
        if (method == ZipEntry.DEFLATED) {
            bytes = inflate(bytes, Math.toIntExact(size));
        }
        CRC32 found = new CRC32();
        found.update(bytes);
        if (bytes.length != size || (int) found.getValue() != checksum) {
            throw new IOException("the checksum differs");
        }
        return bytes;
    }

    private static byte[] inflate(byte[] packed, int size) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[size];
            int length = 0;
            while (length < size && !inflater.finished()) {
                int inflated = inflater.inflate(bytes, length, size - length);
                if (inflated == 0 && !inflater.finished()) {
                    throw new IOException("it breaks off");
                }
                length += inflated;
            }
            if (length < size || !inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw new IOException("the size differs");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }
}
