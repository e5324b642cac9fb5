package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.several.RegionSums.Member;
import org.disclosurecheck.rules.several.Surroundings.Reason;

/**
 * All reports of a run, with the roster if there is one: works out for each what it stands among. The answer for a report
 * does not depend on the order in which the reports came.
 */
public final class Together {

    /** A unit of the roster without a report, and what stands around it. */
    public record Absent(Unit unit, int year, Surroundings around) {
    }

    private record Key(String identity, int year) {
    }

    private static final Reason NO_ROSTER = Surroundings.NONE.lacking().get("roster");
    private static final Reason FEW = Surroundings.NONE.lacking().get("peers");
    /** What does not come from the roster. */
    private static final Set<String> OF_THE_RUN = Set.of("others", "peers");
    private static final String CARRIED_OUT = "T3/carriedOut/total";
    private static final Reason ALONE = Surroundings.NONE.lacking().get("others");

    private final Roster roster;
    private final Profile profile;
    private final Cards cards;
    private final Peers peers = new Peers();
    /** What units of the roster carried out of a year that is not checked; empty where the report does not tell. */
    private final Map<Key, Optional<BigDecimal>> lastYears = new HashMap<>();
    private final Map<Unit, List<Unit>> governments = new ConcurrentHashMap<>();
    private IntFunction<Digest> digests;
    private Twins twins;
    private Cause cause;
    private Integer rosterYear;

    /** @param roster who must report, or null */
    public Together(Roster roster) {
        this(roster, Profile.NONE);
    }

    /** @param profile sets the days of handing in that the roster does not */
    public Together(Roster roster, Profile profile) {
        this.roster = roster == null ? null : roster.with(profile);
        this.profile = profile;
        this.cards = new Cards(this.roster);
    }

    /**
     * Takes a report into account.
     *
     * @param digest null when the file could not be read
     * @return its position in the run
     */
    public int add(String path, Digest digest) {
        int position = cards.add(Card.of(path, digest, roster), digest);
        peers.add(position, cards.identity(position), digest);
        return position;
    }

    /** A report of an earlier year that was given for comparison and is not checked itself. */
    public void addEarlier(Digest digest) {
        Unit unit = Card.unit(digest, roster).orElse(null);
        if (unit != null && digest.year() != null) {
            lastYears.putIfAbsent(new Key(unit.name(), digest.year()), Optional.ofNullable(digest.amount(CARRIED_OUT)));
        }
    }

    /**
     * All reports are there.
     *
     * @param again gives the digest of a position again; it may be asked several times for each
     */
    public void complete(IntFunction<Digest> again) {
        digests = again;
        cards.complete();
        twins = new Twins(cards);
        cause = new Cause(cards, twins, peers, roster, this::governments);
        rosterYear = roster == null ? null : rosterYear();
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
        Unit listed = cards.unit(position);
        Integer year = cards.year(position);
        Set<String> known = new HashSet<>();
        Map<String, Reason> lacking = new HashMap<>();
        Map<String, Reason> unjudged = new HashMap<>();
        List<Object> facts = new ArrayList<>();
        if (cards.readable() > (cards.isReadable(position) ? 1 : 0)) {
            known.add("others");
            facts.addAll(twins.of(position));
            version(position, facts);
        } else {
            lacking.put("others", ALONE);
        }
        if (peers.others(position) >= Peers.FEWEST) {
            known.add("peers");
            facts.addAll(peers.outliers(position));
        } else {
            lacking.put("peers", FEW);
        }
        if (roster == null) {
            Surroundings.WORDS.stream().filter(word -> !OF_THE_RUN.contains(word)).forEach(word -> lacking.put(word, NO_ROSTER));
        } else if (listed == null) {
            lacking.put("roster", new Reason("单位名单上没有这个单位", "the roster does not have this unit"));
            for (String word : new String[] {"deadline", "units", "lastUnits"}) {
                lacking.put(word, lacking.get("roster"));
            }
        } else if (year == null) {
            Surroundings.WORDS.stream().filter(word -> !OF_THE_RUN.contains(word)).forEach(word -> lacking.put(word,
                    new Reason("读不出报告年度", "reporting year unknown")));
        } else {
            known.add("roster");
            Unit unit = due(listed, year);
            facts.add(new Duty(unit, year, false, 0, date(cards.published(position))));
            if (unit.deadline() == null) {
                lacking.put("deadline", new Reason("单位名单和本地配置都没有写它的截止日期",
                        "neither the roster nor the profile sets a deadline for it"));
            } else if (listed.submitted() == null && date(cards.published(position)) == null) {
                lacking.put("deadline", new Reason("不知道什么时候报送的：单位名单没有报送日期，报告也没有公布日期",
                        "nobody knows when it was handed in: neither the roster nor the report has a date"));
            } else {
                known.add("deadline");
            }
            office(position, listed, year, facts);
            region(position, listed, year, known, lacking, unjudged, facts);
        }
        return new Surroundings(known, lacking, unjudged, facts);
    }

