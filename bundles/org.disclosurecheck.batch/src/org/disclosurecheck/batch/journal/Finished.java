package org.disclosurecheck.batch.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The results of a run that came to its end, after everything was said of each report among the others, in the order of the
 * run. The next run over the very same reports takes them as they are.
 */
public final class Finished implements Closeable {

    private static final String NAME = "finished.jsonl";
    /** What is noted of every result: how many findings of each severity, and the verdict. */
    public static final String FOUND = "found";
    public static final String VERDICT = "verdict";

    private final PartFile file;
    private final SaidLines said;

    private Finished(Path folder) throws IOException {
        file = new PartFile(folder, NAME);
        said = new SaidLines(folder);
    }

    /** Told of every result. */
    @FunctionalInterface
    public interface Visitor {
        void line(Line line) throws IOException;
    }

    /**
     * Hands on the results of the last run.
     *
     * @param signature what a run is known by: the same for the same results of the first round
     * @return false when the last run was another one, or did not come to its end; nothing was handed on then
     */
    static boolean read(Path folder, String signature, Visitor visitor) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file) || !signature.equals(signature(file))) {
            return false;
        }
        try (LineFile lines = LineFile.open(file)) {
            Look look = new Look();
            lines.scan(look);
            // the last line, which is the signature, is none
            if (look.damaged != 1) {
                return false;
            }
            lines.scan((at, line) -> visitor.line(line));
        }
        return true;
    }

    /** Looks whether all lines are as they were written, before any of them is handed on. */
    private static final class Look implements LineFile.Visitor {

        private int damaged;

        @Override
        public void line(long at, Line line) {
            // it is good
        }

        @Override
        public void damaged() {
            damaged++;
        }
    }

    /** A result of the last run is not as it was written: the disk does not keep what it was given. */
    public static final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged() {
            super("a result of the last run is damaged");
        }
    }

    /** They hold no more. */
    static void forget(Path folder) throws IOException {
        SaidLines.forget(folder);
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /**
     * Hands on the results of the last run by its index, which tells where they stand: nothing is searched. Of each no more
     * is read at first than the JSON Lines output has of it.
     *
     * @throws Damaged when one of them is not as it was written; it may be the cause of an {@link UncheckedIOException}
     */
    static void read(Path folder, RunIndex index, Visitor visitor) throws IOException {
        try (LineFile whole = open(folder); SaidLines.Reader said = new SaidLines.Reader(folder)) {
            Map<String, Map<String, String>> notes = new HashMap<>();
            long[] place = new long[1];
            index.results((length, cut, checksum, found, verdict) -> {
                long at = place[0];
                place[0] += length + 1;
                visitor.line(Line.of(said.next(cut + 1, checksum), notes.computeIfAbsent(found + "\n" + verdict,
                        same -> Map.of(FOUND, found, VERDICT, verdict)), () -> whole(whole, at)));
            });
        }
    }

    private static byte[] whole(LineFile lines, long at) {
        try {
            return lines.read(at).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(new Damaged());
        }
    }

    /** Whether the results of the last run are there, as far as can be seen without reading them. */
    static boolean is(Path folder, String signature, long length) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.exists(file) && Files.size(file) == length && signature.equals(signature(file));
    }

    /** Whether the results of that run are there. */
    static boolean is(Path folder, String signature) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.exists(file) && signature.equals(signature(file));
    }

    /** The results of the last run, one a line; behind them stands what it is known by. */
    static LineFile open(Path folder) throws IOException {
        return LineFile.open(folder.resolve(NAME));
    }

    /** The last line holds the signature: it is written when all others are there. */
    static String signature(Path file) throws IOException {
        try (var in = Files.newByteChannel(file)) {
            var tail = java.nio.ByteBuffer.allocate((int) Math.min(200, in.size()));
            in.position(in.size() - tail.capacity());
            while (tail.hasRemaining() && in.read(tail) >= 0) {
                // a file is read to its end
            }
            String text = new String(tail.array(), StandardCharsets.ISO_8859_1);
            int line = text.lastIndexOf('\n', text.length() - 2);
            return text.endsWith("\n") ? text.substring(line + 1, text.length() - 1) : "";
        }
    }

    /** Begins to keep the results of this run; those of the last one go when this one has come to its end. */
    static Finished write(Path folder) throws IOException {
        return new Finished(folder);
    }

    public void add(Line line) throws IOException {
        file.out().write(line.withEnd());
        said.add(line);
    }

    /** The run came to its end. */
    public void complete(String signature) throws IOException {
        file.out().write((signature + '\n').getBytes(StandardCharsets.ISO_8859_1));
        said.complete(signature);
        file.complete();
    }

    static long length(Path folder) throws IOException {
        return Files.size(folder.resolve(NAME));
    }

    /** What did not come to its end is gone. */
    @Override
    public void close() {
        file.close();
        said.close();
    }
}
