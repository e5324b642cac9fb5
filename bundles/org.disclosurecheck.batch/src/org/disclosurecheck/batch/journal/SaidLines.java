package org.disclosurecheck.batch.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The lines of the JSON Lines output of the last run, one behind the other. They are a quarter of what {@link Finished} has
 * to keep of the same results, and most second runs write nothing else: so they read nothing else.
 */
final class SaidLines implements Closeable {

    private static final String NAME = "finished.said";
    private static final int BLOCK = 1 << 18;

    private final PartFile file;

    SaidLines(Path folder) throws IOException {
        file = new PartFile(folder, NAME);
    }

    /** Whether those of a run are there, as far as can be seen without reading them. */
    static boolean is(Path folder, String signature, long length) throws IOException {
        Path said = folder.resolve(NAME);
        return Files.exists(said) && Files.size(said) == length && signature.equals(Finished.signature(said));
    }

    static long length(Path folder) throws IOException {
        return Files.size(folder.resolve(NAME));
    }

    void add(Line line) throws IOException {
        file.out().write(line.contract());
        file.out().write('\n');
    }

    void complete(String signature) throws IOException {
        file.out().write((signature + '\n').getBytes(StandardCharsets.ISO_8859_1));
        file.complete();
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    @Override
    public void close() {
        file.close();
    }

    /** What a line is known by when it is read again. */
    static int checksum(byte[] line) {
        CRC32 sum = new CRC32();
        sum.update(line, 0, line.length);
        return (int) sum.getValue();
    }

    /** Gives the lines one after the other. */
    static final class Reader implements Closeable {

        private final InputStream in;
        private byte[] block = new byte[BLOCK];
        private int begin;
        private int end;

        Reader(Path folder) throws IOException {
            in = Files.newInputStream(folder.resolve(NAME));
        }

        /**
         * @param length of the line
         * @throws Finished.Damaged when it is not as it was written
         */
        byte[] next(int length, int checksum) throws IOException {
            if (end - begin < length + 1) {
                fill(length + 1);
            }
            byte[] line = Arrays.copyOfRange(block, begin, Math.min(end, begin + length));
            begin += length + 1;
            if (begin > end || checksum(line) != checksum) {
                throw new Finished.Damaged();
            }
            return line;
        }

        private void fill(int least) throws IOException {
            byte[] next = least <= block.length ? block : new byte[least];
            System.arraycopy(block, begin, next, 0, end - begin);
            end -= begin;
            begin = 0;
            block = next;
            end += in.readNBytes(block, end, block.length - end);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
