package org.disclosurecheck.office.parts;

/** The stretches of one document: where one can be leapt over because it was kept before, and which is kept now. */
final class Leaps {

    /** Where so many stretches are new and most are, documents of this kind are not worth it. */
    private static final int MOST_MISSED = 256;

    private final byte[] bytes;
    private final int limit;
    private final PlainStretches stretches;
    /** What is read between two leaps, and may be kept. */
    final OpenStretch stretch = new OpenStretch();
    /** The stretch that was leapt over or kept last; null when stretches do not pay in this document. */
    private PlainStretches.Stretch before;
    private int leapt;
    private int missed;

    Leaps(byte[] bytes, int limit, PlainStretches stretches) {
        this.bytes = bytes;
        this.limit = limit;
        this.stretches = stretches;
        before = stretches.first;
    }

    /**
     * The stretch that was kept before and comes again there. Where there is none, one begins.
     *
     * @return null when there is none
     */
    PlainStretches.Stretch over(int at, boolean known, PlainNames.Name[] open, int depth) {
        if (before == null) {
            return null;
        }
        PlainStretches.Stretch found = stretches.find(before, bytes, at, limit, known);
        if (found != null && fits(found, open, depth)) {
            before = found;
            leapt++;
            return found;
        }
        if (++missed > MOST_MISSED && missed > leapt) {
            before = null;
        } else {
            stretch.begin(at, depth, known);
        }
        return null;
    }

    /** Where the stretch ends that was leapt over. */
    int end() {
        return stretches.foundEnd;
    }

    /** True when the elements open here are those that the stretch ends. */
    private static boolean fits(PlainStretches.Stretch found, PlainNames.Name[] open, int depth) {
        PlainNames.Name[] ended = found.closed;
        if (ended.length >= depth || depth + found.rise >= PlainXml.DEEPEST) {
            return false;
        }
        for (int i = 0; i < ended.length; i++) {
            if (open[depth - 1 - i] != ended[i]) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the stretch that ends there, if it is one that can be kept. */
    void keep(int at, PlainNames.Name[] open, int depth, Object meaning) {
        if (stretch.whole(at)) {
            before = stretches.keep(before, stretch.ended(bytes, at, open, depth, meaning));
            stretch.drop();
        } else {
            drop();
        }
    }

    /** Keeps nothing: what comes next comes behind anything. */
    void drop() {
        stretch.drop();
        if (before != null) {
            before = stretches.first;
        }
    }
}
