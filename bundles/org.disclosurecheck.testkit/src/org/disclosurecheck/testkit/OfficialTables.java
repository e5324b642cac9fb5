package org.disclosurecheck.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ApplicationTable;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellLine;
import org.disclosurecheck.model.DisclosureTable;
import org.disclosurecheck.model.ReviewTable;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLayout;
import org.disclosurecheck.model.form.PrintedCell;

/** The tables of a report as the official form prints them: what is missing in the model is missing in the table. */
public final class OfficialTables {

    private OfficialTables() {
    }

    public static Grid disclosures(Form form, DisclosureTable table) {
        return grid(FormLayout.disclosures(form, row -> table.row(row.key()) != null), table::row);
    }

    public static Grid applications(Form form, ApplicationTable table) {
        return grid(FormLayout.applications(form, row -> table.row(row.key()) != null), table::row);
    }

    public static Grid reviews(Form form, ReviewTable table) {
        return grid(FormLayout.reviews(form, group -> table.group(group.key()) != null), table::group);
    }

    private static Grid grid(List<PrintedCell> cells, Function<String, CellLine> lines) {
        int last = cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan() - 1).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int row = 1; row <= last; row++) {
            int number = row;
            rows.add(new Row(cells.stream().filter(cell -> cell.row() == number)
                    .map(cell -> new GridCell(text(cell, lines), cell.row(), cell.column(), cell.rowSpan(),
                            cell.columnSpan(), Source.NOWHERE)).toList()));
        }
        return new Grid(rows, Source.NOWHERE, false);
    }

    private static String text(PrintedCell cell, Function<String, CellLine> lines) {
        if (cell.key() == null) {
            return cell.text();
        }
        String[] part = cell.key().split("/");
        CellLine line = lines.apply(part[1]);
        if (!cell.isValue()) {
            return line.getPrinted() == null ? cell.text() : line.getPrinted();
        }
        Cell value = line.cell(part[2]);
        return value == null ? "" : value.getRaw();
    }
}
