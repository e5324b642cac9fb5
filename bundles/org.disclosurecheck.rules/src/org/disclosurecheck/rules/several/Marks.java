package org.disclosurecheck.rules.several;

import java.util.Arrays;
import java.util.function.LongConsumer;

import org.disclosurecheck.rules.several.store.SortedNumbers;

/** The marks of the texts of a run: reports whose texts share one at the same place are candidates for twins. */
final class Marks {

    /** Column, mark and position make up one number. */
    private static final int POSITION = 27;
    private static final int COLUMN = POSITION + Integer.SIZE;

    private final SortedNumbers all = new SortedNumbers();

    /** Reports that share a mark. */
    interface Crowd {
        void of(int section, int[] positions);
    }

    void add(int position, int section, int[] marks) {
        if (position >>> POSITION != 0) {
            throw new IllegalStateException("more than " + (1 << POSITION) + " reports");
        }
        for (int i = 0; i < marks.length; i++) {
            all.add((long) (section * Card.MARKS + i) << COLUMN | Integer.toUnsignedLong(marks[i]) << POSITION | position);
        }
    }

    /** Hands on every crowd of two and more; afterwards there are no marks. */
    void drain(Crowd taker) {
        Gathering gathering = new Gathering(taker);
        all.drain(gathering);
        gathering.close();
    }

    private static final class Gathering implements LongConsumer {

        private final Crowd taker;
        private long shared;
        private int[] positions = new int[64];
        private int count;

        Gathering(Crowd taker) {
            this.taker = taker;
        }

        @Override
        public void accept(long number) {
            if (number >>> POSITION != shared) {
                close();
                shared = number >>> POSITION;
            }
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, 2 * count);
            }
            positions[count++] = (int) number & (1 << POSITION) - 1;
        }

        void close() {
            if (count > 1) {
                taker.of((int) (shared >>> Integer.SIZE) / Card.MARKS, Arrays.copyOf(positions, count));
            }
            count = 0;
        }
    }
}
