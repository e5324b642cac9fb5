package org.disclosurecheck.batch.journal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * What the last run was over, and where each of its results stands in {@link Finished}: small enough to see in no time
 * whether everything is as it was. It is two lists, of the reports and of the results, and what makes it hold.
 */
public final class RunIndex {

    private static final String NAME = "finished.index";
    private static final int BUFFER = 1 << 16;
    private static final int TAIL = Integer.BYTES + Long.BYTES;
    /** No name of a file is as long. */
    private static final int LONGEST = 1 << 20;

    private final Path folder;
    private final long sum;
    /** Where its list of results begins. */
    private final long results;

    private RunIndex(Path folder, long results, long sum) {
        this.folder = folder;
        this.results = results;
        this.sum = sum;
    }

    /** Told of every report that the run was over. */
    public interface Reports {

        /**
         * @param stamp what it was known by; empty when nothing was sure to tell, or when it is to be tried again
         * @return false to hear no more
         */
        boolean report(String name, String stamp) throws IOException;
    }

    /** Told of every result. */
    public interface Results {
        
        /**
         * @param length of the line in {@link Finished}
         * @param cut where in it the line of the JSON Lines output ends
         * @param checksum of that one
         */
        void result(int length, int cut, int checksum, String found, String verdict) throws IOException;
    }

    /**
     * The index of the last run, or null when that was another run, or something is damaged or gone.
     *
     * @param context what the results depend on beside the reports
     * @param journal how long the journal is now; when it was longer, somebody has cut it
     */
    static RunIndex open(Path folder, String context, long journal) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return null;
        }
        CRC32 sum = new CRC32();
        try (DataInputStream in = new DataInputStream(new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), BUFFER), sum))) {
            in.skipNBytes(Files.size(file) - TAIL - tail(file));
            boolean holds = text(in).equals(context);
            String word = text(in);
            holds &= Finished.is(folder, word, in.readLong()) & SaidLines.is(folder, word, in.readLong()) & in.readLong() <= journal;
            long results = in.readLong();
            in.readInt();
            long expected = sum.getValue();
            return holds && in.readLong() == expected ? new RunIndex(folder, results, expected) : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /**
     * The index as it lies there, for those who look at its reports before they know whether it holds; null when there is none.
     * It is worth something when {@link #open} gives the same one later.
     */
    public static RunIndex peek(Path folder) {
        try (RandomAccessFile in = new RandomAccessFile(folder.resolve(NAME).toFile(), "r")) {
            in.seek(in.length() - Long.BYTES);
            return new RunIndex(folder, 0, in.readLong());
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether it is that one. */
    public boolean isSame(RunIndex other) {
        return sum == other.sum;
    }

    private static int tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(in.length() - TAIL);
            return in.readInt();
        }
    }

    /** @return false when it was stopped */
    public boolean reports(Reports visitor) throws IOException {
        try (DataInputStream in = in()) {
            while (in.readBoolean()) {
                if (!visitor.report(text(in), text(in))) {
                    return false;
                }
            }
            return true;
        }
    }

    void results(Results visitor) throws IOException {
        try (DataInputStream in = in()) {
            in.skipNBytes(results);
            while (in.readBoolean()) {
                visitor.result(in.readInt(), in.readInt(), in.readInt(), text(in), text(in));
            }
        }
    }

    /** It holds no more. */
    void forget() throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    private DataInputStream in() throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(NAME)), BUFFER));
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("no text is as long");
        }
        byte[] text = new byte[length];
        in.readFully(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Writes the index of a run: first all reports, then all results. Nothing is lost when it cannot be written. */
    public static final class Writer implements Closeable {

        private final Path folder;
        private final SideFile file;
        /** Where the list of results begins; 0 before. */
        private long results;

        Writer(Path folder) {
            this.folder = folder;
            this.file = new SideFile(folder, NAME);
        }

        public void report(String name, String stamp) {
            file.write(to -> {
                to.writeBoolean(true);
                text(to, name);
                text(to, stamp);
            });
        }

        public void result(Line line, String found, String verdict) {
            file.write(to -> {
                beginResults(to);
                to.writeBoolean(true);
                to.writeInt(line.bytes().length);
                to.writeInt(line.cut());
                to.writeInt(SaidLines.checksum(line.contract()));
                text(to, found);
                text(to, verdict);
            });
        }

        private void beginResults(DataOutputStream to) throws IOException {
            if (results == 0) {
                to.writeBoolean(false);
                results = file.length();
            }
        }

        /**
         * The run came to its end, and its results are in their place.
         *
         * @param context what the results depend on beside the reports
         * @param word what the run is known by
         */
        public void complete(String context, String word, Journal journal) {
            file.write(to -> {
                beginResults(to);
                to.writeBoolean(false);
                long begin = file.length();
                text(to, context);
                text(to, word);
                to.writeLong(Finished.length(folder));
                to.writeLong(SaidLines.length(folder));
                to.writeLong(journal.length());
                to.writeLong(results);
                to.writeInt((int) (file.length() - begin));
            });
            file.complete();
        }

        private static void text(DataOutputStream out, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        /** What did not come to its end is gone. */
        @Override
        public void close() {
            file.close();
        }
    }
}
