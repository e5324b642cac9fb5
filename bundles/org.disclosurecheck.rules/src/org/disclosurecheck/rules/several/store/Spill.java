package org.disclosurecheck.rules.several.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Pieces of bytes that are put away and asked for again. The last 256 KB stay in memory, what is older goes to a
 * {@link PassingFile}: however many there are, memory stays the same. It is closed when nobody knows it any more.
 *
 * <p>When the disk is full, an {@link UncheckedIOException} names the folder.
 */
public final class Spill {

    private static final int IN_MEMORY = 1 << 18;
    private static final int FIRST = 1 << 12;
    private static final int HEAD = Integer.BYTES;

    private byte[] memory = new byte[FIRST];
    private final byte[] start = new byte[FIRST];
    private int filled;
    /** So much is in the file. */
    private long written;
    private PassingFile file;

    /** @return where it can be had again */
    public synchronized long put(byte[] bytes) {
        if (filled + HEAD + bytes.length > IN_MEMORY && filled > 0) {
            write();
        }
        if (filled + HEAD + bytes.length > memory.length) {
            memory = Arrays.copyOf(memory, Math.max(Math.min(IN_MEMORY, 2 * memory.length), filled + HEAD + bytes.length));
        }
        long at = written + filled;
        ByteBuffer.wrap(memory, filled, HEAD).putInt(bytes.length);
        System.arraycopy(bytes, 0, memory, filled + HEAD, bytes.length);
        filled += HEAD + bytes.length;
        return at;
    }

    /** The piece that was put there. */
    public synchronized byte[] get(long at) {
        if (at >= written) {
            int from = (int) (at - written);
            int length = ByteBuffer.wrap(memory, from, HEAD).getInt();
            return Arrays.copyOfRange(memory, from + HEAD, from + HEAD + length);
        }
        try {
            int read = file.begin(at, start);
            int length = ByteBuffer.wrap(start, 0, HEAD).getInt();
            byte[] bytes = Arrays.copyOfRange(start, HEAD, HEAD + length);
            if (HEAD + length > read) {
                file.read(at + read, bytes, read - HEAD);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the piece behind that one begins. */
    public static long after(long at, byte[] bytes) {
        return at + HEAD + bytes.length;
    }

    /** Where the next piece will stand. */
    public synchronized long end() {
        return written + filled;
    }

    private void write() {
        try {
            file = file == null ? new PassingFile() : file;
            file.write(written, memory, filled);
            written += filled;
            filled = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
