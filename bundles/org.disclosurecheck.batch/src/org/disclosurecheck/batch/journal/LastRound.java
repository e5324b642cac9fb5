package org.disclosurecheck.batch.journal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The results of the last run by what they came of: the result of the first round, and what the report stood among. Where
 * both are as they were, the result is taken as it is, though other reports changed.
 */
public final class LastRound implements Closeable {

    private static final String NAME = "finished.causes";
    private static final int BUFFER = 1 << 16;
    private static final long NOTHING = -1;

    private final LineFile lines;
    private long[] keys = new long[1 << 10];
    private long[] causes = new long[keys.length];
    private long[] places = filled(keys.length);
    private int size;

    private LastRound(LineFile lines) {
        this.lines = lines;
    }

    /**
     * Null when there is none, or when it was found with other settings.
     *
     * @param context what results depend on beside the reports
     */
    static LastRound open(Path folder, String context) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return null;
        }
        LastRound last = null;
        CRC32 sum = new CRC32();
        try (DataInputStream in = new DataInputStream(new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), BUFFER), sum))) {
            if (!in.readUTF().equals(context) || !Finished.is(folder, in.readUTF())) {
                return null;
            }
            last = new LastRound(Finished.open(folder));
            long place = 0;
            while (in.readBoolean()) {
                last.put(in.readLong(), in.readLong(), place);
                place += in.readInt() + 1;
            }
            long expected = sum.getValue();
            if (in.readLong() == expected) {
                return last;
            }
        } catch (IOException e) {
            // what is damaged is found anew
        }
        if (last != null) {
            last.close();
        }
        return null;
    }

    private static long[] filled(int length) {
        long[] places = new long[length];
        Arrays.fill(places, NOTHING);
        return places;
    }

    private void put(long key, long cause, long place) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int slot = slot(key);
        size += places[slot] == NOTHING ? 1 : 0;
        keys[slot] = key;
        causes[slot] = cause;
        places[slot] = place;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (places[slot] != NOTHING && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCauses = causes;
        long[] oldPlaces = places;
        keys = new long[2 * oldKeys.length];
        causes = new long[keys.length];
        places = filled(keys.length);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] != NOTHING) {
                put(oldKeys[i], oldCauses[i], oldPlaces[i]);
            }
        }
    }

    /**
     * The result of the last run, or null when it has to be found anew. Any thread may ask.
     *
     * @param key the result of the first round ({@link Line#key})
     * @param cause what the report stands among
     */
    public Line find(long key, long cause) {
        int slot = slot(key);
        try {
            return places[slot] == NOTHING || causes[slot] != cause ? null : lines.read(places[slot]);
        } catch (IOException e) {
            // a line that a dying disk spoiled is found anew
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            // it was only read
        }
    }

    /** Keeps what the results of a run came of, in the order of the run. Nothing is lost when it cannot be written. */
    public static final class Writer implements Closeable {

        private final SideFile file;

        Writer(Path folder, String context, String word) {
            file = new SideFile(folder, NAME);
            file.write(out -> {
                out.writeUTF(context);
                out.writeUTF(word);
            });
        }

        /** The result of a report. */
        public void add(long key, long cause, Line result) {
            file.write(out -> {
                out.writeBoolean(true);
                out.writeLong(key);
                out.writeLong(cause);
                out.writeInt(result.bytes().length);
            });
        }

        /** The run came to its end, and its results are in their place. */
        public void complete() {
            file.write(out -> out.writeBoolean(false));
            file.complete();
        }

        /** What did not come to its end is gone. */
        @Override
        public void close() {
            file.close();
        }
    }
}
