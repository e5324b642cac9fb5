package org.disclosurecheck.export.office.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurecheck.rules.sentences.table.SheetFormat;

/** The first sheet of a workbook as a table for a rule; Excel and WPS open it alike. */
public final class WorkbookTable implements SheetFormat {

    private static final int WIDTH = 16 * 256;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CELLS = 50;

    @Override
    public List<List<String>> read(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = open(bytes)) {
            Sheet sheet = workbook.getSheetAt(0);
            if (sheet.getLastRowNum() > MOST_ROWS) {
                throw new IOException("表格超过 " + MOST_ROWS + " 行 (more than " + MOST_ROWS + " rows)");
            }
            DataFormatter formatter = new DataFormatter();
            formatter.setUseCachedValuesForFormulaCells(true);
            List<List<String>> lines = new ArrayList<>();
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                List<String> cells = new ArrayList<>();
                Row row = sheet.getRow(i);
                for (int j = 0; row != null && j < Math.min(MOST_CELLS, row.getLastCellNum()); j++) {
                    cells.add(text(row.getCell(j), formatter));
                }
                lines.add(cells);
            }
            return lines;
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            if (workbook.getNumberOfSheets() == 0) {
                workbook.close();
                throw new IOException("工作簿里没有表 (the workbook has no sheet)");
            }
            return workbook;
        } catch (NotOfficeXmlFileException | EmptyFileException | POIXMLException e) {
            throw new IOException("不是 xlsx 文件，或者已经损坏 (no workbook, or a damaged one)", e);
        }
    }

    private static String text(Cell cell, DataFormatter formatter) {
        if (cell == null) {
            return "";
        }
        boolean number = cell.getCellType() == CellType.NUMERIC
                || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
        if (number && DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime date = cell.getLocalDateTimeCellValue();
            return date == null ? "" : date.toLocalDate().toString();
        }
        return number ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
                : formatter.formatCellValue(cell);
    }

    @Override
    public byte[] write(byte[] before, List<List<String>> lines) throws IOException {
        try (XSSFWorkbook workbook = before == null ? new XSSFWorkbook() : open(before); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (before == null) {
                begin(workbook, lines);
            }
            fill(workbook.getSheetAt(0), lines);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Only what changed is written; a new row looks like the one above it. */
    private static void fill(Sheet sheet, List<List<String>> lines) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            int width = Math.max(lines.get(i).size(), Math.max(0, row.getLastCellNum()));
            for (int j = 0; j < Math.min(width, MOST_CELLS); j++) {
                String value = j < lines.get(i).size() ? lines.get(i).get(j) : "";
                Cell cell = row.getCell(j);
                if (!value.equals(text(cell, formatter))) {
                    put(cell == null ? cell(sheet, row, j) : cell, value);
                }
            }
        }
        for (int i = sheet.getLastRowNum(); i >= lines.size(); i--) {
            if (sheet.getRow(i) != null) {
                sheet.removeRow(sheet.getRow(i));
            }
        }
    }

    private static Cell cell(Sheet sheet, Row row, int column) {
        Cell cell = row.createCell(column);
        Row above = row.getRowNum() < 2 ? null : sheet.getRow(row.getRowNum() - 1);
        if (above != null && above.getCell(column) != null) {
            cell.setCellStyle(above.getCell(column).getCellStyle());
        }
        return cell;
    }

    private static void put(Cell cell, String value) {
        boolean date = DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
        if (value.isEmpty()) {
            cell.setBlank();
        } else if (date && value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(value));
        } else if (value.matches("-?\\d{1,9}(?:\\.\\d{1,6})?") && !date) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            cell.setCellValue(value);
        }
    }

    private static void begin(XSSFWorkbook workbook, List<List<String>> lines) {
        Sheet sheet = workbook.createSheet("规则");
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle header = workbook.createCellStyle();
        header.setFont(bold);
        header.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        CellStyle words = workbook.createCellStyle();
        words.setWrapText(true);
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < lines.get(i).size(); j++) {
                row.createCell(j).setCellStyle(i == 0 ? header : words);
                boolean last = i == 0 && j == lines.get(0).size() - 1;
                if (i == 0) {
                    sheet.setColumnWidth(j, last ? 3 * WIDTH : WIDTH);
                }
            }
        }
        sheet.createFreezePane(0, 1);
    }
}
