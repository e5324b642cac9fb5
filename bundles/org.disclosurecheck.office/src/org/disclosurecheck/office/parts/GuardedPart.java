package org.disclosurecheck.office.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A part while it is unpacked: refused as soon as it is larger, or has grown more, than any document does, and compared
 * with its checksum at its end, so that a damaged figure is never taken for a real one.
 */
public final class GuardedPart extends InputStream {

    /** A part that is too large to be read. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        /** True when it is the cause of what was thrown: a parser wraps what the stream below it throws. */
        public static boolean in(Throwable thrown) {
            Throwable cause = thrown;
            while (cause != null && !(cause instanceof TooLarge)) {
                cause = cause.getCause();
            }
            return cause != null;
        }
    }

    private static final long LARGEST = 64L << 20;
    /** Tables of zeros made by LibreOffice come to 40. */
    private static final long GREATEST_RATIO = 500;
    /** Below this size the ratio says nothing. */
    private static final long SMALL = 100 << 10;

    private final Inflater inflater = new Inflater(true);
    private final InputStream part;
    private final boolean deflated;
    private final long expected;
    private final CRC32 checksum = new CRC32();
    private long unpacked;

    /**
     * @param bytes the part as it is packed
     * @param packed how many they are: a small part is unpacked with a small buffer
     * @param deflated whether it is compressed at all
     * @param expected its checksum, as the directory of the zip states it
     */
    GuardedPart(InputStream bytes, int packed, boolean deflated, long expected) {
        this.deflated = deflated;
        this.part = deflated ? new InflaterInputStream(bytes, inflater, Math.max(64, Math.min(packed, 8192))) : bytes;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = part.read(buffer, from, length);
        if (read < 0) {
            if (checksum.getValue() != expected) {
                throw new IOException("the checksum of the part differs");
            }
            return read;
        }
        checksum.update(buffer, from, read);
        unpacked += read;
        if (unpacked > LARGEST || deflated && tooDense(unpacked, inflater.getBytesRead())) {
            throw new TooLarge();
        }
        return read;
    }

    static boolean tooDense(long unpacked, long packed) {
        return unpacked > SMALL && unpacked / GREATEST_RATIO > packed;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
