package org.disclosurecheck.rules.several;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The order of all {@link Cards}: by who reports, then by path. The reports of one organisation stand one behind the other. */
final class CardOrder {

    /** A stretch of the order, from a rank to before another. */
    interface Stretch {
        void is(int from, int to);
    }

    private final Cards cards;
    private final int[] positions;
    /** Rank of the first report of each unit of the roster, by identity. */
    private final Map<Long, Integer> firsts = new HashMap<>();

    /** @param positions those of the cards, by rank */
    CardOrder(Cards cards, int[] positions, List<Unit> units) {
        this.cards = cards;
        this.positions = positions;
        Set<Long> known = units.stream().map(unit -> Hashes.of(unit.name())).collect(Collectors.toSet());
        for (int rank = 0; rank < positions.length; rank++) {
            if (known.contains(identity(rank))) {
                firsts.putIfAbsent(identity(rank), rank);
            }
        }
    }

    /** The position that has this rank. */
    int at(int rank) {
        return positions[rank];
    }

    private long identity(int rank) {
        return cards.identity(positions[rank]);
    }

    /** Where those of each organisation stand; a report of which nobody knows whose it is stands alone. */
    void eachOrganisation(Stretch told) {
        for (int from = 0, to; from < positions.length; from = to) {
            long identity = identity(from);
            to = from + 1;
            while (to < positions.length && identity != 0 && identity(to) == identity) {
                to++;
            }
            told.is(from, to);
        }
    }

    /** The reports of the same organisation and year, this one among them: by date of publication, then by path. */
    List<Integer> versions(int position) {
        Integer year = cards.year(position);
        long identity = cards.identity(position);
        if (identity == 0 || year == null) {
            return List.of();
        }
        int from = cards.rank(position);
        while (from > 0 && identity(from - 1) == identity) {
            from--;
        }
        return versions(from, year);
    }

    /** The reports of a unit of the roster for a year. */
    List<Integer> versions(Unit unit, int year) {
        Integer from = firsts.get(Hashes.of(unit.name()));
        return from == null ? List.of() : versions(from, year);
    }

    /** The last version of a unit’s report for a year counts; null when there is none. */
    Integer current(Unit unit, int year) {
        List<Integer> all = versions(unit, year);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private List<Integer> versions(int from, int year) {
        List<Integer> same = new ArrayList<>();
        long identity = identity(from);
        for (int rank = from; rank < positions.length && identity(rank) == identity; rank++) {
            if (cards.isOf(positions[rank], year)) {
                same.add(positions[rank]);
            }
        }
        same.sort(Comparator.comparing(one -> Objects.requireNonNullElse(cards.published(one), "")));
        return same;
    }

    /** The years of which there are reports of a unit of the roster. */
    Set<Integer> years(Unit unit) {
        Set<Integer> years = new HashSet<>();
        long identity = Hashes.of(unit.name());
        for (int rank = firsts.getOrDefault(identity, positions.length); rank < positions.length && identity(rank) == identity; rank++) {
            years.add(cards.year(positions[rank]));
        }
        years.remove(null);
        return years;
    }
}
