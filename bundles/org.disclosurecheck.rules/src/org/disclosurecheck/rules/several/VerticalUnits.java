package org.disclosurecheck.rules.several;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;

/**
 * Units under vertical leadership among those of a region, of which nothing says whether their figures count.
 *
 * @param names their names
 */
public record VerticalUnits(List<String> names) {

    private static final List<String> WORDS = List.of("税务", "海关", "气象", "消防救援", "邮政管理", "烟草专卖", "海事局");

    static boolean is(Unit unit) {
        return unit.kind() == OrganisationKind.VERTICAL || unit.kind() != OrganisationKind.TOWN
                && WORDS.stream().anyMatch(unit.name()::contains);
    }

    /** The names in one line. */
    public String getList() {
        return String.join("、", names);
    }
}
