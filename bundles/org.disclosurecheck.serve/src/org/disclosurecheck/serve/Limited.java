package org.disclosurecheck.serve;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives so many bytes and no more: one byte beyond is an error, not an end. */
final class Limited extends FilterInputStream {

    /** There was more than may be read. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private long left;

    Limited(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** That there was too much, however deep another reader has wrapped it; else null. */
    static Exceeded exceeded(Throwable e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof Exceeded exceeded) {
                return exceeded;
            }
        }
        return null;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new Exceeded();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
