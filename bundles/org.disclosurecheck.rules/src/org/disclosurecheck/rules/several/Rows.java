package org.disclosurecheck.rules.several;

import java.util.Arrays;

/** Some numbers for each report, without an object for any: a hundred thousand reports take some megabytes. */
final class Rows {

    private static final int BLOCK = 1 << 10;

    private final int width;
    private int[][] blocks = new int[8][];
    private int count;

    /** @param width how many numbers a row has; those of 64 bits count twice */
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
            blocks[block] = new int[BLOCK * width];
        }
        return count++;
    }

    int size() {
        return count;
    }

    int get(int row, int column) {
        return blocks[row / BLOCK][row % BLOCK * width + column];
    }

    void set(int row, int column, int value) {
        blocks[row / BLOCK][row % BLOCK * width + column] = value;
    }

    /** A number of 64 bits, which fills this column and the next. */
    long getLong(int row, int column) {
        return (long) get(row, column) << Integer.SIZE | Integer.toUnsignedLong(get(row, column + 1));
    }

    void setLong(int row, int column, long value) {
        set(row, column, (int) (value >>> Integer.SIZE));
        set(row, column + 1, (int) value);
    }
}
