package org.disclosurecheck.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;

/** Writes a report into the sheets of a workbook: text in cells merged over the whole width, tables with lines. */
final class WorkbookWriter {

    /** The widest table, that of reviews, has fifteen columns. */
    private static final int WIDTH = 15;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,9})(\\.\\d{0,5}[1-9])?");

    private final Workbook workbook;
    private final SheetLayout layout;
    private final CellStyle text;
    private final CellStyle ruled;
    private Sheet sheet;
    private int next;

    WorkbookWriter(Workbook workbook, SheetLayout layout) {
        this.workbook = workbook;
        this.layout = layout;
        text = workbook.createCellStyle();
        text.setWrapText(true);
        ruled = workbook.createCellStyle();
        ruled.setWrapText(true);
        ruled.setAlignment(HorizontalAlignment.CENTER);
        ruled.setVerticalAlignment(VerticalAlignment.CENTER);
        ruled.setBorderTop(BorderStyle.THIN);
        ruled.setBorderBottom(BorderStyle.THIN);
        ruled.setBorderLeft(BorderStyle.THIN);
        ruled.setBorderRight(BorderStyle.THIN);
    }

    byte[] write(PrintedReport printed) {
        open();
        if (printed.title() != null) {
            text(printed.title());
        }
        for (int i = 0; i < printed.body().size(); i++) {
            Block block = printed.body().get(i);
            boolean beforeTable = i + 1 < printed.body().size() && printed.body().get(i + 1) instanceof Grid;
            boolean behindTable = i > 0 && printed.body().get(i - 1) instanceof Grid;
            if (layout == SheetLayout.A_TABLE_A_SHEET && (beforeTable || behindTable) && next > 0) {
                open();
            }
            if (block instanceof Line line) {
                text(line.text());
            } else if (block instanceof Grid grid) {
                table(grid);
            }
        }
        try (workbook; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() {
        sheet = workbook.createSheet();
        next = 0;
    }

    private void text(String paragraph) {
        Cell cell = sheet.createRow(next).createCell(0);
        cell.setCellStyle(text);
        cell.setCellValue(paragraph);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, WIDTH - 1));
        next++;
    }

    private void table(Grid grid) {
        int top = next - 1;
        for (int row = 0; row < grid.rows().size(); row++) {
            sheet.createRow(next++);
        }
        grid.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    cell(sheet.getRow(top + row), column - 1).setCellStyle(ruled);
                }
            }
            fill(sheet.getRow(top + cell.row()).getCell(cell.column() - 1), cell.text());
            merge(cell, top);
        });
    }

    private static Cell cell(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? row.createCell(column) : cell;
    }

    private void merge(GridCell cell, int top) {
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(top + cell.row(), top + cell.row() + cell.rowSpan() - 1,
                    cell.column() - 1, cell.column() + cell.columnSpan() - 2));
        }
    }

    private void fill(Cell cell, String content) {
        if (layout != SheetLayout.VALUES_AS_TEXT && NUMBER.matcher(content).matches()) {
            cell.setCellValue(Double.parseDouble(content));
        } else if (!content.isEmpty()) {
            cell.setCellValue(content);
        }
    }
}
