package org.disclosurecheck.testkit;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;

/**
 * A report as lines and tables in the order in which the form prints them, for the writers of all formats.
 *
 * @param title the title, or null
 * @param body everything after it
 */
public record PrintedReport(String title, List<Block> body) {

    public static PrintedReport of(Form form, Report report) {
        List<Block> body = new ArrayList<>();
        report.getPreamble().forEach(paragraph -> add(body, paragraph));
        for (Section section : report.getSections()) {
            body.add(new Line(section.getHeading(), Source.NOWHERE, false));
            section.getParagraphs().forEach(paragraph -> add(body, paragraph));
            Grid table = table(form, report, section.getNumber());
            if (table != null) {
                body.add(table);
            }
        }
        report.getSignature().getParagraphs().forEach(paragraph -> add(body, paragraph));
        return new PrintedReport(report.getTitle() == null ? null : report.getTitle().getText(), body);
    }

    private static Grid table(Form form, Report report, int section) {
        if (section == 2 && report.getDisclosures() != null) {
            return OfficialTables.disclosures(form, report.getDisclosures());
        }
        if (section == 3 && report.getApplications() != null) {
            return OfficialTables.applications(form, report.getApplications());
        }
        return section == 4 && report.getReviews() != null ? OfficialTables.reviews(form, report.getReviews()) : null;
    }

    private static void add(List<Block> body, Paragraph paragraph) {
        body.add(new Line(paragraph.getText(), Source.NOWHERE, false));
    }
}
