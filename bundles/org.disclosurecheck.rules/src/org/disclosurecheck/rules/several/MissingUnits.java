package org.disclosurecheck.rules.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.disclosurecheck.rules.several.Together.Absent;

/** The units of the roster of which there is no report for the year that the run is about. */
final class MissingUnits {

    private final Roster roster;
    private final Cards cards;
    private final Integer year;

    /** @param cards all reports of the run, in their order already */
    MissingUnits(Roster roster, Cards cards) {
        this.roster = roster;
        this.cards = cards;
        this.year = year();
    }

    /** They, in the roster’s order. */
    List<Absent> absent() {
        List<Absent> absent = new ArrayList<>();
        if (year == null) {
            return absent;
        }
        int untold = 0;
        for (int position = 0; position < cards.size(); position++) {
            untold += cards.unit(position) == null && mayBeOfTheRoster(position) ? 1 : 0;
        }
        for (Unit unit : roster.units()) {
            if (cards.order().versions(unit, year).isEmpty()) {
                boolean sumsUp = !roster.children(unit).isEmpty();
                Duty duty = new Duty(unit, year, true, untold, null);
                List<Object> facts = sumsUp ? List.of(new MissingRegion(unit.name())) : List.of(duty);
                absent.add(new Absent(unit, year, new Surroundings(Set.of("roster"), Map.of(), Map.of(), facts)));
            }
        }
        return absent;
    }

    /** A file that could not be read, or a report without name or year; one of another organisation is none of theirs. */
    private boolean mayBeOfTheRoster(int position) {
        return !cards.isReadable(position) || !cards.isNamed(position) || cards.year(position) == null;
    }

    /** The year of the deadlines; else the one of most reports of the roster’s units, of several the latest. */
    private Integer year() {
        TreeMap<Integer, Integer> votes = new TreeMap<>();
        roster.units().stream().filter(unit -> unit.deadline() != null)
                .forEach(unit -> votes.merge(unit.deadline().getYear() - 1, 1, Integer::sum));
        if (votes.isEmpty()) {
            for (Unit unit : roster.units()) {
                cards.order().years(unit).forEach(year -> votes.merge(year, 1, Integer::sum));
            }
        }
        return votes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(null);
    }
}
