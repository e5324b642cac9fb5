package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Bytes on disk, which are gone when it is closed. Any thread may put some at a place of theirs, and have them back. */
final class Spilled implements AutoCloseable {

    private final FileChannel file;

    Spilled() throws IOException {
        this.file = FileChannel.open(Files.createTempFile("margent", ".jsonl"), StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    void put(long from, byte[] bytes) {
        try {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                file.write(rest, from + rest.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] get(long from, long to) {
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from));
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, from + bytes.position()) < 0) {
                    throw new IOException("what was put on disk has gone");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.array();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
