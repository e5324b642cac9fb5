package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;

/** What a workbook shows, short enough to compare: lines as they are, rows of grids as “[a | b (2×3)]”. */
final class Shown {

    private Shown() {
    }

    static Document document(SmallXlsx book) throws Unreadable {
        return new XlsxReader().read(new Content("report.xlsx", book.bytes()));
    }

    static List<String> of(SmallXlsx book) throws Unreadable {
        return of(document(book).blocks());
    }

    static List<String> problems(SmallXlsx book) throws Unreadable {
        return document(book).problems().stream().map(Problem::code).toList();
    }

    static List<String> of(List<Block> blocks) {
        List<String> shown = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Line line) {
                shown.add(line.text());
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> shown.add(row.cells().stream().map(Shown::cell).toList().toString()
                        .replace(", ", " | ")));
            }
        }
        return shown;
    }

    private static String cell(GridCell cell) {
        String spans = cell.rowSpan() == 1 && cell.columnSpan() == 1 ? ""
                : " (" + cell.rowSpan() + "×" + cell.columnSpan() + ")";
        return cell.text() + spans;
    }
}
