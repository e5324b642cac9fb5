package org.disclosurecheck.export.office.marked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.ss.util.CellAddress;

import org.disclosurecheck.export.office.Repack;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Source;

/** A workbook with notes. A cell has one note; what others noted stays above what is added. */
final class MarkedBook {

    private static final int COLUMNS = 5;
    private static final int MOST_ROWS = 20;
    private static final int LINE = 26;

    /** A cell of a sheet. */
    private record Place(XSSFSheet sheet, CellAddress cell) {
    }

    private final byte[] original;
    private final Remarks remarks;

    MarkedBook(byte[] original, Remarks remarks) {
        this.original = original;
        this.remarks = remarks;
    }

    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            Map<Place, StringBuilder> notes = new LinkedHashMap<>();
            for (Finding finding : remarks.findings()) {
                Place place = place(book, finding.source());
                Place at = place == null ? new Place(book.getSheetAt(0), CellAddress.A1) : place;
                List<String> lines = remarks.lines(finding, place != null);
                StringBuilder note = notes.computeIfAbsent(at, key -> new StringBuilder());
                note.append(note.isEmpty() ? "" : "\n\n").append(String.join("\n", lines));
            }
            notes.forEach((place, note) -> note(place, note.toString()));
            Repack.writeSmall(book::write, out);
        }
    }

    private static Place place(XSSFWorkbook book, Source source) {
        XSSFSheet sheet = source == null || source.sheet() == null ? null : book.getSheet(source.sheet());
        return sheet == null || source.row() == null || source.column() == null ? null
                : new Place(sheet, new CellAddress(source.row() - 1, source.column() - 1));
    }

    private static void note(Place place, String text) {
        XSSFComment there = place.sheet().getCellComment(place.cell());
        if (there != null) {
            there.setString(there.getString().getString() + "\n\n" + text);
            return;
        }
        int column = place.cell().getColumn() + 1;
        int row = place.cell().getRow();
        int rows = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum() + 1;
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + Math.min(MOST_ROWS, rows));
        XSSFComment comment = place.sheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(place.cell());
        comment.setAuthor("Margent");
        comment.setString(text);
    }
}
