package org.disclosurecheck.rules.several;

import java.time.LocalDate;

import org.disclosurecheck.model.OrganisationKind;

/**
 * What the roster asks of the unit whose report this is, or of which there is none.
 *
 * @param unit the unit
 * @param year the reporting year
 * @param absent true when there is no report of it
 * @param unassigned files of the run that could not be read, or of which nobody can say whose they are: one may be its report
 * @param published date of publication, or null
 */
public record Duty(Unit unit, int year, boolean absent, int unassigned, LocalDate published) {

    /** True when no report came, and none of the files at hand can be it. */
    public boolean isMissing() {
        return absent && unassigned == 0;
    }

    /** True when no report was found, but some files could not be told. */
    public boolean isPerhapsMissing() {
        return absent && unassigned > 0;
    }

    /** True when it was handed in after the deadline. */
    public boolean isSubmittedLate() {
        return unit.deadline() != null && unit.submitted() != null && unit.submitted().isAfter(unit.deadline());
    }

    /** True when it was published after the deadline, nobody knows when it was handed in, and no law was broken yet. */
    public boolean isPublishedLate() {
        return unit.deadline() != null && unit.submitted() == null && published != null
                && published.isAfter(unit.deadline()) && !published.isAfter(statutory());
    }

    /** The day that the law, or for towns common local notices, set for everybody. */
    private LocalDate statutory() {
        OrganisationKind kind = unit.kind();
        boolean government = kind == OrganisationKind.COUNTY || kind == OrganisationKind.CITY
                || kind == OrganisationKind.PROVINCE;
        return LocalDate.of(year + 1, government ? 3 : 1, 31);
    }
}
