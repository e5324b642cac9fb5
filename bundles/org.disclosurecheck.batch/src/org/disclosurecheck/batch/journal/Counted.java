package org.disclosurecheck.batch.journal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what goes through it, however much that is. */
final class Counted extends FilterOutputStream {

    private long length;

    Counted(OutputStream out) {
        super(out);
    }

    long length() {
        return length;
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
        length++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        length += count;
    }
}
