package org.disclosurecheck.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.junit.jupiter.api.Test;

class XlsReaderTest {

    private static final XlsReader READER = new XlsReader();
    private static final Charset GBK = Charset.forName("GBK");

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final HSSFSheet sheet = workbook.createSheet("表");

    private static byte[] bytes(HSSFWorkbook workbook) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Document read() throws Unreadable {
        return READER.read(new Content("report.et", bytes(workbook)));
    }

    private List<String> shown() throws Unreadable {
        return Shown.of(read().blocks());
    }

    private List<String> problems() throws Unreadable {
        return read().problems().stream().map(Problem::code).toList();
    }

    /** Adds a row; texts beginning with “=” are formulas. */
    private static Row row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else if (cells[i] instanceof String text && text.startsWith("=")) {
                row.createCell(i).setCellFormula(text.substring(1));
            } else if (cells[i] != null) {
                row.createCell(i).setCellValue((String) cells[i]);
            }
        }
        return row;
    }

    @Test
    void texts_numbers_and_merged_cells_are_read_as_in_new_workbooks() throws Unreadable {
        row(sheet, 1, "二、主动公开");
        row(sheet, 2, "信息内容", "数量", "12");
        row(sheet, 3, "行政许可", 0.092, 1234567);
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        assertEquals(List.of("二、主动公开", "[信息内容 | 数量 (1×2)]", "[行政许可 | 0.092 | 1234567]"), shown());
    }

    @Test
    void numbers_are_shown_in_their_format() throws Unreadable {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        CellStyle percent = workbook.createCellStyle();
        percent.setDataFormat((short) 9);
        row(sheet, 1, "总计", 45309, 0.25).getCell(1).setCellStyle(date);
        sheet.getRow(0).getCell(2).setCellStyle(percent);
        row(sheet, 2, "其他", 3, 4);
        assertEquals("[总计 | 2024年1月18日 | 25%]", shown().get(0));
    }

    @Test
    void raised_digits_stay_raised_and_what_is_crossed_out_is_left_out() throws Unreadable {
        Font raised = workbook.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
        Font struck = workbook.createFont();
        struck.setStrikeout(true);
        HSSFRichTextString text = new HSSFRichTextString("合计旧3141");
        text.applyFont(2, 3, struck);
        text.applyFont(6, 7, raised);
        sheet.createRow(0).createCell(0).setCellValue(text);
        assertEquals(List.of("合计314¹"), shown());
    }

    @Test
    void of_a_formula_the_saved_result_counts_and_the_formula_is_kept() throws Unreadable {
        row(sheet, 1, "总计", "=SUM(B2:B3)", "=IF(B2=3,\"有\",\"\")", "=B2>0", "=1/0");
        row(sheet, 2, "自然人", 3);
        row(sheet, 3, "其他", 5);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertEquals("[总计 | 8 | 有 | TRUE | #DIV/0!]", shown().get(0));
        assertEquals("SUM(B2:B3)", ((Block.Grid) read().blocks().get(0)).rows().get(0).cells().get(1).formula());
        assertEquals(List.of(), problems());
    }

    @Test
    void a_result_that_nobody_worked_out_is_no_zero() throws Unreadable {
        row(sheet, 1, "总计", "=SUM(B2:B3)", "=B1+B1", "=B4+B4");
        row(sheet, 2, "自然人", 3);
        row(sheet, 3, "其他", 5);
        assertEquals("[总计 | =SUM(B2:B3) | =B1+B1 | 0]", shown().get(0));
        assertEquals(List.of("formula-without-value"), problems());
    }

    @Test
    void zeros_that_the_sheet_does_not_show_are_blank() throws Unreadable {
        sheet.setDisplayZeros(false);
        row(sheet, 1, "总计", 0);
        row(sheet, 2, "其他", 3);
        assertEquals(List.of("[总计 | ]", "[其他 | 3]"), shown());
    }

    @Test
    void sheets_are_read_in_the_order_of_their_tabs_and_hidden_ones_are_said() throws Unreadable {
        row(sheet, 1, "三、收到申请");
        row(workbook.createSheet("表二"), 1, "二、主动公开");
        row(workbook.createSheet("旧"), 1, "旧");
        workbook.setSheetOrder("表二", 0);
        workbook.setSheetHidden(2, true);
        assertEquals(List.of("二、主动公开", "三、收到申请"), shown());
        assertEquals(List.of("hidden-content"), problems());
    }

    @Test
    void hidden_rows_and_columns_are_left_out_and_that_is_said() throws Unreadable {
        row(sheet, 1, "信息内容", "数量", "备注");
        row(sheet, 2, "旧", 7).setZeroHeight(true);
        row(sheet, 3, "行政许可", 5);
        sheet.setColumnHidden(2, true);
        assertEquals(List.of("[信息内容 | 数量]", "[行政许可 | 5]"), shown());
        assertEquals(List.of("hidden-content"), problems());
    }

    @Test
    void a_sheet_with_more_cells_than_any_report_is_left_out_and_that_is_grave() throws Unreadable {
        Sheet large = workbook.createSheet("明细");
        for (int r = 1; r <= 300; r++) {
            row(large, r, new Object[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
                    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
                    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7});
        }
        row(sheet, 1, "一、总体情况");
        assertEquals(List.of("一、总体情况"), shown());
        assertEquals(List.of("sheet-too-large"), problems());
    }

    @Test
    void a_locked_workbook_opens_with_its_password_only() throws Unreadable {
        row(sheet, 1, "总计", 7, 8);
        row(sheet, 2, "其他", 7, 8);
        byte[] locked;
        Biff8EncryptionKey.setCurrentUserPassword("开门");
        try {
            locked = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals("encrypted", assertThrows(Unreadable.class, () -> READER.read(new Content("a", locked))).code());
        assertEquals("encrypted",
                assertThrows(Unreadable.class, () -> READER.read(new Content("a", locked, "错"))).code());
        assertEquals(List.of("[总计 | 7 | 8]", "[其他 | 7 | 8]"),
                Shown.of(READER.read(new Content("a", locked, "开门")).blocks()));
    }

    @Test
    void a_workbook_that_breaks_off_is_damaged_or_whole() throws Unreadable {
        for (int r = 1; r < 200; r++) {
            row(sheet, r, "行" + new Random(r).nextInt(), r);
        }
        byte[] whole = bytes(workbook);
        List<String> all = shown();
        for (int tenth = 0; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
            try {
                assertEquals(all, Shown.of(READER.read(new Content("a", cut)).blocks()));
            } catch (Unreadable e) {
                assertEquals("damaged", e.code());
            }
        }
        assertEquals(all, Shown.of(READER.read(new Content("a", Arrays.copyOf(whole, whole.length - 100))).blocks()));
    }

    @Test
    void whatever_the_bytes_nothing_but_a_clear_refusal_is_thrown() {
        row(sheet, 1, "总计", "=SUM(B2:B3)", 8);
        byte[] whole = bytes(workbook);
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i < 30; i++) {
                damaged[512 + random.nextInt(damaged.length - 512)] = (byte) random.nextInt();
            }
            try {
                READER.read(new Content("a", damaged));
            } catch (Unreadable e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    @Test
    void the_format_of_excel_95_is_read() throws Exception {
        byte[] file = excel95();
        assertTrue(READER.recognises(new Content("a", file)));
        Document document = READER.read(new Content("a", file));
        assertEquals(List.of("[总计 | 7 | 0.5]", "[其他 |  | ]"), Shown.of(document.blocks()));
        assertEquals(List.of("macros"), document.problems().stream().map(Problem::code).toList());
        assertEquals("表三", ((Block.Grid) document.blocks().get(0)).source().sheet());
    }

    /** Two rows, the last cells of the second blank with a line around them, and a macro that is only announced. */
    private static byte[] excel95() throws IOException {
        ByteBuffer out = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
        record(out, 0x809, 0x0500, 5, 0, 0);
        record(out, 0x42, 936);
        record(out, 0xd3);
        record(out, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0);
        record(out, 0xe0, 0, 0, 0, 0, 0, 0, 1, 0);
        byte[] name = "表三".getBytes(GBK);
        out.putShort((short) 0x85).putShort((short) (7 + name.length)).putInt(0).putShort((short) 0)
                .put((byte) name.length).put(name);
        record(out, 0x0a);
        record(out, 0x809, 0x0500, 16, 0, 0);
        label(out, 0, "总计");
        out.putShort((short) 0x203).putShort((short) 14).putShort((short) 0).putShort((short) 1).putShort((short) 0)
                .putDouble(7);
        out.putShort((short) 0x27e).putShort((short) 10).putShort((short) 0).putShort((short) 2).putShort((short) 0)
                .putInt(0x3fe00000);
        label(out, 1, "其他");
        record(out, 0xbe, 1, 1, 1, 1, 2);
        record(out, 0x0a);
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(out.array()), "Book");
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void record(ByteBuffer out, int sid, int... words) {
        out.putShort((short) sid).putShort((short) (2 * words.length));
        for (int word : words) {
            out.putShort((short) word);
        }
    }

    private static void label(ByteBuffer out, int row, String text) {
        byte[] bytes = text.getBytes(GBK);
        out.putShort((short) 0x204).putShort((short) (8 + bytes.length)).putShort((short) row).putInt(0)
                .putShort((short) bytes.length).put(bytes);
    }
}
