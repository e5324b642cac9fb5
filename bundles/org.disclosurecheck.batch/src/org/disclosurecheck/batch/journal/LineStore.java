package org.disclosurecheck.batch.journal;

import java.io.Closeable;
import java.io.IOException;

/** Where the lines of a journal are kept. */
abstract class LineStore implements Closeable {

    /** Goes through all lines that an earlier run has left. */
    void scan(LineFile.Visitor visitor) throws IOException {
        // most stores begin empty
    }

    /** How many bytes there are. */
    abstract long length();

    /** Adds a line, which has its place from then on. */
    abstract void append(Line line) throws IOException;

    /** @throws IOException when no good line begins there */
    abstract Line read(long at) throws IOException;

    /** Brings what was added onto the disk. */
    abstract void sync() throws IOException;

    /** @param lasting whether what was added has to be on the disk before */
    abstract void close(boolean lasting) throws IOException;

    @Override
    public void close() throws IOException {
        close(false);
    }
}
