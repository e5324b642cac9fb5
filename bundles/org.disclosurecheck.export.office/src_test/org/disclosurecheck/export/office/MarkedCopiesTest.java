package org.disclosurecheck.export.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.FolderOutput;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;

class MarkedCopiesTest {

    @TempDir
    Path temp;
    private Path document;

    @BeforeEach
    void document() throws IOException {
        document = temp.resolve("年报.docx");
        try (XWPFDocument word = new XWPFDocument(); OutputStream out = Files.newOutputStream(document)) {
            word.createParagraph().createRun().setText("甲局2023年政府信息公开工作年度报告");
            word.createParagraph().createRun().setText("一、总体情况");
            XWPFParagraph prose = word.createParagraph();
            for (String run : List.of("我局", "截止12", "月底", "没有新情况。")) {
                prose.createRun().setText(run);
            }
            table(word, 3, 4, "0");
            XWPFTable received = table(word, 2, 2, "");
            received.getRow(1).getCell(1).setText("4");
            word.write(out);
        }
    }

    @Test
    void a_remark_stands_at_the_very_words_or_cell_and_the_original_is_not_touched() throws IOException {
        byte[] before = Files.readAllBytes(document);
        Path copy = marked(report(document, Units.ODD, Units.WRONG)).resolve("年报-批注.docx");

        try (InputStream in = Files.newInputStream(copy); XWPFDocument word = new XWPFDocument(in)) {
            assertEquals(List.of("0", "1"), List.of(word.getComments()).stream().map(XWPFComment::getId).toList());
            assertTrue(word.getComments()[1].getText().startsWith("【错误】SUM-001 新收合计"), word.getComments()[1].getText());
            String prose = word.getParagraphs().get(2).getCTP().xmlText();
            assertTrue(prose.indexOf("我局") < prose.indexOf("commentRangeStart") && prose.indexOf("commentRangeStart") < prose.indexOf("截止12")
                    && prose.indexOf("月底") < prose.indexOf("commentRangeEnd") && prose.indexOf("commentRangeEnd") < prose.indexOf("没有新"), prose);
            assertTrue(word.getTables().get(1).getRow(1).getCell(1).getParagraphs().get(0).getCTP().xmlText().contains("commentReference"));
        }
        assertArrayEquals(before, Files.readAllBytes(document));
    }

    @Test
    void what_is_not_where_it_was_read_is_told_at_the_top_and_not_beside_wrong_words() throws IOException {
        CheckReport other = Units.report(document.toString(), "甲局", OrganisationKind.DEPARTMENT, 9, Units.WRONG);
        Path copy = marked(other).resolve("年报-批注.docx");

        try (InputStream in = Files.newInputStream(copy); XWPFDocument word = new XWPFDocument(in)) {
            assertTrue(word.getParagraphs().get(0).getCTP().xmlText().contains("commentReference"));
        }
    }

    @Test
    void a_workbook_gets_notes_at_its_cells() throws IOException {
        Path file = temp.resolve("年报.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("表三").createRow(7).createCell(3).setCellValue(4);
            book.write(out);
        }
        Finding inSheet = new Finding("SUM-001", Units.WRONG.severity(), "T3/new/total", Units.WRONG.place(), Units.WRONG.message(), null, null, null,
                "依据", Units.WRONG.certainty(), null, "f", Source.sheet("表三", 8, 4), List.of());
        Path copy = marked(report(file, inSheet, inSheet)).resolve("年报-批注.xlsx");

        try (InputStream in = Files.newInputStream(copy); XSSFWorkbook book = new XSSFWorkbook(in)) {
            String note = book.getSheet("表三").getCellComment(new CellAddress("D8")).getString().getString();
            assertEquals(2, note.split("【错误】SUM-001", -1).length - 1);
        }
    }

    @Test
    void a_document_whose_name_is_in_GBK_gets_its_copy() throws IOException, InterruptedException {
        String name = "'" + temp + "'/$(printf '\\304\\352\\261\\250')";
        int done = new ProcessBuilder("sh", "-c", "mkdir " + name + " && mv '" + document + "' " + name + "/" + "$(printf '\\274\\327').docx")
                .inheritIO().start().waitFor();
        assertEquals(0, done);
        Path copy = marked(report(temp.resolve("年报/甲.docx"), Units.ODD, Units.WRONG)).resolve("甲-批注.docx");
        assertTrue(Files.isRegularFile(copy));
    }

    @Test
    void a_workbook_gets_its_notes_when_there_is_no_room_for_temporary_files() throws IOException, InterruptedException {
        Path file = temp.resolve("年报.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("表三").createRow(7).createCell(3).setCellValue(4);
            book.write(out);
        }
        int done = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Djava.io.tmpdir=" + temp.resolve("full"), "-cp", System.getProperty("java.class.path"), Marking.class.getName(),
                file.toString(), temp.resolve("marked").toString()).inheritIO().start().waitFor();
        assertEquals(0, done);
        assertTrue(Files.isRegularFile(temp.resolve("marked/年报-批注.xlsx")));
    }

    /** A program of its own: where temporary files go is settled once for all. */
    static final class Marking {

        public static void main(String[] words) throws IOException {
            try (FolderOutput output = Exports.folder("marked", Path.of(words[1]), Units.frame())) {
                output.write(report(Path.of(words[0]), Units.WRONG));
                output.finish();
                output.passedOver().forEach(System.err::println);
            }
        }
    }

    @Test
    void reports_without_a_copy_are_counted() throws IOException {
        Path page = Files.writeString(temp.resolve("年报.html"), "<p>年报</p>");
        try (FolderOutput output = Exports.folder("marked", temp.resolve("marked"), Units.frame())) {
            output.write(report(page, Units.WRONG));
            output.finish();
            assertTrue(output.passedOver().get(0).contains("1 份"), output.passedOver().toString());
        }
    }

    private static XWPFTable table(XWPFDocument word, int rows, int columns, String text) {
        XWPFTable table = word.createTable(rows, columns);
        table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cell.setText(text)));
        return table;
    }

    private static CheckReport report(Path file, Finding... findings) {
        return Units.report(file.toString(), "甲局", OrganisationKind.DEPARTMENT, 4, findings);
    }

    private Path marked(CheckReport report) throws IOException {
        Path folder = temp.resolve("marked");
        try (FolderOutput output = Exports.folder("marked", folder, Units.frame())) {
            output.write(report);
            output.finish();
        }
        return folder;
    }
}
