package org.disclosurecheck.office.legacy;

import static org.disclosurecheck.office.legacy.SmallDoc.property;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.word.Shown;
import org.junit.jupiter.api.Test;

class DamagedDocTest {

    private final DocReader reader = new DocReader();

    private Unreadable refusal(byte[] bytes, String password) {
        Content content = new Content("report.doc", bytes, password);
        assertTrue(reader.recognises(content));
        Unreadable refusal = assertThrows(Unreadable.class, () -> reader.read(content));
        assertEquals(1, refusal.getMessage().lines().count());
        return refusal;
    }

    private String code(byte[] bytes) {
        return refusal(bytes, null).code();
    }

    private static byte[] compound(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static SmallDoc report() {
        SmallDoc doc = new SmallDoc().p("一、总体情况").cut();
        for (int i = 0; i < 20; i++) {
            doc.run("第" + i).run("隐", property(0x083c, 1)).run("\u0013PAGE\u00141\u0015").p("条");
            doc.cells("甲", "" + i, "乙");
        }
        return doc;
    }

    @Test
    void a_password_opens_a_locked_document() throws Exception {
        byte[] locked = new SmallDoc().p("正文").locked("秘密").bytes();
        assertEquals(List.of("正文"), Shown.of(reader.read(new Content("a.doc", locked, "秘密")).blocks()));
        assertTrue(refusal(locked, null).getMessage().contains("请给出密码"));
        assertTrue(refusal(locked, "别的").getMessage().contains("不对"));
        assertEquals("encrypted", refusal(locked, "别的").code());
    }

    @Test
    void a_lock_of_the_oldest_kind_is_not_tried() {
        assertEquals("encrypted", refusal(new SmallDoc().p("正文").flags(0x8100).bytes(), "密码").code());
    }

    @Test
    void a_document_whose_last_sector_is_short_is_read() throws Exception {
        byte[] bytes = new SmallDoc().p("正文").bytes();
        int end = bytes.length;
        while (bytes[end - 1] == 0) {
            end--;
        }
        assertTrue(end % 512 != 0);
        assertEquals(List.of("正文"),
                Shown.of(reader.read(new Content("a.doc", Arrays.copyOf(bytes, end))).blocks()));
    }

    @Test
    void older_and_other_documents_are_named() throws Exception {
        byte[] word95 = new byte[5000];
        System.arraycopy(Bytes.of(0xa5dc, 2, 104, 2), 0, word95, 0, 4);
        assertTrue(refusal(compound("WordDocument", word95), null).getMessage().contains("Word 95"));
        assertTrue(refusal(compound("CONTENTS", new byte[5000]), null).getMessage().contains("Microsoft Works"));
        assertFalse(reader.recognises(new Content("a.doc", compound("Workbook", new byte[5000]))));
        assertFalse(reader.recognises(new Content("a.doc", "正文".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_document_that_breaks_off_is_damaged() throws Exception {
        byte[] bytes = report().bytes();
        for (int part = 1; part < 10; part++) {
            byte[] cut = Arrays.copyOf(bytes, bytes.length * part / 10);
            Content content = new Content("report.doc", cut);
            if (reader.recognises(content)) {
                assertEquals("damaged", code(cut));
            }
        }
        assertEquals("damaged", code(compound("WordDocument", new byte[5000])));
    }

    @Test
    void a_document_whose_pieces_cannot_be_found_is_damaged() {
        assertEquals("damaged", code(new SmallDoc().p("正文").part(-1, Bytes.of(3, 1)).bytes()));
    }

    @Test
    void tables_nested_too_deeply_and_too_many_cells_are_too_large() {
        assertEquals("too-large", code(new SmallDoc().run("底").end('\r', property(0x2416, 1), property(0x6649, 20_000),
                property(0x244b, 1)).bytes()));
        SmallDoc cells = new SmallDoc().run("\u0007".repeat(200_000)).end('\u0007', property(0x2416, 1));
        assertEquals("too-large", code(cells.bytes()));
    }

    @Test
    void the_title_comes_from_the_properties() throws Exception {
        SummaryInformation summary = PropertySetFactory.newSummaryInformation();
        summary.setTitle(" 年度报告 ");
        byte[] doc = new SmallDoc().p("正文").stream(SummaryInformation.DEFAULT_STREAM_NAME,
                summary.toInputStream().readAllBytes()).bytes();
        assertEquals(Map.of(Document.TITLE, "年度报告"), reader.read(new Content("a.doc", doc)).metadata());
        byte[] spoilt = new SmallDoc().p("正文").stream(SummaryInformation.DEFAULT_STREAM_NAME, new byte[10]).bytes();
        assertEquals(Map.of(), reader.read(new Content("a.doc", spoilt)).metadata());
    }

    @Test
    void whatever_the_bytes_nothing_but_a_clear_refusal_is_thrown() {
        byte[] bytes = report().bytes();
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] changed = bytes.clone();
            for (int i = 0; i < 20; i++) {
                changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt();
            }
            try {
                reader.read(new Content("a.doc", changed));
            } catch (Unreadable e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }
}
