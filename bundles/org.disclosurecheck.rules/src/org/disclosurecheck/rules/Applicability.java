package org.disclosurecheck.rules;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;

/** Whether a rule is meant for a report at all. */
public final class Applicability {

    /** The word for every kind of 人民政府. */
    static final String GOVERNMENT = "government";

    private Applicability() {
    }

    /** False when the rule is not for reports of this form, year or kind of organisation. */
    public static boolean applies(Rule rule, Report report) {
        if (report.getForm() != null && !rule.holdsFor(report.getForm())) {
            return false;
        }
        if (report.getYear() != null && !rule.holdsFor(report.getYear())) {
            return false;
        }
        OrganisationKind kind = report.getOrganisation().getKind();
        return rule.organisations().isEmpty() || kind == OrganisationKind.UNKNOWN
                || rule.organisations().contains(kind.getLiteral())
                || rule.organisations().contains(GOVERNMENT) && report.getOrganisation().isGovernment();
    }

    /** Why it cannot be told whether the rule is meant for the report; null when it can. */
    static String undecided(Rule rule, Report report, Language language) {
        if (!rule.organisations().isEmpty() && report.getOrganisation().getKind() == OrganisationKind.UNKNOWN) {
            return language.choose("认不出单位类别", "kind of organisation unknown");
        }
        boolean dated = rule.fromYear() > 0 || rule.toYear() < Integer.MAX_VALUE;
        return dated && report.getYear() == null ? language.choose("读不出报告年度", "reporting year unknown") : null;
    }
}
