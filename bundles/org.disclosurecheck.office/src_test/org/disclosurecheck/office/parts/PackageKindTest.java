package org.disclosurecheck.office.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosurecheck.extract.Content;
import org.junit.jupiter.api.Test;

class PackageKindTest {

    private static PackageKind kind(byte[] bytes) {
        return PackageKind.of(new Content("whatever.doc", bytes));
    }

    private static byte[] written(POIXMLDocument document) throws IOException {
        try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (document instanceof XSSFWorkbook workbook) {
                workbook.createSheet("表三").createRow(0).createCell(0).setCellValue("总计");
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void packages_are_told_by_their_main_part() throws IOException {
        assertEquals(PackageKind.WORD, kind(written(new XWPFDocument())));
        assertEquals(PackageKind.WORKBOOK, kind(written(new XSSFWorkbook())));
        assertEquals(PackageKind.PRESENTATION, kind(written(new XMLSlideShow())));
    }

    @Test
    void packages_that_are_cut_off_are_told_by_the_names_in_them() throws IOException {
        for (POIXMLDocument document : new POIXMLDocument[] {new XWPFDocument(), new XSSFWorkbook()}) {
            byte[] whole = written(document);
            byte[] cut = Arrays.copyOf(whole, whole.length - 300);
            assertEquals(kind(whole), kind(cut));
        }
    }

    @Test
    void other_zips_are_told_by_the_names_in_them() throws IOException {
        assertEquals(PackageKind.OPEN_DOCUMENT, kind(zip("mimetype", "content.xml")));
        assertEquals(PackageKind.OFD, kind(zip("OFD.xml", "Doc_0/Document.xml")));
        assertEquals(PackageKind.BINARY_WORKBOOK, kind(zip("[Content_Types].xml", "xl/workbook.bin")));
        assertEquals(PackageKind.FILES, kind(zip("清河镇/", "清河镇/年报.docx")));
    }

    @Test
    void a_damaged_main_part_does_not_hide_what_the_package_is() throws IOException {
        assertEquals(PackageKind.WORD, kind(zip("_rels/.rels", "word/document.xml")));
        assertEquals(PackageKind.WORKBOOK, kind(zip("xl/workbook.xml", "xl/worksheets/sheet1.xml")));
    }

    @Test
    void nothing_is_told_of_an_empty_zip() throws IOException {
        assertEquals(PackageKind.UNKNOWN, kind(zip()));
        assertEquals(PackageKind.UNKNOWN, kind(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals(PackageKind.NO_ZIP, kind("<html>".getBytes(StandardCharsets.UTF_8)));
    }
}
