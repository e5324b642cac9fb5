package org.disclosurecheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;

/** Which of some rules are meant for a report: worked out once for all reports of a form, a year and a kind of unit. */
public final class Audiences {

    /** More kinds of reports than a country has come from years that nobody wrote a report in. */
    private static final int MOST = 1_000;

    private record Audience(String form, Integer year, OrganisationKind kind) {

        /** Written out, for what records are given is slow with the first compiler, and every report is looked up twice. */
        @Override
        public int hashCode() {
            return 31 * (31 * Objects.hashCode(form) + Objects.hashCode(year)) + Objects.hashCode(kind);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Audience audience && kind == audience.kind && Objects.equals(form, audience.form)
                    && Objects.equals(year, audience.year);
        }
    }

    private final List<Rule> rules;
    private final Map<Audience, boolean[]> known = new ConcurrentHashMap<>();

    public Audiences(List<Rule> rules) {
        this.rules = rules;
    }

    /** True at the place of each rule that is meant for the report. Not to be changed. */
    public boolean[] of(Report report) {
        Audience audience = new Audience(report.getForm(), report.getYear(), report.getOrganisation().getKind());
        boolean[] meant = known.get(audience);
        if (meant == null) {
            meant = new boolean[rules.size()];
            for (int i = 0; i < meant.length; i++) {
                meant[i] = Applicability.applies(rules.get(i), report);
            }
            if (known.size() < MOST) {
                known.put(audience, meant);
            }
        }
        return meant;
    }
}
