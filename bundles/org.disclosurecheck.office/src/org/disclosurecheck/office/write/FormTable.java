package org.disclosurecheck.office.write;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.form.PrintedCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table of the form in a document: merged cells, columns of fixed width, its header again on each page. */
final class FormTable {

    /** Half a point of line, as official documents rule their tables. */
    private static final BigInteger LINE = BigInteger.valueOf(4);
    private static final BigInteger PADDING = BigInteger.valueOf(Paper.twips(0.5));

    /** Between the lines within a cell. */
    private static final BigInteger SPACING = BigInteger.valueOf(260);

    private final List<PrintedCell> cells;
    private final int[] widths;
    private final int height;
    private final int header;

    /**
     * @param widths of the columns, in twips
     * @param height of a row at least, in twips
     * @param header so many rows from the top are repeated on each page
     */
    FormTable(List<PrintedCell> cells, int[] widths, int height, int header) {
        this.cells = cells;
        this.widths = widths;
        this.height = height;
        this.header = header;
    }

    void write(CTTbl table) {
        properties(table.addNewTblPr());
        CTTblGrid grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        int rows = cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan() - 1).max().orElse(0);
        for (int row = 1; row <= rows; row++) {
            CTRow tr = table.addNewTr();
            CTTrPr properties = tr.addNewTrPr();
            properties.addNewCantSplit();
            properties.addNewTrHeight().setVal(BigInteger.valueOf(height));
            if (row <= header) {
                properties.addNewTblHeader();
            }
            for (PrintedCell cell : across(row)) {
                cell(tr.addNewTc(), cell, cell.row() == row, row < rows);
            }
        }
    }

    private void properties(CTTblPr properties) {
        CTTblWidth width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Paper.WIDTH));
        properties.addNewJc().setVal(STJcTable.CENTER);
        CTTblBorders borders = properties.addNewTblBorders();
        for (CTBorder border : List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(),
                borders.addNewRight(), borders.addNewInsideH(), borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(LINE);
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        for (CTTblWidth margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setType(STTblWidth.DXA);
            margin.setW(PADDING);
        }
    }

    /** The cells that a row crosses, those that begin above included. */
    private List<PrintedCell> across(int row) {
        List<PrintedCell> across = new ArrayList<>();
        for (int column = 1; column <= widths.length; column++) {
            int at = column;
            cells.stream().filter(cell -> cell.column() == at && cell.row() <= row && row < cell.row() + cell.rowSpan())
                    .forEach(across::add);
        }
        return across;
    }

    private void cell(CTTc tc, PrintedCell cell, boolean first, boolean keepNext) {
        CTTcPr properties = tc.addNewTcPr();
        int width = 0;
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
            width += widths[column - 1];
        }
        CTTblWidth cellWidth = properties.addNewTcW();
        cellWidth.setType(STTblWidth.DXA);
        cellWidth.setW(BigInteger.valueOf(width));
        if (cell.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        text(tc.addNewP(), first ? cell.text() : "", isLong(cell), keepNext);
    }

    /** The results of table 3 and its corner note are sentences rather than words. */
    private static boolean isLong(PrintedCell cell) {
        return cell.key() == null ? cell.text().startsWith("（本列") : !cell.isValue() && cell.key().startsWith("T3");
    }

    /** @param keepNext true when the row must stand on one page with the next one */
    private static void text(CTP paragraph, String text, boolean left, boolean keepNext) {
        CTPPr properties = paragraph.addNewPPr();
        if (keepNext) {
            properties.addNewKeepNext();
        }
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setLine(SPACING);
        spacing.setLineRule(STLineSpacingRule.EXACT);
        properties.addNewJc().setVal(left ? STJc.LEFT : STJc.CENTER);
        // what is typed into an empty cell takes its typeface from here
        Face.TABLE.set(properties.addNewRPr());
        if (!text.isEmpty()) {
            CTR run = paragraph.addNewR();
            Face.TABLE.set(run.addNewRPr());
            run.addNewT().setStringValue(text);
        }
    }
}
