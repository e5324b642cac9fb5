package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.KnownForms;
import org.disclosurecheck.model.years.TwoYears;
import org.disclosurecheck.prose.figures.Breakdown;
import org.disclosurecheck.prose.figures.Claim;
import org.disclosurecheck.prose.figures.Contradiction;
import org.disclosurecheck.prose.figures.Figure;
import org.disclosurecheck.prose.figures.Figures;
import org.disclosurecheck.prose.figures.LastTabled;
import org.disclosurecheck.prose.figures.Share;
import org.disclosurecheck.prose.figures.Tabled;
import org.disclosurecheck.prose.figures.Tables;
import org.disclosurecheck.rules.drools.match.KnownFacts;

/** What rules may speak of: the parts of a report, its figures in prose and tables, and the forms that the book knows. */
final class Facts {

    private Facts() {
    }

    static KnownFacts of(Report report, List<Form> forms) {
        List<Object> facts = new ArrayList<>(200);
        facts.addAll(forms);
        facts.add(new KnownForms(forms));
        facts.add(report);
        facts.add(report.getOrganisation());
        facts.add(report.getSignature());
        facts.addAll(report.getSections());
        facts.addAll(report.prose());
        if (report.getDisclosures() != null) {
            facts.add(report.getDisclosures());
            facts.addAll(report.getDisclosures().getRows());
        }
        if (report.getApplications() != null) {
            facts.add(report.getApplications());
            facts.addAll(report.getApplications().getRows());
            facts.addAll(report.getApplications().getColumns());
        }
        if (report.getReviews() != null) {
            facts.add(report.getReviews());
            facts.addAll(report.getReviews().getGroups());
        }
        if (report.getLayout() != null) {
            facts.add(report.getLayout());
            facts.addAll(report.getLayout().tables());
        }
        TwoYears years = TwoYears.of(report);
        if (years != null) {
            facts.add(years);
            facts.addAll(years.columns());
            facts.addAll(years.rows());
            facts.addAll(LastTabled.of(years.last()));
        }
        KnownFacts known = new KnownFacts(facts);
        known.later(Tabled.class, () -> Tables.of(report));
        Said said = new Said(report);
        known.later(Figure.class, () -> said.figures().figures());
        known.later(Claim.class, () -> said.figures().claims());
        known.later(Breakdown.class, () -> said.figures().breakdowns());
        known.later(Share.class, () -> said.figures().shares());
        known.later(Contradiction.class, () -> said.figures().contradictions());
        return known;
    }

    /** The prose is read once, when the first rule asks for what it says. */
    private static final class Said {

        private final Report report;
        private Figures figures;

        Said(Report report) {
            this.report = report;
        }

        Figures figures() {
            if (figures == null) {
                figures = Figures.of(report);
            }
            return figures;
        }
    }
}
