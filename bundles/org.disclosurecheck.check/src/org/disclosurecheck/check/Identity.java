package org.disclosurecheck.check;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Organisation;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.Unit;
import org.disclosurecheck.rules.several.digest.Digest;

/** Who reports, where the roster knows more than the report: its word is added, with the evidence, never put in its place. */
final class Identity {

    private Identity() {
    }

    /** A name that the report lacks, and a kind that its name does not tell. The roster’s kind overrules a guess. */
    static void settle(Report report, Roster roster, Language language) {
        if (roster == null) {
            return;
        }
        Organisation organisation = report.getOrganisation();
        roster.match(Digest.of(report)).ifPresent(match -> {
            Unit unit = match.unit();
            boolean nameless = organisation.getName() == null || organisation.getName().isEmpty();
            boolean kind = unit.kind() != OrganisationKind.UNKNOWN && unit.kind() != organisation.getKind();
            if (nameless) {
                organisation.setName(unit.name());
            }
            if (kind) {
                organisation.setKind(unit.kind());
            }
            if (nameless || kind) {
                organisation.setEvidence(organisation.getEvidence() + language.choose("；", "; ") + match.evidence()
                        .then(kind ? "，名单写明类别" : "", kind ? ", which tells its kind" : "").in(language));
            }
        });
    }
}
