package org.disclosurecheck.export.office.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurecheck.rules.sentences.table.TableKind;
import org.junit.jupiter.api.Test;

class WorkbookTableTest {

    private final WorkbookTable format = new WorkbookTable();

    /** As an office keeps it: a date as a date, numbers, a colour, a second sheet. */
    private static byte[] kept() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("期限");
            workbook.createSheet("往来").createRow(0).createCell(0).setCellValue("不要动");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("单位类别");
            header.createCell(1).setCellValue("期限");
            header.createCell(2).setCellValue("从年度");
            CellStyle yellow = workbook.createCellStyle();
            yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("m\"月\"d\"日\""));
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("乡镇");
            row.getCell(0).setCellStyle(yellow);
            row.createCell(1).setCellValue(LocalDate.of(2025, 2, 15));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue(2024);
            sheet.setColumnWidth(0, 9000);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void dates_and_numbers_are_read_as_people_mean_them() throws IOException {
        assertEquals(List.of(List.of("单位类别", "期限", "从年度"), List.of("乡镇", "2025-02-15", "2024")), format.read(kept()));
    }

    @Test
    void what_is_written_back_keeps_its_look_and_its_other_sheets() throws IOException {
        List<List<String>> lines = new ArrayList<>(format.read(kept()));
        lines.set(1, List.of("乡镇", "2025-02-20", "2024"));
        lines.add(List.of("部门", "1月31日", "2025"));
        byte[] after = format.write(kept(), lines);
        assertEquals(lines, format.read(after));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(after))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals(9000, sheet.getColumnWidth(0));
            assertEquals(IndexedColors.YELLOW.getIndex(), sheet.getRow(1).getCell(0).getCellStyle().getFillForegroundColor());
            assertEquals(LocalDate.of(2025, 2, 20), sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate());
            assertEquals(IndexedColors.YELLOW.getIndex(), sheet.getRow(2).getCell(0).getCellStyle().getFillForegroundColor());
            assertEquals("不要动", workbook.getSheet("往来").getRow(0).getCell(0).getStringCellValue());
        }
    }

    @Test
    void rows_that_were_taken_out_are_gone() throws IOException {
        assertEquals(List.of(List.of("单位类别", "期限", "从年度")), format.read(format.write(kept(), format.read(kept()).subList(0, 1))));
    }

    @Test
    void a_table_to_begin_with_reads_back_as_it_was_written() throws IOException {
        for (TableKind kind : TableKind.values()) {
            assertEquals(kind.example(), format.read(format.write(null, kind.example())));
        }
    }

    @Test
    void what_is_no_workbook_is_said_to_be_none() {
        for (byte[] wrong : List.of(new byte[0], "单位类别,期限".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3, 4, 0, 0})) {
            IOException told = assertThrows(IOException.class, () -> format.read(wrong));
            assertTrue(told.getMessage() != null);
        }
    }
}
