package org.disclosurecheck.office.parts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Stretches of markup that stood in documents of one kind, each with those that came behind it: between one text and the
 * next a program writes the same few hundred bytes over and over, and what they mean need not be found out again.
 */
final class PlainStretches {

    private static final int MOST = 2_000;
    private static final int MOST_BYTES = 1 << 19;
    private static final int BEHIND = 6;
    /** What stands in values that may be anything: letters and digits of ASCII, and a few signs. */
    private static final boolean[] LETTER = new boolean[256];

    static {
        for (char c = ' '; c < 0x7f; c++) {
            LETTER[c] = c != '"' && c != '<' && c != '&';
        }
    }

    /** A stretch of markup, and what it does to the elements that are open. */
    static final class Stretch {
        /** What stands in it, without the values of attributes that nobody reads. */
        final byte[] bytes;
        /** Where such values stand between these bytes. */
        final int[] gaps;
        /** Elements that it ends and that began before it, the innermost first. */
        final PlainNames.Name[] closed;
        /** Elements that begin in it and go on behind it, the outermost first. */
        final PlainNames.Name[] opened;
        /** How many elements are open at most, beyond those at its beginning. */
        final int rise;
        /** What its reader knew when it began; it means the same only when that is so again. */
        final boolean known;
        final Object meaning;
        private final Stretch[] behind = new Stretch[BEHIND];

        Stretch(byte[] bytes, int[] gaps, PlainNames.Name[] closed, PlainNames.Name[] opened, int rise, boolean known, Object meaning) {
            this.bytes = bytes;
            this.gaps = gaps;
            this.closed = closed;
            this.opened = opened;
            this.rise = rise;
            this.known = known;
            this.meaning = meaning;
        }

        /** Where it ends when it begins there; 0 when it does not stand there. */
        int end(byte[] document, int at, int limit) {
            int place = at;
            int from = 0;
            for (int gap : gaps) {
                int next = place + gap - from;
                if (next >= limit || !Arrays.equals(bytes, from, gap, document, place, next)) {
                    return 0;
                }
                place = value(document, next, limit);
                from = gap;
            }
            int end = place + bytes.length - from;
            return end < limit && Arrays.equals(bytes, from, bytes.length, document, place, end) ? end : 0;
        }

        /** Where the value ends that begins there, at its quote or before what is in no plain value. */
        private static int value(byte[] document, int from, int limit) {
            int to = from;
            while (to < limit && LETTER[document[to] & 0xff]) {
                to++;
            }
            return to;
        }

        private boolean same(Stretch other) {
            return known == other.known && Arrays.equals(bytes, other.bytes) && Arrays.equals(gaps, other.gaps)
                    && Arrays.equals(closed, other.closed)
                    && Arrays.equals(opened, other.opened);
        }
    }

    /** What comes behind anything else. */
    final Stretch first = new Stretch(new byte[0], new int[0], new PlainNames.Name[0], new PlainNames.Name[0], 0, false, null);

    private final Map<Integer, Stretch> all = new HashMap<>();
    private int bytes;
    /** Where the stretch ends that was found last. */
    int foundEnd;

    boolean full() {
        return all.size() >= MOST || bytes >= MOST_BYTES;
    }

    /** The stretch that begins there, of those that came behind another one before; or null. */
    Stretch find(Stretch before, byte[] bytes, int at, int limit, boolean known) {
        Stretch[] behind = before.behind;
        for (int i = 0; i < BEHIND; i++) {
            Stretch found = behind[i];
            if (found == null) {
                return null;
            }
            if (found.known == known) {
                int end = found.end(bytes, at, limit);
                if (end > 0 && end < limit) {
                    toFront(behind, i, found);
                    foundEnd = end;
                    return found;
                }
            }
        }
        return null;
    }

    private static void toFront(Stretch[] behind, int from, Stretch stretch) {
        for (int i = from; i > 0; i--) {
            behind[i] = behind[i - 1];
        }
        behind[0] = stretch;
    }

    /** Takes a stretch that was read; the same one that was read before when there is one. */
    Stretch keep(Stretch before, Stretch read) {
        int hash = Arrays.hashCode(read.bytes);
        Stretch known = all.get(hash);
        if (known == null && full()) {
            return first;
        }
        if (known == null || !known.same(read)) {
            known = read;
            all.put(hash, read);
            bytes += read.bytes.length;
        }
        toFront(before.behind, BEHIND - 1, known);
        return known;
    }
}
