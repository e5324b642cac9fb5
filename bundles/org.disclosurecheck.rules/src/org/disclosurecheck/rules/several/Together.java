package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

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
    private static final Reason ALONE = Surroundings.NONE.lacking().get("others");

    private final Roster roster;
    private final Profile profile;
    private final List<Card> cards = new ArrayList<>();
    private final Peers peers = new Peers();
    private final Map<Key, Digest> lastYears = new HashMap<>();
    private final Map<Key, List<Card>> versions = new TreeMap<>(Comparator.comparing(Key::identity)
            .thenComparing(Key::year));
    private IntFunction<Digest> digests;
    private Map<Integer, List<Alike>> alike = Map.of();
    private Integer rosterYear;

    /** @param roster who must report, or null */
    public Together(Roster roster) {
        this(roster, Profile.NONE);
    }

    /** @param profile sets the days of handing in that the roster does not */
    public Together(Roster roster, Profile profile) {
        this.roster = roster == null ? null : roster.with(profile);
        this.profile = profile;
    }

    /**
     * Takes a report into account.
     *
     * @param digest null when the file could not be read
     * @return its position in the run
     */
    public int add(String path, Digest digest) {
        Card card = Card.of(cards.size(), path, digest, roster);
        cards.add(card);
        peers.add(card.position(), card.identity(), digest);
        return card.position();
    }

    /** A report of an earlier year that was given for comparison and is not checked itself. */
    public void addEarlier(Digest digest) {
        Card card = Card.of(0, "", digest, roster);
        if (card.year() != null && !card.identity().isEmpty()) {
            lastYears.putIfAbsent(new Key(card.identity(), card.year()), digest);
        }
    }

    /**
     * All reports are there.
     *
     * @param again gives the digest of a position again; it may be asked several times for each
     */
    public void complete(IntFunction<Digest> again) {
        digests = again;
        for (Card card : cards) {
            if (card.year() != null && !card.identity().isEmpty()) {
                versions.computeIfAbsent(new Key(card.identity(), card.year()), key -> new ArrayList<>()).add(card);
            }
        }
        versions.values().forEach(list -> list.sort(Comparator.comparing((Card card) -> card.published() == null ? ""
                : card.published()).thenComparing(Card::path).thenComparing(Card::position)));
        alike = Twins.of(cards, again);
        rosterYear = roster == null ? null : rosterYear();
    }

    /** How many reports there are. */
    public int size() {
        return cards.size();
    }

    /** What the report of that position stands among. */
    public Surroundings around(int position) {
        Card card = cards.get(position);
        Set<String> known = new HashSet<>();
        Map<String, Reason> lacking = new HashMap<>();
        Map<String, Reason> unjudged = new HashMap<>();
        List<Object> facts = new ArrayList<>();
        if (cards.stream().anyMatch(other -> other.readable() && other != card)) {
            known.add("others");
            facts.addAll(alike.getOrDefault(position, List.of()));
            version(card, facts);
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
        } else if (card.unit() == null) {
            lacking.put("roster", new Reason("单位名单上没有这个单位", "the roster does not have this unit"));
            for (String word : new String[] {"deadline", "units", "lastUnits"}) {
                lacking.put(word, lacking.get("roster"));
            }
        } else if (card.year() == null) {
            Surroundings.WORDS.stream().filter(word -> !OF_THE_RUN.contains(word)).forEach(word -> lacking.put(word,
                    new Reason("读不出报告年度", "reporting year unknown")));
        } else {
            known.add("roster");
            Unit unit = due(card.unit(), card.year());
            facts.add(new Duty(unit, card.year(), false, 0, date(card.published())));
            if (unit.deadline() == null) {
                lacking.put("deadline", new Reason("单位名单和本地配置都没有写它的截止日期",
                        "neither the roster nor the profile sets a deadline for it"));
            } else if (card.unit().submitted() == null && date(card.published()) == null) {
                lacking.put("deadline", new Reason("不知道什么时候报送的：单位名单没有报送日期，报告也没有公布日期",
                        "nobody knows when it was handed in: neither the roster nor the report has a date"));
            } else {
                known.add("deadline");
            }
            office(card, facts);
            region(card, known, lacking, unjudged, facts);
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
        int untold = (int) cards.stream().filter(card -> card.unit() == null && mayBeOfTheRoster(card)).count();
        for (Unit unit : roster.units()) {
            if (!versions.containsKey(new Key(unit.name(), rosterYear))) {
                boolean sumsUp = !roster.children(unit).isEmpty();
                Duty duty = new Duty(unit, rosterYear, true, untold, null);
                List<Object> facts = sumsUp ? List.of(new MissingRegion(unit.name())) : List.of(duty);
                absent.add(new Absent(unit, rosterYear, new Surroundings(Set.of("roster"), Map.of(), Map.of(), facts)));
            }
        }
        return absent;
    }

    /** A file that could not be read, or a report without name or year; one of another organisation is none of theirs. */
    private static boolean mayBeOfTheRoster(Card card) {
        return !card.readable() || card.name().isEmpty() || card.year() == null;
    }

    /** The year of the deadlines; else the one of most reports of the roster’s units, of several the latest. */
    private Integer rosterYear() {
        TreeMap<Integer, Integer> votes = new TreeMap<>();
        roster.units().stream().filter(unit -> unit.deadline() != null)
                .forEach(unit -> votes.merge(unit.deadline().getYear() - 1, 1, Integer::sum));
        if (votes.isEmpty()) {
            versions.forEach((key, list) -> {
                if (list.get(0).unit() != null) {
                    votes.merge(key.year(), 1, Integer::sum);
                }
            });
        }
        return votes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(null);
    }

    private void version(Card card, List<Object> facts) {
        List<Card> all = card.year() == null || card.identity().isEmpty() ? List.of()
                : versions.get(new Key(card.identity(), card.year()));
        Digest own = null;
        for (int i = 0; i < all.size() && all.get(i) != card; i++) {
            if (all.get(i).content() == card.content()) {
                // a copy; an archive that holds each report ten times would be unfolded a hundred times
                continue;
            }
            own = own == null ? digests.apply(card.position()) : own;
            Digest earlier = digests.apply(all.get(i).position());
            OtherVersion found = Versions.compare(own, earlier, all.get(i).path());
            if (found != null) {
                facts.add(found);
                return;
            }
        }
    }

    /** The last version counts. */
    private Card current(Unit unit, int year) {
        List<Card> all = versions.get(new Key(unit.name(), year));
        return all == null ? null : all.get(all.size() - 1);
    }

    private Digest digest(Unit unit, int year) {
        Card card = current(unit, year);
        return card != null ? digests.apply(card.position()) : lastYears.get(new Key(unit.name(), year));
    }

    private void office(Card card, List<Object> facts) {
        if (!UnitNames.isOffice(card.unit().name())) {
            return;
        }
        for (Unit government : roster.units()) {
            boolean its = UnitNames.plain(card.unit().name()).startsWith(UnitNames.core(government.name()) )
                    && UnitNames.core(card.unit().name()).replaceFirst("政府办?$", "").equals(UnitNames.core(government.name()));
            Card other = its && government != card.unit() && roster.children(government).isEmpty()
                    ? current(government, card.year()) : null;
            if (other != null) {
                Digest here = digests.apply(card.position());
                Digest there = digests.apply(other.position());
                if (Versions.sameTable(here, there, "T3")) {
                    facts.add(new SameFigures(card.unit().name(), government.name(), here.raw("T3/new/total")));
                }
            }
        }
    }

    private void region(Card card, Set<String> known, Map<String, Reason> lacking, Map<String, Reason> unjudged,
            List<Object> facts) {
        List<Unit> children = roster.children(card.unit());
        if (children.isEmpty()) {
            return;
        }
        List<Member> members = children.stream().map(unit -> new Member(unit, currentDigest(unit, card.year()))).toList();
        if (members.stream().allMatch(member -> member.digest() == null)) {
            Reason none = new Reason("没有收到所辖单位的报告", "no report of its units");
            lacking.put("units", none);
            lacking.put("lastUnits", none);
            return;
        }
        known.add("units");
        for (UnitSum sum : new RegionSums(digests.apply(card.position()), members).sums()) {
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
        carriedOver(members, card.year(), known, lacking, facts);
    }

    private Digest currentDigest(Unit unit, int year) {
        Card card = current(unit, year);
        return card == null ? null : digests.apply(card.position());
    }

    private void carriedOver(List<Member> members, int year, Set<String> known, Map<String, Reason> lacking,
            List<Object> facts) {
        BigDecimal in = BigDecimal.ZERO;
        BigDecimal out = BigDecimal.ZERO;
        int both = 0;
        for (Member member : members) {
            Digest last = member.digest() == null ? null : digest(member.unit(), year - 1);
            BigDecimal carriedIn = last == null ? null : member.digest().amount("T3/carriedIn/total");
            BigDecimal carriedOut = last == null ? null : last.amount("T3/carriedOut/total");
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
