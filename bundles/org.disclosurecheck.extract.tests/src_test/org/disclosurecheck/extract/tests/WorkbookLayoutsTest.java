package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.SampleReports;
import org.disclosurecheck.testkit.SheetLayout;
import org.disclosurecheck.testkit.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The same report in the shapes that people give their workbooks. */
class WorkbookLayoutsTest {

    static final List<Form> FORMS = Forms.ALL;
    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);

    private static Report report(Form form) {
        return SampleReports.random(form, Forms.year(form), 2).build();
    }

    private static Extraction read(Form form, Consumer<Sheet> change) throws IOException {
        byte[] bytes = XlsxWriter.write(form, report(form), SheetLayout.ONE_SHEET);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return EXTRACTORS.extract(new Content("report.et", out.toByteArray()), Hints.NONE);
        }
    }

    private static void assertSame(Form form, Consumer<Sheet> change) throws IOException {
        Extraction extraction = read(form, change);
        assertEquals(List.of(), extraction.problems());
        assertEquals(Told.of(report(form)), Told.of(extraction.report()));
    }

    private static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    private static Row find(Sheet sheet, String label) {
        return cells(sheet).stream().filter(cell -> cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().startsWith(label)).findFirst().orElseThrow().getRow();
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void text_that_flows_out_of_the_first_cell(Form form) throws IOException {
        assertSame(form, sheet -> {
            for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
                CellRangeAddress merged = sheet.getMergedRegion(i);
                if (merged.getNumberOfCells() == 15) {
                    sheet.removeMergedRegion(i);
                }
            }
        });
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void tables_without_lines(Form form) throws IOException {
        assertSame(form, sheet -> {
            CellStyle plain = sheet.getWorkbook().createCellStyle();
            cells(sheet).forEach(cell -> cell.setCellStyle(plain));
        });
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void blank_rows_between_all_parts(Form form) throws IOException {
        assertSame(form, sheet -> {
            for (String heading : new String[] {"六、", "五、", "四、政府", "三、收到", "二、主动"}) {
                int at = find(sheet, heading).getRowNum();
                sheet.shiftRows(at, sheet.getLastRowNum(), 1);
                sheet.shiftRows(at + 2, sheet.getLastRowNum(), 1);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_sheet_that_begins_further_down_and_right(Form form) throws IOException {
        assertSame(form, sheet -> {
            sheet.shiftRows(0, sheet.getLastRowNum(), 3);
            sheet.shiftColumns(0, 14, 2);
            sheet.createRow(0).createCell(200).setCellValue(" ");
        });
    }

    @Test
    void sections_beside_their_headings() throws IOException {
        assertSame(Forms.FORM_2021, sheet -> {
            for (String heading : new String[] {"一、总体", "六、其他"}) {
                Row row = find(sheet, heading);
                Row below = sheet.getRow(row.getRowNum() + 1);
                row.createCell(20).setCellValue(below.getCell(0).getStringCellValue());
                below.getCell(0).setBlank();
            }
        });
    }

    @Test
    void all_prose_of_a_section_in_one_cell() throws IOException {
        assertSame(Forms.FORM_2021, sheet -> {
            Row first = find(sheet, "（一）主动公开");
            StringBuilder all = new StringBuilder(first.getCell(0).getStringCellValue());
            for (int i = 1; i <= 4; i++) {
                Cell below = sheet.getRow(first.getRowNum() + i).getCell(0);
                all.append('\n').append(below.getStringCellValue());
                below.setBlank();
            }
            first.getCell(0).setCellValue(all.toString());
        });
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void blank_cells_in_tables_without_lines_are_blank_or_in_doubt(Form form) throws IOException {
        for (long seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            ReportBuilder builder = SampleReports.random(form, Forms.year(form), seed);
            form.addresses().stream().filter(address -> random.nextInt(3) == 0)
                    .forEach(address -> builder.cell(address, "", Source.NOWHERE));
            Report report = builder.build();
            byte[] bytes = XlsxWriter.write(form, report, SheetLayout.ONE_SHEET);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                cells(workbook.getSheetAt(0)).stream().filter(cell -> cell.getCellType() == CellType.BLANK)
                        .forEach(cell -> cell.getRow().removeCell(cell));
                cells(workbook.getSheetAt(0)).forEach(cell -> cell.setCellStyle(workbook.getCellStyleAt(0)));
                workbook.write(out);
                Extraction extraction = EXTRACTORS.extract(new Content("report.xlsx", out.toByteArray()), Hints.NONE);
                List<String> read = Told.cells(extraction.report());
                assertTrue(Told.cells(report).containsAll(read), "seed " + seed);
                assertTrue(read.size() == form.addresses().size() || extraction.problems().stream()
                        .anyMatch(Problem::fatal), "seed " + seed);
            }
        }
    }

    @Test
    void the_text_on_the_first_sheets_and_the_tables_behind_it() throws IOException {
        Report report = report(Forms.FORM_2021);
        byte[] bytes = XlsxWriter.write(Forms.FORM_2021, report, SheetLayout.A_TABLE_A_SHEET);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setSheetOrder(workbook.getSheetName(4), 1);
            workbook.write(out);
            Report read = EXTRACTORS.extract(new Content("report.xlsx", out.toByteArray()), Hints.NONE).report();
            assertEquals(Told.cells(report), Told.cells(read));
            assertEquals(List.of("S1", "S5", "S6", "S2", "S3", "S4"),
                    read.getSections().stream().map(Section::getId).toList());
            assertEquals("2024-01-18", read.getSignature().getDate());
        }
    }

    @Test
    void totals_that_are_worked_out_keep_their_formula() throws IOException {
        Extraction extraction = read(Forms.FORM_2021, sheet ->
                find(sheet, "（七）总计").getCell(9).setCellFormula("SUM(D48:I48)"));
        assertEquals("SUM(D48:I48)", extraction.report().cell("T3/total/total").getFormula());
        assertNull(extraction.report().cell("T3/total/business").getFormula());
    }

    @Test
    void a_total_without_its_result_is_no_zero() throws IOException {
        byte[] bytes = XlsxWriter.write(Forms.FORM_2021, report(Forms.FORM_2021), SheetLayout.ONE_SHEET);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Cell total = find(workbook.getSheetAt(0), "（七）总计").getCell(9);
            total.setBlank();
            total.setCellFormula("SUM(D48:I48)");
            workbook.write(out);
            Extraction extraction = EXTRACTORS.extract(new Content("report.xlsx", out.toByteArray()), Hints.NONE);
            assertEquals("=SUM(D48:I48)", extraction.report().cell("T3/total/total").getRaw());
            assertNull(extraction.report().cell("T3/total/total").getValue());
            assertEquals("formula-without-value", extraction.problems().get(0).code());
        }
    }
}
