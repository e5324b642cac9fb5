package org.disclosurecheck.rules.several;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.several.Surroundings.Reason;
import org.disclosurecheck.rules.several.digest.Digest;

/**
 * All reports of a run, with the roster if there is one: works out for each what it stands among. The answer for a report
 * does not depend on the order in which the reports came.
 */
public final class Together {

    /** A unit of the roster without a report, and what stands around it. */
    public record Absent(Unit unit, int year, Surroundings around) {
    }

    private static final Reason NO_ROSTER = Surroundings.NONE.lacking().get("roster");
    private static final Reason FEW = Surroundings.NONE.lacking().get("peers");
    /** What does not come from the roster. */
    private static final Set<String> OF_THE_RUN = Set.of("others", "peers");
    private static final Reason ALONE = Surroundings.NONE.lacking().get("others");

    private final Roster roster;
    private final Profile profile;
    private final Cards cards;
    private final Peers peers = new Peers();
    private final RegionReports regions;
    private final Map<Unit, List<Unit>> governments = new ConcurrentHashMap<>();
    private IntFunction<Digest> digests;
    private Twins twins;
    private Cause cause;
    private MissingUnits missing;

    /** @param roster who must report, or null */
    public Together(Roster roster) {
        this(roster, Profile.NONE);
    }

    /** @param profile sets the days of handing in that the roster does not */
    public Together(Roster roster, Profile profile) {
        this.roster = roster == null ? null : roster.with(profile);
        this.profile = profile;
        this.cards = new Cards(this.roster);
        this.regions = new RegionReports(this.roster, cards);
    }

    /**
     * Takes a report into account.
     *
     * @param digest null when the file could not be read
     * @return its position in the run
     */
    public int add(String path, Digest digest) {
        return add(entry(path, digest));
    }

    /** The first and longer half of {@link #add(String, Digest)}, for any thread. */
    public Entry entry(String path, Digest digest) {
        return Entry.of(path, digest, roster);
    }

    /** Takes a report into account: the other half of {@link #add(String, Digest)}. */
    public int add(Entry entry) {
        int position = cards.add(entry);
        peers.add(position, cards.identity(position), entry.digest());
        return position;
    }

    /** A report of an earlier year that was given for comparison and is not checked itself. */
    public void addEarlier(Digest digest) {
        regions.addEarlier(digest);
    }

    /**
     * All reports are there.
     *
     * @param again gives the digest of a position again; it may be asked several times for each
     */
    public void complete(IntFunction<Digest> again) {
        digests = again;
        regions.complete(again);
        cards.complete();
        twins = new Twins(cards);
        cause = new Cause(cards, twins, peers, roster, this::governments);
        missing = roster == null ? null : new MissingUnits(roster, cards);
    }

    /** How many reports there are. */
    public int size() {
        return cards.size();
    }

    /**
     * A number that changes when anything does that the report of that position stands among: as long as it stays the same,
     * roster and profile too, {@link #around} gives the same. It takes far less time.
     *
     * @param keys a number for each position that is another one when the report is another one
     */
    public long cause(int position, IntToLongFunction keys) {
        return cause.of(position, keys);
    }

    /** What the report of that position stands among. */
    public Surroundings around(int position) {
        Gathered found = new Gathered();
        if (cards.readable() > (cards.isReadable(position) ? 1 : 0)) {
            found.known().add("others");
            found.facts().addAll(twins.of(position));
            version(position, found.facts());
        } else {
            found.lacking().put("others", ALONE);
        }
        if (peers.others(position) >= Peers.FEWEST) {
            found.known().add("peers");
            found.facts().addAll(peers.outliers(position));
        } else {
            found.lacking().put("peers", FEW);
        }
        roster(position, found);
        return found.all();
    }

    private void roster(int position, Gathered found) {
        Unit listed = cards.unit(position);
        Integer year = cards.year(position);
        if (roster == null) {
            Surroundings.WORDS.stream().filter(word -> !OF_THE_RUN.contains(word)).forEach(word -> found.lacking().put(word, NO_ROSTER));
        } else if (listed == null) {
            Reason unlisted = new Reason("单位名单上没有这个单位", "the roster does not have this unit");
            for (String word : new String[] {"roster", "deadline", "units", "lastUnits"}) {
                found.lacking().put(word, unlisted);
            }
        } else if (year == null) {
            Surroundings.WORDS.stream().filter(word -> !OF_THE_RUN.contains(word)).forEach(word -> found.lacking().put(word,
                    new Reason("读不出报告年度", "reporting year unknown")));
        } else {
            found.known().add("roster");
            duty(position, listed, year, found);
            office(position, listed, year, found.facts());
            regions.around(position, listed, year, found);
        }
    }

    private void duty(int position, Unit listed, int year, Gathered found) {
        Unit unit = due(listed, year);
        LocalDate published = date(cards.published(position));
        found.facts().add(new Duty(unit, year, false, 0, published));
        if (unit.deadline() == null) {
            found.lacking().put("deadline", new Reason("单位名单和本地配置都没有写它的截止日期",
                    "neither the roster nor the profile sets a deadline for it"));
        } else if (listed.submitted() == null && published == null) {
            found.lacking().put("deadline", new Reason("不知道什么时候报送的：单位名单没有报送日期，报告也没有公布日期",
                    "nobody knows when it was handed in: neither the roster nor the report has a date"));
        } else {
            found.known().add("deadline");
        }
    }

    private Unit due(Unit unit, int year) {
        String day = unit.deadline() == null ? profile.deadlines().get(unit.kind()) : null;
        return day == null ? unit : new Unit(unit.name(), unit.aliases(), unit.level(), unit.kind(), unit.parent(),
                date(year + 1 + "-" + day), unit.submitted(), unit.line());
    }

    /** The units of the roster of which there is no report for the year that the run is about, in the roster’s order. */
    public List<Absent> absent() {
        return missing == null ? List.of() : missing.absent();
    }

    private void version(int position, List<Object> facts) {
        Digest own = null;
        for (int other : cards.order().versions(position)) {
            if (other == position) {
                return;
            }
            if (cards.content(other) == cards.content(position)) {
                // a copy; an archive that holds each report ten times would be unfolded a hundred times
                continue;
            }
            own = own == null ? digests.apply(position) : own;
            OtherVersion found = Versions.compare(own, digests.apply(other), cards.path(other));
            if (found != null) {
                facts.add(found);
                return;
            }
        }
    }

    private void office(int position, Unit unit, int year, List<Object> facts) {
        for (Unit government : governments(unit)) {
            Integer other = cards.order().current(government, year);
            if (other != null) {
                Digest here = digests.apply(position);
                Digest there = digests.apply(other);
                if (Versions.sameTable(here, there, "T3")) {
                    facts.add(new SameFigures(unit.name(), government.name(), here.raw("T3/new/total")));
                }
            }
        }
    }

    /** The governments whose office the unit is. */
    private List<Unit> governments(Unit office) {
        return !UnitNames.isOffice(office.name()) ? List.of() : governments.computeIfAbsent(office, unit -> roster.units().stream()
                .filter(government -> government != unit && isOffice(unit, government) && roster.children(government).isEmpty())
                .toList());
    }

    private static boolean isOffice(Unit unit, Unit government) {
        return UnitNames.plain(unit.name()).startsWith(UnitNames.core(government.name()))
                && UnitNames.core(unit.name()).replaceFirst("政府办?$", "").equals(UnitNames.core(government.name()));
    }

    private static LocalDate date(String text) {
        try {
            return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
