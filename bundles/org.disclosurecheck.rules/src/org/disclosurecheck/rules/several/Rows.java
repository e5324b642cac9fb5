package org.disclosurecheck.rules.several;

import java.util.Arrays;

/** Some numbers for each report, without an object for any: a hundred thousand reports take some megabytes. */
final class Rows {

    private static final int BLOCK = 1 << 10;

    private final int width;
    private long[][] blocks = new long[8][];
    private int count;

    /** @param width how many numbers a row has */
    Rows(int width) {
        this.width = width;
    }

    /** Begins a row of zeros. */
    int add() {
        int block = count / BLOCK;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * block);
        }
        if (blocks[block] == null) {
            blocks[block] = new long[BLOCK * width];
        }
        return count++;
    }

    int size() {
        return count;
    }

    long get(int row, int column) {
        return blocks[row / BLOCK][row % BLOCK * width + column];
    }

    void set(int row, int column, long value) {
        blocks[row / BLOCK][row % BLOCK * width + column] = value;
    }
}
