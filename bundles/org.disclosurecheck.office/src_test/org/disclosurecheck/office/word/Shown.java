package org.disclosurecheck.office.word;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;

/** What a document shows, short enough to compare: lines as they are, rows as “1,1 text · 1,2 text (2×3)”. */
public final class Shown {

    private Shown() {
    }

    static List<String> body(String body) throws Unreadable {
        return of(SmallDocx.of(body));
    }

    static List<String> of(SmallDocx docx) throws Unreadable {
        return of(document(docx).blocks());
    }

    static Document document(SmallDocx docx) throws Unreadable {
        return new DocxReader().read(new Content("report.docx", docx.bytes()));
    }

    /** What the reader has to say besides, without its words. */
    static List<String> problems(SmallDocx docx) throws Unreadable {
        return document(docx).problems().stream().map(problem -> problem.code() + (problem.fatal() ? " fatal" : ""))
                .toList();
    }

    public static List<String> of(List<Block> blocks) {
        List<String> shown = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Line line) {
                shown.add(line.text());
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> shown.add(row(row)));
            }
        }
        return shown;
    }

    private static String row(Row row) {
        return String.join(" · ", row.cells().stream().map(Shown::cell).toList());
    }

    private static String cell(GridCell cell) {
        String spans = cell.rowSpan() == 1 && cell.columnSpan() == 1 ? ""
                : " (" + cell.rowSpan() + "×" + cell.columnSpan() + ")";
        return cell.row() + "," + cell.column() + " " + cell.text() + spans;
    }
}
