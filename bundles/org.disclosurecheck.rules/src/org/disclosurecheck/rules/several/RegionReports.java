package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.disclosurecheck.rules.several.RegionSums.Member;
import org.disclosurecheck.rules.several.Surroundings.Reason;
import org.disclosurecheck.rules.several.digest.Digest;

/** What the report of a region stands among: those of its units, which have to add up to it, and those of the year before. */
final class RegionReports {

    private record Key(String identity, int year) {
    }

    private static final String CARRIED_OUT = "T3/carriedOut/total";

    private final Roster roster;
    private final Cards cards;
    /** What units of the roster carried out of a year that is not checked; empty where the report does not tell. */
    private final Map<Key, Optional<BigDecimal>> lastYears = new HashMap<>();
    private IntFunction<Digest> digests;

    RegionReports(Roster roster, Cards cards) {
        this.roster = roster;
        this.cards = cards;
    }

    /** A report of an earlier year that is not checked itself. */
    void addEarlier(Digest digest) {
        Unit unit = Card.unit(digest, roster).orElse(null);
        if (unit != null && digest.year() != null) {
            lastYears.putIfAbsent(new Key(unit.name(), digest.year()), Optional.ofNullable(digest.amount(CARRIED_OUT)));
        }
    }

    /** All reports are there. From now on the digest of each position can be had. */
    void complete(IntFunction<Digest> again) {
        digests = again;
    }

    void around(int position, Unit region, int year, Gathered found) {
        List<Unit> children = roster.children(region);
        if (children.isEmpty()) {
            return;
        }
        List<Member> members = children.stream().map(unit -> new Member(unit, digest(unit, year))).toList();
        if (members.stream().allMatch(member -> member.digest() == null)) {
            Reason none = new Reason("没有收到所辖单位的报告", "no report of its units");
            found.lacking().put("units", none);
            found.lacking().put("lastUnits", none);
            return;
        }
        found.known().add("units");
        for (UnitSum sum : new RegionSums(digests.apply(position), members).sums()) {
            found.facts().add(sum);
            if (!sum.isComplete() && !sum.isExceeded()) {
                found.unjudged().put(sum.address(), RegionSums.reason(sum));
            }
        }
        found.facts().add(new RegionUnits(children));
        List<String> vertical = children.stream().filter(VerticalUnits::is).map(Unit::name).toList();
        if (!vertical.isEmpty()) {
            found.facts().add(new VerticalUnits(vertical));
        }
        carriedOver(members, year, found);
    }

    private Digest digest(Unit unit, int year) {
        Integer current = cards.order().current(unit, year);
        return current == null ? null : digests.apply(current);
    }

    private void carriedOver(List<Member> members, int year, Gathered found) {
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
            found.lacking().put("lastUnits", new Reason("没有所辖单位的上年报告", "no reports of its units for the year before"));
        } else {
            found.known().add("lastUnits");
            found.facts().add(new CarriedOver(in, out, both));
        }
    }

    private BigDecimal carriedOut(Unit unit, int year) {
        Digest current = digest(unit, year);
        return current != null ? current.amount(CARRIED_OUT)
                : lastYears.getOrDefault(new Key(unit.name(), year), Optional.empty()).orElse(null);
    }
}
