package org.disclosurecheck.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a report as a Word document: tables merged by gridSpan and vMerge, texts split into runs as editing does. */
public final class DocxWriter {

    private static final int RUN = 7;
    /** Between the margins, in twips. Tables without any width keep some programs busy for ever. */
    private static final int PAGE = 9000;
    private static final int NARROWEST = 4;
    private static final int WIDEST = 10;
    private static final BigInteger PADDING = BigInteger.valueOf(57);
    private static final String FONT = "仿宋_GB2312";
    private static final BigInteger HALF_POINTS = BigInteger.valueOf(32);
    private static final BigInteger HALF_POINTS_IN_TABLES = BigInteger.valueOf(21);

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
            runs(title, edition.printed().title(), HALF_POINTS);
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
        runs(paragraph, text, HALF_POINTS);
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
    private static void runs(CTP paragraph, String text, BigInteger size) {
        for (int i = 0; i < text.length(); i += RUN) {
            CTR run = paragraph.addNewR();
            CTRPr properties = run.addNewRPr();
            CTFonts fonts = properties.addNewRFonts();
            fonts.setHint(STHint.EAST_ASIA);
            fonts.setAscii(FONT);
            fonts.setHAnsi(FONT);
            fonts.setEastAsia(FONT);
            properties.addNewSz().setVal(size);
            properties.addNewSzCs().setVal(size);
            CTText piece = run.addNewT();
            piece.setStringValue(text.substring(i, Math.min(text.length(), i + RUN)));
            if (piece.getStringValue().contains(" ")) {
                piece.setSpace(SpaceAttribute.Space.PRESERVE);
            }
        }
    }

    private void table(Grid grid) {
        CTTbl table = tables.get();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        for (CTTblWidth margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setType(STTblWidth.DXA);
            margin.setW(PADDING);
        }
        CTTblBorders borders = properties.addNewTblBorders();
        for (CTBorder border : List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(),
                borders.addNewRight(), borders.addNewInsideH(), borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
        }
        GridCell[][] covering = covering(grid);
        int[] widths = widths(grid, covering[0].length, edition.has(Finish.NARROW_CELLS) ? 1 : NARROWEST);
        CTTblGrid columns = table.addNewTblGrid();
        for (int column = 1; column < widths.length; column++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
        }
        for (int row = 1; row < covering.length; row++) {
            CTRow tr = table.addNewTr();
            for (int column = 1; column < covering[row].length;) {
                GridCell cell = covering[row][column];
                if (cell == null) {
                    break;
                }
                int width = Arrays.stream(widths, column, column + cell.columnSpan()).sum();
                cell(tr.addNewTc(), cell, width, cell.row() == row);
                column += cell.columnSpan();
            }
        }
    }

    /** Columns share the page by the length of what stands in them, unless figures are to be broken. */
    private static int[] widths(Grid grid, int columns, int narrowest) {
        int[] widths = new int[columns];
        Arrays.fill(widths, 1, columns, narrowest);
        grid.rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.columnSpan() == 1 && (narrowest > 1 || cell.text().length() > WIDEST))
                .forEach(cell -> widths[cell.column()] = Math.max(widths[cell.column()],
                        Math.min(WIDEST, cell.text().length() + 1)));
        int all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> width * PAGE / all).toArray();
    }

    private static void cell(CTTc tc, GridCell cell, int width, boolean first) {
        CTTcPr properties = tc.addNewTcPr();
        CTTblWidth cellWidth = properties.addNewTcW();
        cellWidth.setType(STTblWidth.DXA);
        cellWidth.setW(BigInteger.valueOf(width));
        if (cell.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        for (String line : (first ? cell.text() : "").split("\n", -1)) {
            runs(tc.addNewP(), line, HALF_POINTS_IN_TABLES);
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
