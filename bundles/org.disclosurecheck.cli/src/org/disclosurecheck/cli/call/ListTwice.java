package org.disclosurecheck.cli.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

import org.disclosurecheck.rules.several.store.Spill;

/**
 * A list of paths that comes once and is looked at twice: what was read at the first look is put away, and read again at the
 * second before the rest. Whoever looks once only reads it as it comes.
 */
public final class ListTwice {

    private final Reader source;
    private final Spill seen = new Spill();

    public ListTwice(Reader source) {
        this.source = source;
    }

    /** The list at the first look. */
    public BufferedReader first() {
        return new BufferedReader(new Part() {
            @Override
            public int read(char[] to, int from, int length) throws IOException {
                int read = source.read(to, from, length);
                if (read > 0) {
                    ByteBuffer bytes = ByteBuffer.allocate(read * Character.BYTES);
                    bytes.asCharBuffer().put(to, from, read);
                    seen.put(bytes.array());
                }
                return read;
            }
        });
    }

    /** The list at the second look, after the first has come to its end, early or not. */
    public BufferedReader second() {
        return new BufferedReader(new Part() {

            private long next;
            private CharBuffer open = CharBuffer.allocate(0);

            @Override
            public int read(char[] to, int from, int length) throws IOException {
                while (!open.hasRemaining() && next < seen.end()) {
                    byte[] bytes = seen.get(next);
                    next = Spill.after(next, bytes);
                    open = ByteBuffer.wrap(bytes).asCharBuffer();
                }
                if (!open.hasRemaining()) {
                    return source.read(to, from, length);
                }
                int read = Math.min(length, open.remaining());
                open.get(to, from, read);
                return read;
            }
        });
    }

    /** The source belongs to somebody else. */
    private abstract static class Part extends Reader {

        @Override
        public void close() {
            // nothing is open
        }
    }
}
