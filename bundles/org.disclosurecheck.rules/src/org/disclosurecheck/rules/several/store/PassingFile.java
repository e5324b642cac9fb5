package org.disclosurecheck.rules.several.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the system’s folder for temporary files, which has no name any more: it is gone however the run ends. Any thread
 * may write and read. It is no channel, which would be closed for everybody when one thread that reads is interrupted.
 *
 * <p>When the disk is full, the exception names the folder.
 */
public final class PassingFile implements Closeable {

    private final RandomAccessFile file;

    /** An empty one. */
    public PassingFile() throws IOException {
        try {
            Path path = Files.createTempFile("margent", null);
            file = new RandomAccessFile(path.toFile(), "rw");
            if (!path.toFile().delete()) {
                // a system that keeps the names of open files
                path.toFile().deleteOnExit();
            }
        } catch (IOException e) {
            throw named(e);
        }
    }

    /** Puts the first bytes of a piece at a place. */
    public synchronized void write(long at, byte[] bytes, int length) throws IOException {
        try {
            file.seek(at);
            file.write(bytes, 0, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    /** Fills all of the piece with what stands from there on. */
    public synchronized void read(long at, byte[] bytes) throws IOException {
        read(at, bytes, 0);
    }

    /** Fills the piece from a place of its own on. */
    synchronized void read(long at, byte[] bytes, int from) throws IOException {
        try {
            file.seek(at);
            file.readFully(bytes, from, bytes.length - from);
        } catch (IOException e) {
            throw named(e);
        }
    }

    /**
     * Fills as much of the piece as there is.
     *
     * @return how many bytes that are
     */
    synchronized int begin(long at, byte[] bytes) throws IOException {
        try {
            file.seek(at);
            return file.read(bytes);
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static IOException named(IOException e) {
        IOException named = new FileSystemException(System.getProperty("java.io.tmpdir"), null, e.getMessage());
        named.initCause(e);
        return named;
    }
}
