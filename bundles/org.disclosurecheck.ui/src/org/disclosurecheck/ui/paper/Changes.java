package org.disclosurecheck.ui.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The places of a paper where two texts differ, to go from one to the next. */
final class Changes {

    /** What stands in both says nothing of a change. */
    private static final Set<Tone> CHANGED = EnumSet.of(Tone.NEW, Tone.GONE, Tone.JUMP, Tone.FAINT);

    private Changes() {
    }

    private static boolean is(Spot spot) {
        return spot.data() != null && spot.tone() == Tone.PLAIN && spot.runs().stream().anyMatch(run -> CHANGED.contains(run.tone()));
    }

    /**
     * The next one.
     *
     * @param from the place to go on from, or null for the beginning
     * @param by 1 or −1
     * @return null where there is no more
     */
    static Spot next(List<Spot> spots, Spot from, int by) {
        int at = from == null ? by > 0 ? -1 : spots.size() : spots.indexOf(from);
        for (int i = at + by; i >= 0 && i < spots.size(); i += by) {
            if (is(spots.get(i))) {
                return spots.get(i);
            }
        }
        return null;
    }
}
