package org.disclosurecheck.rules.several;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Pieces of bytes that are put away and asked for again. The last 256 KB stay in memory, what is older goes to a file of
 * the system’s folder for temporary files, which has no name any more: however many there are, memory stays the same. It is
 * no channel, which would be closed for everybody when one thread that reads is interrupted.
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
    private RandomAccessFile file;

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
            file.seek(at);
            int read = file.read(start);
            int length = ByteBuffer.wrap(start, 0, HEAD).getInt();
            byte[] bytes = Arrays.copyOfRange(start, HEAD, HEAD + length);
            if (HEAD + length > read) {
                file.seek(at + read);
                file.readFully(bytes, read - HEAD, HEAD + length - read);
            }
            return bytes;
        } catch (IOException e) {
            throw failure(e);
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
            file = file == null ? open() : file;
            file.seek(written);
            file.write(memory, 0, filled);
            written += filled;
            filled = 0;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static RandomAccessFile open() throws IOException {
        Path path = Files.createTempFile("margent", null);
        RandomAccessFile opened = new RandomAccessFile(path.toFile(), "rw");
        try {
            Files.delete(path);
        } catch (IOException e) {
            // a system that keeps the names of open files
            path.toFile().deleteOnExit();
        }
        return opened;
    }

    private static UncheckedIOException failure(IOException e) {
        IOException named = new FileSystemException(System.getProperty("java.io.tmpdir"), null, e.getMessage());
        named.initCause(e);
        return new UncheckedIOException(named);
    }
}
