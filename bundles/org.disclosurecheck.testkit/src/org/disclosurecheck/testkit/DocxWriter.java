package org.disclosurecheck.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a report as a Word document: tables merged by gridSpan and vMerge, texts split into runs as editing does. */
public final class DocxWriter {

    private static final int RUN = 7;
    private static final String FONT = "仿宋_GB2312";
    private static final BigInteger HALF_POINTS = BigInteger.valueOf(32);

    private DocxWriter() {
    }

    public static byte[] write(Form form, Report report) {
        PrintedReport printed = PrintedReport.of(form, report);
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (printed.title() != null) {
                XWPFParagraph title = document.createParagraph();
                title.setAlignment(ParagraphAlignment.CENTER);
                runs(title.getCTP(), printed.title());
            }
            for (Block block : printed.body()) {
                if (block instanceof Line line) {
                    runs(document.createParagraph().getCTP(), line.text());
                } else if (block instanceof Grid grid) {
                    table(document, grid);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every run names its font and size, as the programs in use write it. */
    private static void runs(CTP paragraph, String text) {
        for (int i = 0; i < text.length(); i += RUN) {
            CTR run = paragraph.addNewR();
            CTRPr properties = run.addNewRPr();
            CTFonts fonts = properties.addNewRFonts();
            fonts.setHint(STHint.EAST_ASIA);
            fonts.setAscii(FONT);
            fonts.setHAnsi(FONT);
            fonts.setEastAsia(FONT);
            properties.addNewSz().setVal(HALF_POINTS);
            properties.addNewSzCs().setVal(HALF_POINTS);
            run.addNewT().setStringValue(text.substring(i, Math.min(text.length(), i + RUN)));
        }
    }

    private static void table(XWPFDocument document, Grid grid) {
        CTTbl table = document.createTable().getCTTbl();
        table.removeTr(0);
        GridCell[][] covering = covering(grid);
        CTTblGrid columns = table.addNewTblGrid();
        for (int column = 1; column < covering[0].length; column++) {
            columns.addNewGridCol();
        }
        for (int row = 1; row < covering.length; row++) {
            CTRow tr = table.addNewTr();
            for (int column = 1; column < covering[row].length;) {
                GridCell cell = covering[row][column];
                cell(tr.addNewTc(), cell, cell.row() == row);
                column += cell.columnSpan();
            }
        }
    }

    private static void cell(CTTc tc, GridCell cell, boolean first) {
        CTTcPr properties = tc.addNewTcPr();
        if (cell.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        runs(tc.addNewP(), first ? cell.text() : "");
    }

    /** For each grid position the cell that covers it. */
    private static GridCell[][] covering(Grid grid) {
        int width = grid.rows().stream().flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan() - 1).max().orElse(0);
        GridCell[][] covering = new GridCell[grid.rows().size() + 1][width + 1];
        grid.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    covering[row][column] = cell;
                }
            }
        });
        return covering;
    }
}
