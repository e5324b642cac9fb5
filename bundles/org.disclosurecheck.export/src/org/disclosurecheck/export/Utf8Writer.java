package org.disclosurecheck.export;

import java.io.Writer;
import java.util.Arrays;

/** Encodes in UTF-8 into memory: what an encoder does for a stream, without the buffers between. Half a character becomes “?”. */
final class Utf8Writer extends Writer {

    private static final int MOST_BYTES = 3;

    private byte[] bytes;
    private int size;
    /** The first half of a character whose second half is still to come, or 0. */
    private char high;

    /** @param room for so many bytes at first */
    Utf8Writer(int room) {
        bytes = new byte[room];
    }

    @Override
    public void write(char[] text, int from, int length) {
        room(MOST_BYTES * (length + 1));
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                encode(c);
            }
        }
    }

    @Override
    public void write(int c) {
        room(2 * MOST_BYTES);
        encode((char) c);
    }

    private void encode(char c) {
        if (high != 0 && Character.isLowSurrogate(c)) {
            int whole = Character.toCodePoint(high, c);
            bytes[size++] = (byte) (0xf0 | whole >> 18);
            bytes[size++] = (byte) (0x80 | whole >> 12 & 0x3f);
            bytes[size++] = (byte) (0x80 | whole >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | whole & 0x3f);
            high = 0;
            return;
        }
        if (high != 0) {
            bytes[size++] = '?';
            high = 0;
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        } else {
            bytes[size++] = (byte) (0xe0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** All that was written, less so many bytes at its end. */
    byte[] bytes(int less) {
        return Arrays.copyOf(bytes, size - less);
    }

    @Override
    public void flush() {
        // it is in memory
    }

    @Override
    public void close() {
        if (high != 0) {
            room(1);
            bytes[size++] = '?';
            high = 0;
        }
    }
}
