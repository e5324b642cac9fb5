package org.disclosurecheck.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes a report as a Word document: tables merged by gridSpan and vMerge, texts split into runs as editing does. */
public final class DocxWriter {

    private static final int RUN = 7;
    private static final String FONT = "仿宋_GB2312";
    private static final BigInteger HALF_POINTS = BigInteger.valueOf(32);

    private final Edition edition;
    private final XWPFDocument document = new XWPFDocument();
    private final Supplier<CTP> paragraphs;
    private final Supplier<CTTbl> tables;
    private BigInteger list;

    private DocxWriter(Edition edition) {
        this.edition = edition;
        if (edition.has(Finish.LAYOUT_TABLE)) {
            CTTc cell = document.createTable().getRow(0).getCell(0).getCTTc();
            paragraphs = cell::addNewP;
            tables = cell::addNewTbl;
        } else {
            paragraphs = document.getDocument().getBody()::addNewP;
            tables = document.getDocument().getBody()::addNewTbl;
        }
    }

    public static byte[] write(Form form, Report report) {
        return write(Edition.of(form, report));
    }

    public static byte[] write(Edition edition) {
        DocxWriter writer = new DocxWriter(edition);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); XWPFDocument document = writer.document) {
            writer.body();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void body() {
        if (edition.printed().title() != null) {
            CTP title = paragraphs.get();
            title.addNewPPr().addNewJc().setVal(STJc.CENTER);
            runs(title, edition.printed().title());
        }
        Block before = null;
        for (Block block : edition.printed().body()) {
            if (block instanceof Line line) {
                line(line.text());
            } else if (block instanceof Grid grid) {
                if (before instanceof Grid) {
                    // two tables without a paragraph between them are one to word processors
                    paragraphs.get();
                }
                table(grid);
            }
            before = block;
        }
        if (edition.has(Finish.LAYOUT_TABLE)) {
            // a cell ends with a paragraph
            paragraphs.get();
        }
    }

    private void line(String text) {
        CTP paragraph = paragraphs.get();
        if (edition.has(Finish.NUMBERED_BY_LIST) && edition.headings().contains(text)) {
            CTNumPr number = paragraph.addNewPPr().addNewNumPr();
            number.addNewIlvl().setVal(BigInteger.ZERO);
            number.addNewNumId().setVal(list());
        }
        runs(paragraph, text);
    }

    /** A list that counts 一、 二、 三、. */
    private BigInteger list() {
        if (list == null) {
            CTAbstractNum numbers = CTAbstractNum.Factory.newInstance();
            numbers.setAbstractNumId(BigInteger.ZERO);
            CTLvl level = numbers.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
            level.addNewLvlText().setVal("%1、");
            XWPFNumbering numbering = document.createNumbering();
            list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(numbers)));
        }
        return list;
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
            CTText piece = run.addNewT();
            piece.setStringValue(text.substring(i, Math.min(text.length(), i + RUN)));
            if (piece.getStringValue().contains(" ")) {
                piece.setSpace(SpaceAttribute.Space.PRESERVE);
            }
        }
    }

    private void table(Grid grid) {
        CTTbl table = tables.get();
        CTTblBorders borders = table.addNewTblPr().addNewTblBorders();
        for (CTBorder border : List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(),
                borders.addNewRight(), borders.addNewInsideH(), borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
        }
        GridCell[][] covering = covering(grid);
        CTTblGrid columns = table.addNewTblGrid();
        for (int column = 1; column < covering[0].length; column++) {
            columns.addNewGridCol();
        }
        for (int row = 1; row < covering.length; row++) {
            CTRow tr = table.addNewTr();
            for (int column = 1; column < covering[row].length;) {
                GridCell cell = covering[row][column];
                if (cell == null) {
                    break;
                }
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
        for (String line : (first ? cell.text() : "").split("\n", -1)) {
            runs(tc.addNewP(), line);
        }
    }

    /** For each grid position the cell that covers it. */
    static GridCell[][] covering(Grid grid) {
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
