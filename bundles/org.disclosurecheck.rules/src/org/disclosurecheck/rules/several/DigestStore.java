package org.disclosurecheck.rules.several;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestBytes;
import org.disclosurecheck.rules.several.store.Spill;

/**
 * Digests of reports by organisation and year, however many there are: some tens of bytes of each are in memory, the rest
 * lies in the system’s folder for temporary files. Any thread may ask, as soon as all are there.
 */
public final class DigestStore {

    /**
     * A report that was put away.
     *
     * @param path where it lies
     * @param sha256 hash of its bytes, or null
     * @param place where it was put
     */
    public record Stored(String path, String sha256, Digest digest, long place) {
    }

    private static final int SMALLEST = 1 << 6;
    private static final long NOTHING = 0;

    private final Spill spill = new Spill();
    private long[] keys = new long[SMALLEST];
    private long[] places = new long[SMALLEST];
    private int known;
    private int size;
    private long first = -1;
    private int earliest = Integer.MAX_VALUE;

    /**
     * Puts a report away. Of two of one organisation and year, the first is found.
     *
     * @param name what the organisation is known by; one without a name, or without a year, is not found by it
     */
    public void add(String name, String path, String sha256, Digest digest) {
        long place = spill.put(bytes(path, sha256, digest));
        first = size++ == 0 ? place : first;
        if (digest.year() != null && !name.isEmpty()) {
            earliest = Math.min(earliest, digest.year());
            put(key(name, digest.year()), place);
        }
    }

    private static long key(String name, int year) {
        return Hashes.of(Hashes.of(name), year);
    }

    private void put(long key, long place) {
        if (2 * (known + 1) > keys.length) {
            long[] oldKeys = keys;
            long[] oldPlaces = places;
            keys = new long[2 * oldKeys.length];
            places = new long[2 * oldKeys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != NOTHING) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    places[slot] = oldPlaces[i];
                }
            }
        }
        int slot = slot(key);
        if (keys[slot] == NOTHING) {
            keys[slot] = key;
            places[slot] = place;
            known++;
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != NOTHING && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** How many were put away. */
    public int size() {
        return size;
    }

    /** The one that was put away first, or null. */
    public Stored first() {
        return size == 0 ? null : read(first);
    }

    /** The report of an organisation for a year, or null. */
    public Stored find(String name, int year) {
        int slot = slot(key(name, year));
        return keys[slot] == NOTHING ? null : read(places[slot]);
    }

    /** Its report for the latest year before that one of which there is one, or null. */
    public Stored before(String name, int year) {
        for (int earlier = year - 1; earlier >= earliest; earlier--) {
            Stored found = find(name, earlier);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Hands on all of them, in the order in which they were put away. */
    public void forEach(Consumer<Digest> taker) {
        long at = first;
        for (int i = 0; i < size; i++) {
            byte[] bytes = spill.get(at);
            taker.accept(stored(bytes, at).digest());
            at = Spill.after(at, bytes);
        }
    }

    private Stored read(long place) {
        return stored(spill.get(place), place);
    }

    private static byte[] bytes(String path, String sha256, Digest digest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            PutAway.text(out, path);
            PutAway.text(out, sha256 == null ? "" : sha256);
            out.write(DigestBytes.of(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Stored stored(byte[] bytes, long place) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String path = PutAway.text(in);
            String sha256 = PutAway.text(in);
            return new Stored(path, sha256.isEmpty() ? null : sha256, DigestBytes.read(in.readAllBytes()), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
