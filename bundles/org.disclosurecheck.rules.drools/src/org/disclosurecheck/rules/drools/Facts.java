package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.KnownForms;
import org.disclosurecheck.model.years.TwoYears;
import org.disclosurecheck.prose.figures.Figures;
import org.disclosurecheck.prose.figures.LastTabled;
import org.disclosurecheck.prose.figures.Tables;

/** What rules may speak of: the parts of a report, its figures in prose and tables, and the forms that the book knows. */
final class Facts {

    private Facts() {
    }

    static List<Object> of(Report report, List<Form> forms) {
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
        facts.addAll(Tables.of(report));
        Figures said = Figures.of(report);
        facts.addAll(said.figures());
        facts.addAll(said.claims());
        facts.addAll(said.breakdowns());
        facts.addAll(said.shares());
        facts.addAll(said.contradictions());
        TwoYears years = TwoYears.of(report);
        if (years != null) {
            facts.add(years);
            facts.addAll(years.columns());
            facts.addAll(years.rows());
            facts.addAll(LastTabled.of(years.last()));
        }
        return facts;
    }
}
