package org.disclosurecheck.model;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;

/**
 * Builds a report part by part, in reading order; rows and columns come out in the order of the form whatever the
 * order of the cells. A table exists as soon as it is named or one of its cells is set.
 */
public final class ReportBuilder {

    private static final DisclosureFactory FACTORY = DisclosureFactory.eINSTANCE;

    private final Form form;
    private final Report report = FACTORY.createReport();
    private final ReportTables tables;
    private Section current;

    /** @param form the form whose tables the report has; its id becomes the report's form */
    public ReportBuilder(Form form) {
        this.form = form;
        this.tables = new ReportTables(form, report);
        report.setForm(form.id());
        report.setOrganisation(FACTORY.createOrganisation());
        report.setSignature(FACTORY.createSignature());
    }

    /** The report as far as it was built, for parts that have no method here. */
    public Report report() {
        return report;
    }

    public ReportBuilder title(String text, Source source) {
        report.setTitle(paragraph("TITLE", text, 0, source));
        return this;
    }

    public ReportBuilder preamble(String text, Source source) {
        report.getPreamble().add(paragraph("PREAMBLE", text, 0, source));
        return this;
    }

    /** Opens a section of the form under the heading as it stands in the file. */
    public ReportBuilder section(SectionForm section, String ordinal, String heading, String label, Source source) {
        open(ordinal, heading, label, source);
        current.setId(section.id());
        current.setNumber(section.number());
        current.setStandard(section.heading().equals(label));
        return this;
    }

    /** Opens a section with the heading that the form prints. */
    public ReportBuilder section(int number) {
        SectionForm section = form.sections().get(number - 1);
        return section(section, section.ordinal(), section.ordinal() + "、" + section.heading(), section.heading(),
                Source.NOWHERE);
    }

    /** Opens a part that the form does not know. */
    public ReportBuilder unknownSection(String ordinal, String heading, String label, Source source) {
        open(ordinal, heading, label, source);
        return this;
    }

    private void open(String ordinal, String heading, String label, Source source) {
        current = FACTORY.createSection();
        current.setOrdinal(ordinal);
        current.setHeading(heading);
        current.setLabel(label);
        current.setSource(source);
        report.getSections().add(current);
    }

    /** Adds a paragraph to the section opened last; a section that was opened before goes on counting. */
    public ReportBuilder paragraph(String text, Source source) {
        int number = 1;
        for (Section section : report.getSections()) {
            boolean same = section == current || current.getId() != null && current.getId().equals(section.getId());
            number += same ? section.getParagraphs().size() : 0;
        }
        String place = current.getId() == null ? "REPORT" : current.getId() + "/p" + number;
        current.getParagraphs().add(paragraph(place, text, number, source));
        return this;
    }

    public ReportBuilder signature(String text, Source source) {
        report.getSignature().getParagraphs().add(paragraph("SIGN", text, 0, source));
        return this;
    }

    private static Paragraph paragraph(String address, String text, int number, Source source) {
        Paragraph paragraph = FACTORY.createParagraph();
        paragraph.setAddress(address);
        paragraph.setText(text);
        paragraph.setNumber(number);
        paragraph.setSource(source);
        return paragraph;
    }

    public ReportBuilder organisation(String name, OrganisationKind kind, String evidence) {
        report.getOrganisation().setName(name);
        report.getOrganisation().setKind(kind);
        report.getOrganisation().setEvidence(evidence);
        return this;
    }

    public ReportBuilder year(Integer year, String evidence) {
        report.setYear(year);
        report.setYearEvidence(evidence);
        return this;
    }

    /** The table of that id (T2, T3, T4); made when it is not there yet. */
    public Table table(String id) {
        return tables.table(id);
    }

    /** Sets the cell of a canonical address, such as “T3/total/business”; a second call replaces the first. */
    public ReportBuilder cell(String address, String raw, Source source) {
        return cell(address, raw, source, null);
    }

    /** The same for a cell that a workbook works out by a formula. */
    public ReportBuilder cell(String address, String raw, Source source, String formula) {
        tables.cell(address, raw, source, formula);
        return this;
    }

    /** Takes a cell away again, as if the file had none. */
    public ReportBuilder withoutCell(String address) {
        tables.withoutCell(address);
        return this;
    }

    /**
     * The label of a row or group (“T3/denied.1”), or of a column (“T3/&#42;/business”), as it stands in the file. A row of
     * table 2 or 3 is there by its label, though none of its cells could be read.
     */
    public ReportBuilder printed(String line, String label) {
        tables.printed(line, label);
        return this;
    }

    /** Fills every cell of the form with the same text. */
    public ReportBuilder everyCell(String raw) {
        form.addresses().forEach(address -> cell(address, raw, Source.NOWHERE));
        return this;
    }

    /** The finished report. The builder must not be used after it. */
    public Report build() {
        tables.complete();
        return report;
    }
}
