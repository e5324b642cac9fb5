package org.disclosurecheck.batch.journal;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of a journal that is written from the beginning by each run, and takes its place when it is complete. */
final class PartFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path part;
    private final Path place;
    private final OutputStream out;

    PartFile(Path folder, String name) throws IOException {
        place = folder.resolve(name);
        part = folder.resolve(name + ".part");
        out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
    }

    OutputStream out() {
        return out;
    }

    /** All of it is there. */
    void complete() throws IOException {
        out.close();
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What did not come to its end is gone; what took its place stays. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            // the disk is full, and what was written is of no use
        } finally {
            part.toFile().delete();
        }
    }
}
