package org.disclosurecheck.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.CellPlaces;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.model.form.SectionForm;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Builds a report part by part, in reading order; rows and columns come out in the order of the form whatever the
 * order of the cells. A table exists as soon as it is named or one of its cells is set.
 */
public final class ReportBuilder {

    private static final DisclosureFactory FACTORY = DisclosureFactory.eINSTANCE;

    private final Form form;
    private final CellPlaces places;
    private final Report report = FACTORY.createReport();
    /** By the numbers of their places in the form. */
    private final Cell[] cells;
    private final Map<String, String> printed = new HashMap<>();
    private Section current;

    /** @param form the form whose tables the report has; its id becomes the report's form */
    public ReportBuilder(Form form) {
        this.form = form;
        this.places = CellPlaces.of(form);
        this.cells = new Cell[places.size()];
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
        CellPlaces.Place known = places.place(address);
        CellPlaces.Place place = known != null ? known : taken(address);
        table(place.table());
        Cell cell = FACTORY.createCell();
        cell.setAddress(place.address());
        cell.setRowKey(place.row());
        cell.setColumnKey(place.column());
        cell.setRaw(raw == null ? "" : raw);
        CellContent content = CellContent.of(raw, place.column());
        cell.setKind(content.kind());
        cell.setValue(content.value());
        cell.setSource(source);
        cell.setFormula(formula);
        if (known != null) {
            cells[place.number()] = cell;
        }
        return this;
    }

    /** An address that the form does not have. */
    private static CellPlaces.Place taken(String address) {
        int row = address.indexOf('/') + 1;
        int column = address.indexOf('/', row) + 1;
        int end = address.indexOf('/', column);
        return new CellPlaces.Place(address, address.substring(0, row - 1), address.substring(row, column - 1),
                address.substring(column, end < 0 ? address.length() : end), -1);
    }

    /** Takes a cell away again, as if the file had none. */
    public ReportBuilder withoutCell(String address) {
        CellPlaces.Place place = places.place(address);
        if (place != null) {
            cells[place.number()] = null;
        }
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
                String[] addresses = places.row("T2", row);
                List<Cell> found = cells(places.cells("T2", row));
                if (!found.isEmpty() || printed.containsKey(last(addresses))) {
                    DisclosureRow line = label(FACTORY.createDisclosureRow(), last(addresses), row);
                    add(found, line.getCells());
                    report.getDisclosures().getRows().add(line);
                }
            }
        }
    }

    private void buildApplications() {
        ApplicationTable table = report.getApplications();
        for (FormLine row : form.applicationRows()) {
            String[] addresses = places.row("T3", row);
            List<Cell> found = cells(places.cells("T3", row));
            if (!found.isEmpty() || printed.containsKey(last(addresses))) {
                ApplicationRow line = label(FACTORY.createApplicationRow(), last(addresses), row);
                add(found, line.getCells());
                table.getRows().add(line);
            }
        }
        List<CellPlaces.Place[]> rows = new ArrayList<>(form.applicationRows().size());
        form.applicationRows().forEach(row -> rows.add(places.cells("T3", row)));
        for (int i = 0; i < form.applicationColumns().size(); i++) {
            FormLine column = form.applicationColumns().get(i);
            List<Cell> found = new ArrayList<>(rows.size());
            for (CellPlaces.Place[] row : rows) {
                Cell cell = cells[row[i].number()];
                if (cell != null) {
                    found.add(cell);
                }
            }
            if (!found.isEmpty()) {
                ApplicantColumn line = label(FACTORY.createApplicantColumn(), "T3/*/" + column.key(), column);
                add(found, line.getCells());
                table.getColumns().add(line);
            }
        }
    }

    private void buildReviews() {
        for (FormLine group : form.reviewGroups()) {
            String[] addresses = places.row("T4", group);
            List<Cell> found = cells(places.cells("T4", group));
            if (!found.isEmpty()) {
                ReviewGroup line = label(FACTORY.createReviewGroup(), last(addresses), group);
                add(found, line.getCells());
                report.getReviews().getGroups().add(line);
            }
        }
    }

    /** Each cell has an address of its own, so none can be there twice. */
    private static void add(List<Cell> found, EList<Cell> cells) {
        ((InternalEList<Cell>) cells).addAllUnique(found);
    }

    private static String last(String[] addresses) {
        return addresses[addresses.length - 1];
    }

    private List<Cell> cells(CellPlaces.Place[] line) {
        List<Cell> found = new ArrayList<>(line.length);
        for (CellPlaces.Place place : line) {
            Cell cell = cells[place.number()];
            if (cell != null) {
                found.add(cell);
            }
        }
        return found;
    }

    private <L extends CellLine> L label(L line, String address, FormLine of) {
        line.setKey(of.key());
        line.setLabel(of.label());
        line.setPrinted(printed.get(address));
        return line;
    }
}
