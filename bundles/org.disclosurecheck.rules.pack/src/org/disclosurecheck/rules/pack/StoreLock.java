package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One change of a store at a time, whoever makes it: a thread of this program or another program. Held while files are
 * moved, never while rules are compiled; the system lets go of it when its holder is killed.
 */
final class StoreLock implements AutoCloseable {

    /** The lock of a file belongs to a whole process: threads keep out of each other’s way by themselves. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for its turn. */
    static StoreLock of(Path root) throws IOException {
        HERE.lock();
        FileChannel channel = null;
        try {
            Files.createDirectories(root);
            channel = FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // let go of when the channel is closed
            channel.lock();
            return new StoreLock(channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            HERE.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HERE.unlock();
        }
    }
}
