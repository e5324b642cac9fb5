package org.disclosurecheck.benchmark;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.prose.tables.CellGroup;
import org.disclosurecheck.prose.tables.FeeHeader;
import org.disclosurecheck.prose.tables.Figures;
import org.disclosurecheck.prose.tables.HeaderWord;
import org.disclosurecheck.prose.tables.MissingHeaders;
import org.disclosurecheck.prose.tables.RowLabels;

/** The yardstick: the TAB family on tables of the form of 2021 as somebody would write it by hand. */
final class HandWrittenTables {

    private HandWrittenTables() {
    }

    static List<String> check(Report report, Form form) {
        List<String> found = new ArrayList<>();
        for (Table table : new Table[] {report.getDisclosures(), report.getApplications(), report.getReviews()}) {
            if (table != null) {
                CellGroup.of(table, CellKind.BLANK).forEach(group -> found.add("TAB-001 " + table.getId()));
                CellGroup.of(table, CellKind.MARK).forEach(group -> found.add("TAB-002 " + table.getId()));
                table.allCells().forEach(cell -> cell(cell, table, found));
            }
        }
        if (report.getDisclosures() != null) {
            for (HeaderWord word : HeaderWord.different(report.getDisclosures(), form)) {
                if (List.of("made", "repealed", "inForce").contains(word.key())) {
                    found.add("TAB-007 T2");
                }
            }
            for (DisclosureRow row : report.getDisclosures().getRows()) {
                if (row.getKey().equals("normativeDocument") && RowLabels.isOfOldForm(row)) {
                    found.add("TAB-008 T2");
                }
            }
            add(!RowLabels.missing(report.getDisclosures(), form).isEmpty(), "TAB-009 T2", found);
            add(FeeHeader.withoutUnit(report.getDisclosures()) != null, "TAB-011 T2", found);
            report.getDisclosures().getExtraRows().forEach(row -> found.add("TAB-010 T2"));
        }
        if (report.getApplications() != null) {
            applications(report, form, found);
        }
        if (report.getReviews() != null) {
            Table reviews = report.getReviews();
            add(reviews.allCells().size() != 15, "TAB-023 T4", found);
            add(reviews.getHeaders().size() > 3 && !MissingHeaders.ofReviews(reviews, form).isEmpty(), "TAB-024 T4", found);
        }
        return found;
    }

    private static void applications(Report report, Form form, List<String> found) {
        var table = report.getApplications();
        add(!RowLabels.missing(table, form).isEmpty(), "TAB-017 T3", found);
        add(RowLabels.otherIsOneRow(table), "TAB-020 T3", found);
        RowLabels.reworded(table, form).forEach(label -> found.add("TAB-021 T3"));
        RowLabels.subtotals(table).forEach(label -> found.add("TAB-022 T3"));
        table.getRows().stream().filter(row -> !row.getCells().isEmpty() && row.getCells().size() != 7)
                .forEach(row -> found.add("TAB-019 T3"));
        if (table.getHeaders().size() > 3) {
            add(!MissingHeaders.ofApplicants(table, form).isEmpty(), "TAB-016 T3", found);
            String note = table.getCornerNote();
            add(note == null || !note.contains("勾稽") && !note.contains("钩稽") && !note.contains("稽关系"), "TAB-028 T3",
                    found);
        }
    }

    private static void cell(Cell cell, Table table, List<String> found) {
        add(cell.getKind() == CellKind.WORDS && cell.getValue() == null, "TAB-003 " + cell.getAddress(), found);
        add(Figures.isIrregular(cell), "TAB-004 " + cell.getAddress(), found);
        add(Figures.isBroken(cell), "TAB-005 " + cell.getAddress(), found);
        add(Figures.isNegative(cell), "TAB-006 " + cell.getAddress(), found);
        add(Figures.mayBeYear(cell, table), "TAB-030 " + cell.getAddress(), found);
        add(Figures.hasThousands(cell), "TAB-031 " + cell.getAddress(), found);
    }

    private static void add(boolean wrong, String what, List<String> found) {
        if (wrong) {
            found.add(what);
        }
    }
}
