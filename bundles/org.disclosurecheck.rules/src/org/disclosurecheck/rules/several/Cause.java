package org.disclosurecheck.rules.several;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;

/**
 * What the surroundings of a report come of, as one number: all reports that are looked at for them, in their order, and
 * whatever else is not the same in every run with the same roster and profile. None of the reports is unfolded for it.
 */
final class Cause {

    private static final long NO_REPORT = 7;

    private final Cards cards;
    private final Twins twins;
    private final Peers peers;
    private final Roster roster;
    private final Function<Unit, List<Unit>> governments;

    /**
     * @param roster who must report, or null
     * @param governments the governments whose figures a unit of the roster may have handed in as its own
     */
    Cause(Cards cards, Twins twins, Peers peers, Roster roster, Function<Unit, List<Unit>> governments) {
        this.cards = cards;
        this.twins = twins;
        this.peers = peers;
        this.roster = roster;
        this.governments = governments;
    }

    /** @param keys a number for each position that is another one when anything is said of the report that was not said before */
    long of(int position, IntToLongFunction keys) {
        long cause = Hashes.of(cards.readable() > (cards.isReadable(position) ? 1 : 0) ? 1 : 0, keys.applyAsLong(position));
        cause = Hashes.of(cause, keys.applyAsLong(cards.first(position)));
        for (int candidate : twins.candidates(position)) {
            cause = Hashes.of(cause, keys.applyAsLong(candidate & Integer.MAX_VALUE) + (candidate >>> Twins.SECTION));
        }
        for (int version : cards.order().versions(position)) {
            cause = Hashes.of(cause, keys.applyAsLong(version));
        }
        cause = Hashes.of(cause, peers.others(position));
        for (Outlier outlier : peers.outliers(position)) {
            cause = Hashes.of(cause, Hashes.of(outlier.toString()));
        }
        Unit unit = cards.unit(position);
        Integer year = cards.year(position);
        return roster == null || unit == null || year == null ? cause : listed(unit, year, keys, cause);
    }

    /** What else is looked at for a unit of the roster. */
    private long listed(Unit unit, int year, IntToLongFunction keys, long before) {
        long cause = before;
        for (Unit government : governments.apply(unit)) {
            cause = Hashes.of(cause, key(government, year, keys));
        }
        for (Unit child : roster.children(unit)) {
            cause = Hashes.of(cause, key(child, year, keys));
            cause = Hashes.of(cause, key(child, year - 1, keys));
        }
        return cause;
    }

    private long key(Unit unit, int year, IntToLongFunction keys) {
        Integer current = cards.order().current(unit, year);
        return current == null ? NO_REPORT : keys.applyAsLong(current);
    }
}
