package org.disclosurecheck.office.word;

import static org.disclosurecheck.office.word.SmallDocx.p;
import static org.disclosurecheck.office.word.SmallDocx.tbl;
import static org.disclosurecheck.office.word.SmallDocx.tc;
import static org.disclosurecheck.office.word.SmallDocx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.junit.jupiter.api.Test;

class DamagedDocxTest {

    private final DocxReader reader = new DocxReader();

    private static Content content(byte[] bytes) {
        return new Content("report.docx", bytes);
    }

    private String code(byte[] bytes) {
        return refusal(bytes).code();
    }

    private Unreadable refusal(byte[] bytes) {
        assertTrue(reader.recognises(content(bytes)));
        Unreadable refusal = assertThrows(Unreadable.class, () -> reader.read(content(bytes)));
        assertEquals(1, refusal.getMessage().lines().count());
        return refusal;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A document long enough that its end is not its only part. */
    private static byte[] report() {
        Random random = new Random(1);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            body.append(p("第" + random.nextInt() + "条"));
        }
        return SmallDocx.of(body.toString()).bytes();
    }

    @Test
    void a_picture_or_a_text_renamed_is_not_recognised() {
        assertFalse(reader.recognises(content(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})));
        assertFalse(reader.recognises(content(text("一、总体情况"))));
        assertFalse(reader.recognises(content(new byte[0])));
        assertFalse(reader.recognises(content(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0})));
    }

    @Test
    void half_a_document_is_damaged() {
        byte[] bytes = report();
        assertEquals("damaged", code(Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Test
    void a_document_that_lost_only_its_directory_is_read_and_says_so() throws Exception {
        byte[] bytes = report();
        Document document = reader.read(content(Arrays.copyOf(bytes, bytes.length - 100)));
        assertEquals(2000, document.blocks().size());
        assertEquals(List.of("cut-off"), document.problems().stream().map(Problem::code).toList());
        assertFalse(document.problems().get(0).fatal());
    }

    @Test
    void a_figure_that_changed_on_the_way_is_damage_and_not_read() {
        byte[] bytes = SmallDocx.of(p("收到申请" + "1".repeat(3) + "件")).bytes();
        for (int i = 60; i < bytes.length - 200; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 0x10;
            try {
                assertEquals(List.of("收到申请111件"), Shown.of(reader.read(content(changed)).blocks()), "byte " + i);
            } catch (Unreadable e) {
                assertTrue(List.of("damaged", "not-a-document", "encrypted", "too-large").contains(e.code()), e.code());
            }
        }
    }

    @Test
    void other_packages_are_named() {
        assertFalse(reader.recognises(content(new SmallDocx().relationship(SmallDocx.MAIN, "xl/workbook.xml")
                .part("xl/workbook.xml", "<workbook/>").bytes())));
        assertTrue(refusal(new SmallDocx().relationship(SmallDocx.MAIN, "ppt/presentation.xml")
                .part("ppt/presentation.xml", "<p/>").bytes()).getMessage().contains("PowerPoint"));
        assertTrue(refusal(new SmallDocx().part("mimetype", "application/vnd.oasis.opendocument.text").bytes())
                .getMessage().contains("OpenDocument"));
        byte[] ofd = new SmallDocx().part("OFD.xml", "<ofd:OFD/>").part("Doc_0/Document.xml", "<ofd:Document/>").bytes();
        assertTrue(refusal(ofd).getMessage().contains("OFD"));
        assertEquals("not-a-document", code(ofd));
        assertEquals("not-a-document", code(new SmallDocx().part("photo.jpg", "x").bytes()));
        assertEquals("not-a-document", code(new SmallDocx().bytes()));
        assertEquals("not-a-document", code(new SmallDocx().relationship(SmallDocx.MAIN, "word/document.xml")
                .part("word/document.xml", "<html/>").bytes()));
    }

    @Test
    void a_package_without_its_main_part_is_damaged() {
        assertEquals("damaged", code(new SmallDocx().relationship(SmallDocx.MAIN, "word/document.xml").bytes()));
    }

    @Test
    void a_zip_bomb_is_too_large() {
        assertEquals("too-large", code(SmallDocx.of(p("0".repeat(80 << 20))).bytes()));
        assertEquals("too-large", code(SmallDocx.of("<w:p>" + " ".repeat(30 << 20) + "</w:p>").bytes()));
    }

    @Test
    void document_types_and_entities_are_refused() {
        String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String document = SmallDocx.document(SmallDocx.WORD, p("&x;")).replace("<w:document", entity + "<w:document");
        assertEquals("damaged", code(SmallDocx.of("").part("word/document.xml", document).bytes()));
        assertEquals("damaged", code(SmallDocx.of(p("&x;")).bytes()));
    }

    @Test
    void nesting_without_end_is_too_large() {
        assertEquals("too-large", code(SmallDocx.of("<w:tbl><w:tr><w:tc>".repeat(20_000) + p("底")
                + "</w:tc></w:tr></w:tbl>".repeat(20_000)).bytes()));
        assertEquals("too-large", code(SmallDocx.of("<w:sdt><w:sdtContent>".repeat(100_000) + p("底")
                + "</w:sdtContent></w:sdt>".repeat(100_000)).bytes()));
    }

    @Test
    void a_table_of_two_hundred_thousand_cells_is_too_large() {
        String row = tr(tc("1").repeat(20));
        assertEquals("too-large", code(SmallDocx.of(tbl(row.repeat(10_000))).bytes()));
    }

    @Test
    void whatever_the_bytes_nothing_but_a_clear_refusal_is_thrown() {
        byte[] bytes = report();
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] changed = Arrays.copyOf(bytes, random.nextInt(10) == 0 ? random.nextInt(bytes.length) : bytes.length);
            for (int i = 0; i < 20 && changed.length > 4; i++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt();
            }
            try {
                reader.read(content(changed));
            } catch (Unreadable e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }
}
