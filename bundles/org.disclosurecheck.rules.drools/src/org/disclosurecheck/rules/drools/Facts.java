package org.disclosurecheck.rules.drools;

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
        KnownFacts known = new KnownFacts(forms, 250);
        known.add(new KnownForms(forms));
        known.add(report);
        known.add(report.getOrganisation());
        known.add(report.getSignature());
        known.addParts(report.getSections());
        known.addParts(report.prose());
        if (report.getDisclosures() != null) {
            known.add(report.getDisclosures());
            known.addParts(report.getDisclosures().getRows());
        }
        if (report.getApplications() != null) {
            known.add(report.getApplications());
            known.addParts(report.getApplications().getRows());
            known.addParts(report.getApplications().getColumns());
        }
        if (report.getReviews() != null) {
            known.add(report.getReviews());
            known.addParts(report.getReviews().getGroups());
        }
        if (report.getLayout() != null) {
            known.add(report.getLayout());
            report.getLayout().tables().forEach(known::add);
        }
        TwoYears years = TwoYears.of(report);
        if (years != null) {
            known.add(years);
            years.columns().forEach(known::add);
            years.rows().forEach(known::add);
            LastTabled.of(years.last()).forEach(known::add);
        }
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
