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
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;

/** The tables of a report that is built: cells come in any order, and are put into rows and columns in that of the form. */
final class ReportTables {

    private static final DisclosureFactory FACTORY = DisclosureFactory.eINSTANCE;

    private final Form form;
    private final Report report;
    private final CellPlaces places;
    /** By the numbers of their places in the form. */
    private final Cell[] cells;
    private final Map<String, String> printed = new HashMap<>();

    ReportTables(Form form, Report report) {
        this.form = form;
        this.report = report;
        places = CellPlaces.of(form);
        cells = new Cell[places.size()];
    }

    /** The table of that id (T2, T3, T4); made when it is not there yet. */
    Table table(String id) {
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

    void cell(String address, String raw, Source source, String formula) {
        CellPlaces.Place known = places.place(address);
        CellPlaces.Place place = known != null ? known : unknown(address);
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
    }

    /** An address that the form does not have. */
    private static CellPlaces.Place unknown(String address) {
        int row = address.indexOf('/') + 1;
        int column = address.indexOf('/', row) + 1;
        int end = address.indexOf('/', column);
        return new CellPlaces.Place(address, address.substring(0, row - 1), address.substring(row, column - 1),
                address.substring(column, end < 0 ? address.length() : end), -1);
    }

    void withoutCell(String address) {
        CellPlaces.Place place = places.place(address);
        if (place != null) {
            cells[place.number()] = null;
        }
    }

    void printed(String line, String label) {
        printed.put(line, label);
    }

    /** Every cell that was set goes into its row and column. */
    void complete() {
        if (report.getDisclosures() != null) {
            disclosures();
        }
        if (report.getApplications() != null) {
            applicationRows(report.getApplications());
            applicantColumns(report.getApplications());
        }
        if (report.getReviews() != null) {
            reviews();
        }
    }

    private void disclosures() {
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

    private void applicationRows(ApplicationTable table) {
        for (FormLine row : form.applicationRows()) {
            String[] addresses = places.row("T3", row);
            List<Cell> found = cells(places.cells("T3", row));
            if (!found.isEmpty() || printed.containsKey(last(addresses))) {
                ApplicationRow line = label(FACTORY.createApplicationRow(), last(addresses), row);
                add(found, line.getCells());
                table.getRows().add(line);
            }
        }
    }

    private void applicantColumns(ApplicationTable table) {
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

    private void reviews() {
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
