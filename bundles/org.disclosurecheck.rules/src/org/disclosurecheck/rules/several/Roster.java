package org.disclosurecheck.rules.several;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Said;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.prose.SameUnit;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.Level;

/** Who must report, and whose report sums up whose. It was checked when it was read: names are unique, parents exist. */
public final class Roster {

    /**
     * The unit that a report is of.
     *
     * @param unit the unit
     * @param evidence how it was told, in words for people
     */
    public record Match(Unit unit, Said evidence) {
    }

    private final List<Unit> units;
    private final Map<String, Unit> byName = new HashMap<>();
    private final Map<String, Set<Unit>> byCore = new HashMap<>();
    private final Map<String, List<Unit>> children = new LinkedHashMap<>();

    Roster(List<Unit> units) {
        this.units = List.copyOf(units);
        for (Unit unit : units) {
            unit.names().forEach(name -> {
                byName.put(UnitNames.plain(name), unit);
                byCore.computeIfAbsent(UnitNames.core(name), core -> new LinkedHashSet<>()).add(unit);
            });
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** Only names: units that a place knows, of which none must report. */
    public static Roster ofNames(List<Unit> organisations) {
        return organisations.isEmpty() ? null : new Roster(organisations);
    }

    /** The same units, with what a place knows of their names, kinds and days of handing in. */
    public Roster with(Profile profile) {
        Roster names = ofNames(profile.organisations());
        return new Roster(units.stream().map(unit -> with(unit, names == null ? null
                : unit.names().map(name -> names.byName.get(UnitNames.plain(name))).filter(Objects::nonNull).findFirst()
                        .orElse(null))).toList());
    }

    private static Unit with(Unit unit, Unit known) {
        if (known == null) {
            return unit;
        }
        List<String> aliases = Stream.concat(unit.aliases().stream(), known.names()).filter(name -> !name.equals(unit.name()))
                .distinct().toList();
        return new Unit(unit.name(), aliases, unit.level() == Level.UNKNOWN ? known.level() : unit.level(),
                unit.kind() == OrganisationKind.UNKNOWN ? known.kind() : unit.kind(), unit.parent(), unit.deadline(),
                unit.submitted(), unit.line());
    }

    /** True unless two names can hardly mean one unit. */
    public static boolean mayBeOne(String one, String other) {
        return SameUnit.mayBe(one, other);
    }

    /** All units, in the order of the roster. */
    public List<Unit> units() {
        return units;
    }

    public Optional<Unit> unit(String name) {
        return Optional.ofNullable(byName.get(UnitNames.plain(name)));
    }

    /** The units whose reports the unit’s own report sums up, in the order of the roster. */
    public List<Unit> children(Unit unit) {
        return children.getOrDefault(unit.name(), List.of());
    }

    /** Which unit a name means: by name, alias or short name; a short name must fit one unit only. */
    public Optional<Match> match(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Unit exact = byName.get(UnitNames.plain(name));
        if (exact != null) {
            return Optional.of(new Match(exact, new Said("名单上的“" + exact.name() + "”",
                    "it is “" + exact.name() + "” of the roster")));
        }
        String core = UnitNames.core(name);
        Set<Unit> same = byCore.getOrDefault(core, Set.of());
        if (same.size() != 1) {
            same = ending(core);
        }
        return same.size() != 1 ? Optional.empty() : same.stream().findFirst()
                .map(unit -> new Match(unit, new Said("名称“" + name + "”是名单上“" + unit.name() + "”的简称",
                        "“" + name + "” is short for “" + unit.name() + "” of the roster")));
    }

    /** Which unit a report is of: by the name read, else by a name that stands in its title or closing lines. */
    public Optional<Match> match(Digest digest) {
        Optional<Match> named = match(digest.organisation());
        if (named.isPresent() || !digest.organisation().isEmpty()) {
            return named;
        }
        String title = digest.title() == null ? "" : UnitNames.plain(digest.title());
        List<String> closing = digest.prose().paragraphs("SIGN").stream().map(UnitNames::plain).toList();
        List<Unit> found = units.stream().filter(unit -> unit.names().map(UnitNames::plain)
                .anyMatch(name -> title.startsWith(name) || closing.contains(name))).toList();
        return found.size() != 1 ? Optional.empty()
                : Optional.of(new Match(found.get(0), new Said("标题或落款写有名单上的“" + found.get(0).name() + "”",
                        "title or closing name “" + found.get(0).name() + "” of the roster")));
    }

    /** 云溪县青禾镇 and 青禾镇: one may carry the region before it. */
    private Set<Unit> ending(String core) {
        Set<Unit> found = new LinkedHashSet<>();
        byCore.forEach((known, of) -> {
            String shorter = known.length() < core.length() ? known : core;
            String longer = known.length() < core.length() ? core : known;
            if (shorter.length() >= 3 && longer.endsWith(shorter)) {
                found.addAll(of);
            }
        });
        return found;
    }
}
