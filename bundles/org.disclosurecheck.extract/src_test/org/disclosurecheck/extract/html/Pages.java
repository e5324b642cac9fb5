package org.disclosurecheck.extract.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;

/** Reads small pages and shows what came out. */
final class Pages {

    private Pages() {
    }

    static Document read(String page) throws Unreadable {
        return new HtmlReader().read(new Content("page.html", page.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lines as they are, rows as “1,1 text · 1,2 text (2×3)”. */
    static List<String> shown(String page) throws Unreadable {
        List<String> shown = new ArrayList<>();
        for (Block block : read(page).blocks()) {
            if (block instanceof Line line) {
                shown.add(line.text());
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> shown.add(String.join(" · ",
                        row.cells().stream().map(Pages::cell).toList())));
            }
        }
        return shown;
    }

    private static String cell(GridCell cell) {
        String spans = cell.rowSpan() == 1 && cell.columnSpan() == 1 ? ""
                : " (" + cell.rowSpan() + "×" + cell.columnSpan() + ")";
        return cell.row() + "," + cell.column() + " " + cell.text() + spans;
    }

    /** The lines of the source in which lines and cells stand. */
    static List<Integer> places(String page) throws Unreadable {
        List<Integer> places = new ArrayList<>();
        for (Block block : read(page).blocks()) {
            if (block instanceof Line line) {
                places.add(line.source().line());
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> row.cells().forEach(cell -> places.add(cell.source().line())));
            }
        }
        return places;
    }
}
