package org.disclosurecheck.rules.several;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;

/**
 * The units whose figures a region’s report sums up.
 *
 * @param units all of them
 */
public record RegionUnits(List<Unit> units) {

    /** True when the government itself, or its office, is one of them. */
    public boolean isWithGovernment() {
        return units.stream().anyMatch(unit -> UnitNames.isOffice(unit.name())
                || unit.kind() != OrganisationKind.TOWN && UnitNames.plain(unit.name()).endsWith("人民政府本级"));
    }
}
