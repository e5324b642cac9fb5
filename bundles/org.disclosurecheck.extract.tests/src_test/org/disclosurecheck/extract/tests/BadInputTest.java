package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.SampleReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no report can be read from: each is refused in one clear line, by what it is and not by its name. */
class BadInputTest {

    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);
    private static final byte[] DOCX = DocxWriter.write(Forms.FORM_2021,
            SampleReports.random(Forms.FORM_2021, 2023, 1).build());

    @BeforeAll
    static void nobodyElseHasThese(@TempDir Path temp) {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(temp.toFile()));
    }

    @AfterAll
    static void asBefore() {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }

    private static void assertRefused(String code, String words, byte[] bytes) {
        Extraction extraction = English.told(EXTRACTORS.extract(new Content("report.docx", bytes), Hints.NONE));
        assertFalse(extraction.readable());
        Problem why = extraction.problems().get(extraction.problems().size() - 1);
        assertEquals(code, why.code(), why.message());
        assertTrue(why.fatal());
        assertEquals(1, why.message().lines().count());
        assertTrue(why.message().contains(words), why.message());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void an_empty_file() {
        assertRefused("empty", "空", new byte[0]);
    }

    @Test
    void a_picture_renamed() {
        byte[] png = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 400);
        assertRefused("unsupported-format", "图片", png);
    }

    @Test
    void a_text_that_is_no_report() {
        assertRefused("not-a-report", "报告", text("会议通知\n请各单位于周五下午到会。\n"));
    }

    @Test
    void a_page_that_is_no_report() {
        assertRefused("not-a-report", "报告", text("<html><body><p>会议通知</p><table><tr><td>时间<td>周五</table>"));
    }

    @Test
    void half_a_document() {
        assertRefused("damaged", "损坏", Arrays.copyOf(DOCX, DOCX.length / 2));
    }

    @Test
    void an_encrypted_document_without_its_password() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(DOCX);
            }
            files.writeFilesystem(out);
            assertRefused("encrypted", "密码", out.toByteArray());
            assertTrue(EXTRACTORS.extract(new Content("report.docx", out.toByteArray()),
                    new Hints(null, null, "secret")).readable());
        }
    }

    @Test
    void an_empty_workbook_renamed() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("表三");
            workbook.write(out);
            assertRefused("not-a-report", "报告", out.toByteArray());
        }
    }

    @Test
    void an_archive_of_something_else() throws Exception {
        assertRefused("not-a-document", "压缩包", zip("照片.jpg", new byte[100]));
    }

    @Test
    void an_old_document_without_contents() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(out);
            assertRefused("damaged", "Word", out.toByteArray());
        }
    }

    @Test
    void noise_is_never_read_and_never_thrown_at() {
        for (long seed = 0; seed < 200; seed++) {
            byte[] noise = new byte[2000];
            new Random(seed).nextBytes(noise);
            for (byte[] start : List.of(new byte[0], text("PK\3\4"), text("<html>"), text("%PDF-1.4"))) {
                System.arraycopy(start, 0, noise, 0, start.length);
                Extraction extraction = EXTRACTORS.extract(new Content("report.docx", noise), Hints.NONE);
                assertFalse(extraction.readable());
            }
        }
    }
}