    private Unit due(Unit unit, int year) {
        String day = unit.deadline() == null ? profile.deadlines().get(unit.kind()) : null;
        return day == null ? unit : new Unit(unit.name(), unit.aliases(), unit.level(), unit.kind(), unit.parent(),
                date(year + 1 + "-" + day), unit.submitted(), unit.line());
    }

    /** The units of the roster of which there is no report for the year that the run is about, in the roster’s order. */
    public List<Absent> absent() {
        List<Absent> absent = new ArrayList<>();
        if (rosterYear == null) {
            return absent;
        }
        int untold = 0;
        for (int position = 0; position < cards.size(); position++) {
            untold += cards.unit(position) == null && mayBeOfTheRoster(position) ? 1 : 0;
        }
        for (Unit unit : roster.units()) {
            if (cards.versions(unit, rosterYear).isEmpty()) {
                boolean sumsUp = !roster.children(unit).isEmpty();
                Duty duty = new Duty(unit, rosterYear, true, untold, null);
                List<Object> facts = sumsUp ? List.of(new MissingRegion(unit.name())) : List.of(duty);
                absent.add(new Absent(unit, rosterYear, new Surroundings(Set.of("roster"), Map.of(), Map.of(), facts)));
            }
        }
        return absent;
    }

    /** A file that could not be read, or a report without name or year; one of another organisation is none of theirs. */
    private boolean mayBeOfTheRoster(int position) {
        return !cards.isReadable(position) || !cards.isNamed(position) || cards.year(position) == null;
    }

    /** The year of the deadlines; else the one of most reports of the roster’s units, of several the latest. */
    private Integer rosterYear() {
        TreeMap<Integer, Integer> votes = new TreeMap<>();
        roster.units().stream().filter(unit -> unit.deadline() != null)
                .forEach(unit -> votes.merge(unit.deadline().getYear() - 1, 1, Integer::sum));
        if (votes.isEmpty()) {
            for (Unit unit : roster.units()) {
                cards.years(unit).forEach(year -> votes.merge(year, 1, Integer::sum));
            }
        }
        return votes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(null);
    }

    private void version(int position, List<Object> facts) {
        Digest own = null;
        for (int other : cards.versions(position)) {
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

    private BigDecimal carriedOut(Unit unit, int year) {
        Digest current = currentDigest(unit, year);
        return current != null ? current.amount(CARRIED_OUT)
                : lastYears.getOrDefault(new Key(unit.name(), year), Optional.empty()).orElse(null);
    }

    private void office(int position, Unit unit, int year, List<Object> facts) {
        for (Unit government : governments(unit)) {
            Integer other = cards.current(government, year);
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

    private void region(int position, Unit region, int year, Set<String> known, Map<String, Reason> lacking,
            Map<String, Reason> unjudged, List<Object> facts) {
        List<Unit> children = roster.children(region);
        if (children.isEmpty()) {
            return;
        }
        List<Member> members = children.stream().map(unit -> new Member(unit, currentDigest(unit, year))).toList();
        if (members.stream().allMatch(member -> member.digest() == null)) {
            Reason none = new Reason("没有收到所辖单位的报告", "no report of its units");
            lacking.put("units", none);
            lacking.put("lastUnits", none);
            return;
        }
        known.add("units");
        for (UnitSum sum : new RegionSums(digests.apply(position), members).sums()) {
            facts.add(sum);
            if (!sum.isComplete() && !sum.isExceeded()) {
                unjudged.put(sum.address(), RegionSums.reason(sum));
            }
        }
        facts.add(new RegionUnits(children));
        List<String> vertical = children.stream().filter(VerticalUnits::is).map(Unit::name).toList();
        if (!vertical.isEmpty()) {
            facts.add(new VerticalUnits(vertical));
        }
        carriedOver(members, year, known, lacking, facts);
    }

    private Digest currentDigest(Unit unit, int year) {
        Integer current = cards.current(unit, year);
        return current == null ? null : digests.apply(current);
    }

    private void carriedOver(List<Member> members, int year, Set<String> known, Map<String, Reason> lacking,
            List<Object> facts) {
        BigDecimal in = BigDecimal.ZERO;
        BigDecimal out = BigDecimal.ZERO;
        int both = 0;
        for (Member member : members) {
            BigDecimal carriedOut = member.digest() == null ? null : carriedOut(member.unit(), year - 1);
            BigDecimal carriedIn = carriedOut == null ? null : member.digest().amount("T3/carriedIn/total");
            if (carriedIn != null && carriedOut != null) {
                in = in.add(carriedIn);
                out = out.add(carriedOut);
                both++;
            }
        }
        if (both == 0) {
            lacking.put("lastUnits", new Reason("没有所辖单位的上年报告", "no reports of its units for the year before"));
        } else {
            known.add("lastUnits");
            facts.add(new CarriedOver(in, out, both));
        }
    }

    private static LocalDate date(String text) {
        try {
            return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
