package org.disclosurecheck.office.sheet;

import static org.disclosurecheck.office.sheet.SmallXlsx.blank;
import static org.disclosurecheck.office.sheet.SmallXlsx.number;
import static org.disclosurecheck.office.sheet.SmallXlsx.row;
import static org.disclosurecheck.office.sheet.SmallXlsx.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.junit.jupiter.api.Test;

class DamagedXlsxTest {

    private static final XlsxReader READER = new XlsxReader();

    private static Content content(byte[] bytes) {
        return new Content("report.docx", bytes);
    }

    private static String code(SmallXlsx book) {
        return code(book.bytes());
    }

    private static String code(byte[] bytes) {
        assertTrue(READER.recognises(content(bytes)));
        Unreadable refusal = assertThrows(Unreadable.class, () -> READER.read(content(bytes)));
        assertEquals(1, refusal.getMessage().lines().count());
        return refusal.code();
    }

    private static String[] manyRows(int rows, int columns) {
        return IntStream.rangeClosed(1, rows).mapToObj(row -> row(row, IntStream.rangeClosed(1, columns)
                .mapToObj(column -> number(CellName.of(row, column), "7")).toArray(String[]::new)))
                .toArray(String[]::new);
    }

    /** Noise that does not pack well, so that the parts are as long as they look. */
    private static SmallXlsx noise() {
        Random random = new Random(1);
        return SmallXlsx.rows(IntStream.rangeClosed(1, 900).mapToObj(row -> row(row, text("A" + row,
                Integer.toString(random.nextInt())))).toArray(String[]::new));
    }

    @Test
    void a_workbook_without_the_end_of_its_zip_is_read_and_that_is_said() throws Unreadable {
        byte[] whole = noise().bytes();
        Document document = READER.read(content(Arrays.copyOf(whole, whole.length - 30)));
        assertEquals(900, document.blocks().size());
        assertEquals(List.of("cut-off"), document.problems().stream().map(Problem::code).toList());
    }

    @Test
    void a_workbook_that_breaks_off_in_a_sheet_is_damaged() {
        byte[] whole = noise().bytes();
        assertEquals("damaged", code(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void a_figure_damaged_in_the_file_is_never_taken_for_a_real_one() {
        byte[] bytes = noise().bytes();
        bytes[bytes.length / 2] ^= 1;
        assertEquals("damaged", code(bytes));
    }

    @Test
    void a_sheet_that_is_missing_is_said_and_the_others_are_read() throws Unreadable {
        SmallXlsx book = SmallXlsx.rows(row(1, text("A1", "总计"))).sheet("表三", "").part("xl/worksheets/sheet2.xml", null);
        assertEquals(List.of("总计"), Shown.of(book));
        assertEquals(List.of("missing-sheet"), Shown.problems(book));
    }

    @Test
    void a_document_type_is_refused() {
        String bomb = "<!DOCTYPE worksheet [<!ENTITY a \"9\">]><worksheet><sheetData><row><c><v>&a;</v></c></row>"
                + "</sheetData></worksheet>";
        assertEquals("damaged", code(SmallXlsx.rows().part("xl/worksheets/sheet1.xml", bomb)));
        assertEquals("damaged", code(SmallXlsx.rows().strings("<t>a</t>").part("xl/sharedStrings.xml",
                "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>")));
    }

    @Test
    void a_zip_bomb_is_too_large() {
        assertEquals("too-large", code(SmallXlsx.rows().strings("<t>" + " ".repeat(40 << 20) + "</t>")));
    }

    @Test
    void a_sheet_with_more_cells_than_any_report_is_left_out_and_that_is_grave() throws Unreadable {
        SmallXlsx book = SmallXlsx.book().sheet("明细", "", manyRows(2000, 100))
                .sheet("年报", "", row(1, text("A1", "一、总体情况")));
        assertEquals(List.of("一、总体情况"), Shown.of(book));
        Problem problem = Shown.document(book).problems().get(0);
        assertEquals("sheet-too-large", problem.code());
        assertTrue(problem.fatal());
        assertTrue(problem.message().contains("明细"), problem.message());
    }

    @Test
    void rows_that_are_only_formatted_take_no_memory() throws Unreadable {
        String[] rows = IntStream.rangeClosed(2, 300_000).mapToObj(row -> row(row, blank("A" + row), blank("B" + row)))
                .toArray(String[]::new);
        rows[0] = row(1, text("A1", "一、总体情况"));
        SmallXlsx book = SmallXlsx.rows(rows);
        assertEquals(List.of("一、总体情况"), Shown.of(book));
        assertEquals(List.of(), Shown.problems(book));
    }

    @Test
    void a_merged_cell_over_the_whole_sheet_is_one_cell() throws Unreadable {
        assertEquals(List.of("总计"), Shown.of(SmallXlsx.book().rawSheet("表", "", "<sheetData>"
                + row(1, text("A1", "总计"), text("B1", "旧")) + row(1048576, text("XFD1048576", "旧")) + "</sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"?\"/>"
                + "</mergeCells>")));
    }

    @Test
    void places_that_no_report_has_are_passed_over_and_that_is_said() throws Unreadable {
        SmallXlsx book = SmallXlsx.rows(row(1, text("A1", "总计")),
                "<row r=\"-4\"><c r=\"A-4\"><v>1</v></c></row>", "<row r=\"99999999999\"><c r=\"ZZZZ1\"><v>1</v></c></row>",
                row(2000000, number("A2000000", "1")), row(3, number("ZZ3", "1")));
        assertEquals(List.of("总计"), Shown.of(book));
        assertEquals(List.of("hidden-content"), Shown.problems(book));
    }

    @Test
    void a_binary_workbook_is_named() {
        assertEquals("unsupported-format", code(SmallXlsx.rows().part("_rels/.rels", "<Relationships><Relationship "
                + "Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                + "Target=\"xl/workbook.bin\"/></Relationships>").part("xl/workbook.bin", "x")));
    }

    @Test
    void a_workbook_without_its_main_part_is_damaged() {
        assertEquals("damaged", code(SmallXlsx.rows().part("xl/workbook.xml", "")));
    }
}
