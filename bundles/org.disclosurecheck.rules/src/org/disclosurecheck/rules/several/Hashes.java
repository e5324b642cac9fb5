package org.disclosurecheck.rules.several;

import java.util.Arrays;

/** A set of 64-bit numbers that stand for texts: among a hundred million texts two hardly ever have the same. */
final class Hashes {

    private static final int SMALLEST = 1 << 8;
    private static final long NOTHING = 0;

    private long[] slots = new long[SMALLEST];
    private int size;

    /** Never 0, which can stand for no text at all. */
    static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    static long of(long one, long other) {
        return mixed(mixed(one) * 31 + other);
    }

    private static long mixed(long value) {
        long hash = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == NOTHING ? 1 : hash;
    }

    /** @return false when it was there before */
    boolean add(long hash) {
        if (4 * (size + 1) > 3 * slots.length) {
            long[] old = slots;
            slots = new long[2 * old.length];
            Arrays.stream(old).filter(value -> value != NOTHING).forEach(value -> slots[slot(value)] = value);
        }
        int slot = slot(hash);
        boolean fresh = slots[slot] == NOTHING;
        slots[slot] = hash;
        size += fresh ? 1 : 0;
        return fresh;
    }

    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != NOTHING && slots[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
