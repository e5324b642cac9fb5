package org.disclosurecheck.batch.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.disclosurecheck.rules.several.store.PassingFile;

/**
 * Lines that are read again in this run and never after it. The last of them stay in memory, the others go to a
 * {@link PassingFile}. They are written and read in large pieces, for they are asked for in the order in which they came.
 */
final class PassingLines extends LineStore {

    private static final int FIRST = 1 << 14;
    private static final int PIECE = 1 << 18;
    /** The lengths of the line and of its digest. */
    private static final int HEAD = 2 * Integer.BYTES;

    private byte[] memory = new byte[FIRST];
    private int filled;
    /** So much is in the file. */
    private long written;
    private PassingFile file;
    /** A piece of the file as it was read last. */
    private byte[] piece = {};
    private long pieceAt;

    @Override
    synchronized long length() {
        return written + filled;
    }

    @Override
    synchronized void append(Line line) throws IOException {
        byte[] digest = line.digest() == null ? new byte[0] : line.digest();
        int length = HEAD + line.bytes().length + digest.length;
        if (filled + length > PIECE && filled > 0) {
            write();
        }
        if (filled + length > memory.length) {
            memory = Arrays.copyOf(memory, Math.max(Math.min(PIECE, 4 * memory.length), filled + length));
        }
        ByteBuffer.wrap(memory, filled, length).putInt(line.bytes().length).putInt(line.digest() == null ? -1 : digest.length)
                .put(line.bytes()).put(digest);
        line.at(written + filled);
        filled += length;
    }

    private void write() throws IOException {
        file = file == null ? new PassingFile() : file;
        file.write(written, memory, filled);
        written += filled;
        filled = 0;
    }

    @Override
    synchronized Line read(long at) throws IOException {
        if (at >= written) {
            return line(memory, (int) (at - written), at);
        }
        fetch(at, HEAD);
        ByteBuffer head = ByteBuffer.wrap(piece, (int) (at - pieceAt), HEAD);
        fetch(at, HEAD + head.getInt() + Math.max(0, head.getInt()));
        return line(piece, (int) (at - pieceAt), at);
    }

    private void fetch(long at, int length) throws IOException {
        if (at < pieceAt || at + length > pieceAt + piece.length) {
            int all = (int) Math.min(Math.max(PIECE, length), written - at);
            piece = piece.length == all ? piece : new byte[all];
            pieceAt = Long.MAX_VALUE;
            file.read(at, piece);
            pieceAt = at;
        }
    }

    private static Line line(byte[] bytes, int from, long at) {
        ByteBuffer head = ByteBuffer.wrap(bytes, from, HEAD);
        int begin = from + HEAD;
        int end = begin + head.getInt();
        int digest = head.getInt();
        return Line.passing(Arrays.copyOfRange(bytes, begin, end),
                digest < 0 ? null : Arrays.copyOfRange(bytes, end, end + digest)).at(at);
    }

    @Override
    void sync() {
        // nobody asks for them after this run
    }

    @Override
    synchronized void close(boolean lasting) throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
