package org.disclosurecheck.ui.paper;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** From a place of a paper to the next one: in the order of reading, or where it stands. */
final class Neighbours {

    private Neighbours() {
    }

    /**
     * The next one in the order of reading.
     *
     * @param from null for the beginning, and for the end when it goes back
     * @param by 1 or −1
     * @return null where there is no more
     */
    static Spot next(List<Spot> spots, Spot from, int by) {
        int at = (from == null ? by > 0 ? -1 : spots.size() : spots.indexOf(from)) + by;
        return at >= 0 && at < spots.size() ? spots.get(at) : null;
    }

    /**
     * The nearest one below or above, in the same column where there is one.
     *
     * @param by 1 for below, −1 for above
     * @return null where there is no more
     */
    static Spot beside(List<Spot> spots, Spot from, int by) {
        if (from == null) {
            return next(spots, null, by);
        }
        Rectangle here = from.bounds();
        int middle = here.x + here.width / 2;
        Spot best = null;
        long least = Long.MAX_VALUE;
        for (Spot spot : spots) {
            Rectangle at = spot.bounds();
            int down = by > 0 ? at.y - (here.y + here.height) : here.y - (at.y + at.height);
            int aside = middle < at.x ? at.x - middle : Math.max(0, middle - at.x - at.width);
            long far = down * 4L + aside;
            if (down >= -1 && far < least) {
                least = far;
                best = spot;
            }
        }
        return best;
    }
}
