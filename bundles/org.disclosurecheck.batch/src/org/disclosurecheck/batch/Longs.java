package org.disclosurecheck.batch;

import java.util.Arrays;

/** A list of numbers that grows without being copied: however long it is, memory holds it once. */
final class Longs {

    private static final int BLOCK = 1 << 12;

    private long[][] blocks = new long[8][];
    private int size;

    void add(long number) {
        int block = size / BLOCK;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * block);
        }
        if (blocks[block] == null) {
            blocks[block] = new long[BLOCK];
        }
        blocks[block][size++ % BLOCK] = number;
    }

    long get(int index) {
        return blocks[index / BLOCK][index % BLOCK];
    }

    int size() {
        return size;
    }

    long[] toArray() {
        long[] all = new long[size];
        for (int i = 0; i < size; i++) {
            all[i] = get(i);
        }
        return all;
    }
}
