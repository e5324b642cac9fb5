package org.disclosurecheck.office.parts;

import java.util.Arrays;

/** The stretch of markup that is being read and may be kept: where it began, and what it does to the elements that are open. */
final class OpenStretch {

    private static final int MOST_CLOSED = 16;
    private static final int MOST_GAPS = 64;
    private static final int LONGEST = 1 << 13;

    /** Where it began; -1 when there is none. */
    private int begin = -1;
    /** What its reader knew then. */
    private boolean known;
    private int lowest;
    private int highest;
    /** Elements that it ended and that began before it. */
    private final PlainNames.Name[] closed = new PlainNames.Name[MOST_CLOSED];
    private int low;
    /** From where to where values stand in it that nobody reads. */
    private final int[] gaps = new int[2 * MOST_GAPS];
    private int gapCount;

    void begin(int at, int depth, boolean known) {
        begin = at;
        this.known = known;
        low = 0;
        gapCount = 0;
        lowest = depth;
        highest = depth;
    }

    boolean open() {
        return begin >= 0;
    }

    void drop() {
        begin = -1;
    }

    /** An element begins; so many are open now. */
    void opened(int depth) {
        highest = Math.max(highest, depth);
    }

    /** An element ends; so many are open now. */
    void closed(PlainNames.Name ended, int depth) {
        if (depth < lowest && begin >= 0) {
            if (low == MOST_CLOSED) {
                begin = -1;
            } else {
                closed[low++] = ended;
                lowest = depth;
            }
        }
    }

    /** Nobody reads these values, so the stretch is the same whatever they are. */
    void gaps(int[] values, int count) {
        for (int i = 0; i < count; i++) {
            if (gapCount == MOST_GAPS) {
                begin = -1;
                return;
            }
            gaps[2 * gapCount] = values[2 * i];
            gaps[2 * gapCount++ + 1] = values[2 * i + 1];
        }
    }

    /** True when it is one that can be kept if it ends there. */
    boolean whole(int at) {
        return begin >= 0 && at > begin && at - begin <= LONGEST;
    }

    /** The stretch, ended there. */
    PlainStretches.Stretch ended(byte[] bytes, int at, PlainNames.Name[] open, int depth, Object meaning) {
        int[] places = new int[gapCount];
        return new PlainStretches.Stretch(withoutGaps(bytes, at, places), places, Arrays.copyOf(closed, low),
                Arrays.copyOfRange(open, lowest, depth), Math.max(0, highest - lowest - low), known, meaning);
    }

    /** @param places is filled with the places of the gaps in what is left */
    private byte[] withoutGaps(byte[] bytes, int at, int[] places) {
        byte[] left = new byte[at - begin];
        int length = 0;
        int from = begin;
        for (int i = 0; i < gapCount; i++) {
            System.arraycopy(bytes, from, left, length, gaps[2 * i] - from);
            length += gaps[2 * i] - from;
            places[i] = length;
            from = gaps[2 * i + 1];
        }
        System.arraycopy(bytes, from, left, length, at - from);
        return Arrays.copyOf(left, length + at - from);
    }
}
