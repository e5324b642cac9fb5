package org.disclosurecheck.check.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Bytes of which any part can be read: a file, which is opened for each part and never held whole, or memory. */
sealed interface Bytes {

    long size() throws IOException;

    /** @throws EOFException when there are not so many */
    byte[] read(long from, int length) throws IOException;

    record OfFile(Path path) implements Bytes {

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public byte[] read(long from, int length) throws IOException {
            try (SeekableByteChannel channel = Files.newByteChannel(path)) {
                if (from < 0 || length < 0 || from + length > channel.size()) {
                    throw new EOFException();
                }
                channel.position(from);
                ByteBuffer buffer = ByteBuffer.allocate(length);
                while (buffer.hasRemaining()) {
                    if (channel.read(buffer) < 0) {
                        throw new EOFException();
                    }
                }
                return buffer.array();
            }
        }
    }

    record InMemory(byte[] bytes) implements Bytes {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(long from, int length) throws IOException {
            if (from < 0 || length < 0 || from + length > bytes.length) {
                throw new EOFException();
            }
            return Arrays.copyOfRange(bytes, (int) from, (int) from + length);
        }
    }
}
