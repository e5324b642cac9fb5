package org.disclosurecheck.batch.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file of lines that only grows. It is no channel: a channel is closed for everybody when a thread that uses it is
 * interrupted, and workers that are given up are.
 */
final class LineFile extends LineStore {

    /** Told of every good line. */
    interface Visitor {
        void line(long at, Line line) throws IOException;

        /** What stands there is not as it was written. */
        default void damaged() {
        }
    }

    private static final int SCAN_BYTES = 1 << 20;
    private static final int READ_BYTES = 1 << 14;
    private static final byte END = '\n';

    private final RandomAccessFile file;
    private long length;
    private long synced;

    private LineFile(RandomAccessFile file) throws IOException {
        this.file = file;
        this.length = file.length();
        this.synced = length;
    }

    static LineFile open(Path path) throws IOException {
        return new LineFile(new RandomAccessFile(path.toFile(), "rw"));
    }

    /** Goes through all lines; what is torn at the end is cut off, and what is damaged before it is passed over. */
    @Override
    synchronized void scan(Visitor visitor) throws IOException {
        byte[] bytes = new byte[SCAN_BYTES];
        long start = 0;
        int filled = 0;
        file.seek(0);
        for (int read = file.read(bytes, 0, bytes.length); read > 0; read = file.read(bytes, filled, bytes.length - filled)) {
            int begin = 0;
            for (int i = filled; i < filled + read; i++) {
                if (bytes[i] == END) {
                    Line line = Line.of(bytes, begin, i);
                    if (line != null) {
                        visitor.line(start + begin, line.at(start + begin));
                    } else {
                        visitor.damaged();
                    }
                    begin = i + 1;
                }
            }
            filled += read - begin;
            start += begin;
            byte[] next = filled == bytes.length ? new byte[2 * bytes.length] : bytes;
            System.arraycopy(bytes, begin, next, 0, filled);
            bytes = next;
        }
        if (start < length) {
            file.setLength(start);
            length = start;
        }
    }

    @Override
    synchronized long length() {
        return length;
    }

    @Override
    synchronized void append(Line line) throws IOException {
        long at = length;
        byte[] bytes = line.withEnd();
        try {
            file.seek(at);
            file.write(bytes);
        } catch (IOException e) {
            // half a line helps nobody, and its place may be all that is left of the disk
            file.setLength(at);
            throw e;
        }
        length = at + bytes.length;
        line.at(at);
    }

    @Override
    synchronized Line read(long at) throws IOException {
        byte[] bytes = new byte[READ_BYTES];
        int searched = 0;
        file.seek(at);
        for (int read = file.read(bytes); read > 0; read = file.read(bytes, searched, bytes.length - searched)) {
            for (int end = searched + read; searched < end; searched++) {
                if (bytes[searched] == END) {
                    return good(Line.of(bytes, 0, searched)).at(at);
                }
            }
            if (searched == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
        }
        return good(null);
    }

    private static Line good(Line line) throws IOException {
        if (line == null) {
            throw new IOException("the journal was damaged while it was in use");
        }
        return line;
    }

    /** Adding goes on meanwhile. */
    @Override
    void sync() throws IOException {
        long before;
        synchronized (this) {
            before = length;
        }
        if (before > synced) {
            file.getFD().sync();
            synced = before;
        }
    }

    @Override
    void close(boolean lasting) throws IOException {
        try (file) {
            if (lasting) {
                sync();
            }
        }
    }
}
