package org.disclosurecheck.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.model.form.SectionForm;

/**
 * Builds a report part by part, in reading order; rows and columns come out in the order of the form whatever the
 * order of the cells. A table exists as soon as it is named or one of its cells is set.
 */
public final class ReportBuilder {

    private static final DisclosureFactory FACTORY = DisclosureFactory.eINSTANCE;

    private final Form form;
    private final Report report = FACTORY.createReport();
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, String> printed = new HashMap<>();
    private Section current;

    /** @param form the form whose tables the report has; its id becomes the report's form */
    public ReportBuilder(Form form) {
        this.form = form;
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
        switch (id) {
            case "T2" -> {
                if (report.getDisclosures() == null) {
                    report.setDisclosures(FACTORY.createDisclosureTable());
                    report.getDisclosures().setId(id);
                }
                return report.getDisclosures();
            }
            case "T3" -> {
                if (report.getApplications() == null) {
                    report.setApplications(FACTORY.createApplicationTable());
                    report.getApplications().setId(id);
                }
                return report.getApplications();
            }
            case "T4" -> {
                if (report.getReviews() == null) {
                    report.setReviews(FACTORY.createReviewTable());
                    report.getReviews().setId(id);
                }
                return report.getReviews();
            }
            default -> throw new IllegalArgumentException("no table " + id);
        }
    }

    /** Sets the cell of a canonical address, such as “T3/total/business”; a second call replaces the first. */
    public ReportBuilder cell(String address, String raw, Source source) {
        return cell(address, raw, source, null);
    }

    /** The same for a cell that a workbook works out by a formula. */
    public ReportBuilder cell(String address, String raw, Source source, String formula) {
        int row = address.indexOf('/') + 1;
        int column = address.indexOf('/', row) + 1;
        int end = address.indexOf('/', column);
        String columnKey = address.substring(column, end < 0 ? address.length() : end);
        table(address.substring(0, row - 1));
        Cell cell = FACTORY.createCell();
        cell.setAddress(address);
        cell.setRowKey(address.substring(row, column - 1));
        cell.setColumnKey(columnKey);
        cell.setRaw(raw == null ? "" : raw);
        CellContent content = CellContent.of(raw, columnKey);
        cell.setKind(content.kind());
        cell.setValue(content.value());
        cell.setSource(source);
        cell.setFormula(formula);
        cells.put(address, cell);
        return this;
    }

    /** Takes a cell away again, as if the file had none. */
    public ReportBuilder withoutCell(String address) {
        cells.remove(address);
        return this;
    }

    /**
     * The label of a row or group (“T3/denied.1”), or of a column (“T3/&#42;/business”), as it stands in the file. A row of
     * table 2 or 3 is there by its label, though none of its cells could be read.
     */
    public ReportBuilder printed(String line, String label) {
        printed.put(line, label);
        return this;
    }

    /** Fills every cell of the form with the same text. */
    public ReportBuilder everyCell(String raw) {
        form.addresses().forEach(address -> cell(address, raw, Source.NOWHERE));
        return this;
    }

    /** The finished report. The builder must not be used after it. */
    public Report build() {
        if (report.getDisclosures() != null) {
            buildDisclosures();
        }
        if (report.getApplications() != null) {
            buildApplications();
        }
        if (report.getReviews() != null) {
            buildReviews();
        }
        return report;
    }

    private void buildDisclosures() {
        for (DisclosureBlock block : form.disclosures()) {
            for (FormLine row : block.rows()) {
                List<Cell> found = cells("T2", row, block.columns());
                if (!found.isEmpty() || printed.containsKey("T2/" + row.key())) {
                    DisclosureRow line = label(FACTORY.createDisclosureRow(), "T2", row);
                    line.getCells().addAll(found);
                    report.getDisclosures().getRows().add(line);
                }
            }
        }
    }

    private void buildApplications() {
        ApplicationTable table = report.getApplications();
        for (FormLine row : form.applicationRows()) {
            List<Cell> found = cells("T3", row, form.applicationColumns());
            if (!found.isEmpty() || printed.containsKey("T3/" + row.key())) {
                ApplicationRow line = label(FACTORY.createApplicationRow(), "T3", row);
                line.getCells().addAll(found);
                table.getRows().add(line);
            }
        }
        for (FormLine column : form.applicationColumns()) {
            ApplicantColumn line = label(FACTORY.createApplicantColumn(), "T3/*", column);
            for (FormLine row : form.applicationRows()) {
                Cell cell = cells.get("T3/" + row.key() + "/" + column.key());
                if (cell != null) {
                    line.getCells().add(cell);
                }
            }
            if (!line.getCells().isEmpty()) {
                table.getColumns().add(line);
            }
        }
    }

    private void buildReviews() {
        for (FormLine group : form.reviewGroups()) {
            List<Cell> found = cells("T4", group, form.reviewColumns());
            if (!found.isEmpty()) {
                ReviewGroup line = label(FACTORY.createReviewGroup(), "T4", group);
                line.getCells().addAll(found);
                report.getReviews().getGroups().add(line);
            }
        }
    }

    private List<Cell> cells(String table, FormLine row, List<FormLine> columns) {
        List<Cell> found = new ArrayList<>();
        for (FormLine column : columns) {
            Cell cell = cells.get(table + "/" + row.key() + "/" + column.key());
            if (cell != null) {
                found.add(cell);
            }
        }
        return found;
    }

    private <L extends CellLine> L label(L line, String table, FormLine of) {
        line.setKey(of.key());
        line.setLabel(of.label());
        line.setPrinted(printed.get(table + "/" + of.key()));
        return line;
    }
}
