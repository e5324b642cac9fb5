package org.disclosurecheck.batch.journal;

import java.util.Arrays;

/** Where the last line of each report begins: 16 bytes a report, so that a country fits. */
public final class LineIndex {

    private static final int SMALLEST = 1 << 10;
    private static final long NOTHING = -1;

    private long[] hashes = new long[SMALLEST];
    private long[] places = filled(SMALLEST);
    private int size;

    private static long[] filled(int length) {
        long[] places = new long[length];
        Arrays.fill(places, NOTHING);
        return places;
    }

    synchronized void put(String name, long place) {
        if (2 * (size + 1) > hashes.length) {
            grow();
        }
        size += put(hash(name), place);
    }

    /** How many more there are now: 1 or 0. */
    private int put(long hash, long place) {
        int slot = slot(hash);
        int more = places[slot] == NOTHING ? 1 : 0;
        hashes[slot] = hash;
        places[slot] = place;
        return more;
    }

    /** Where the last line begins, or a negative number. */
    synchronized long find(String name) {
        return places[slot(hash(name))];
    }

    synchronized int size() {
        return size;
    }

    /** The slot that holds the hash, or the free one where it belongs. */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (places[slot] != NOTHING && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldPlaces = places;
        hashes = new long[2 * oldHashes.length];
        places = filled(2 * oldHashes.length);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldPlaces[i] != NOTHING) {
                put(oldHashes[i], oldPlaces[i]);
            }
        }
    }

    /** 64 bits, well mixed: among a hundred million names two are hardly ever alike, and if so one is checked again. */
    public static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
