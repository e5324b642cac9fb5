package org.disclosurecheck.workspace;

import java.util.Set;

/**
 * What changed since listeners were told last. Reports are named by their files, which may be gone.
 *
 * @param added files that were submitted
 * @param changed reports whose state, findings, corrections or signs changed
 * @param removed files that were taken away
 * @param inspections whether inspections came or went, or a roster changed
 */
public record ResultsChange(Set<SubmittedReport> added, Set<SubmittedReport> changed, Set<SubmittedReport> removed,
        boolean inspections) {

    public boolean touches(SubmittedReport report) {
        return added.contains(report) || changed.contains(report) || removed.contains(report);
    }
}
