package org.disclosurecheck.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRefusalsTest {

    private static final Sheet PAGE = new Sheet().text(50, 100, "云溪县青禾镇人民政府公开年报").table(50, 120, "项目|数量", "规章|17");

    private static Document read(byte[] bytes) throws Unreadable {
        return new PdfReader().read(new Content("a.pdf", bytes));
    }

    private static String refusal(byte[] bytes) {
        Unreadable refusal = assertThrows(Unreadable.class, () -> read(bytes));
        assertEquals(1, refusal.getMessage().lines().count());
        return refusal.code();
    }

    private static List<String> problems(Document document) {
        return document.problems().stream().map(problem -> problem.code() + (problem.fatal() ? " fatal" : "")).toList();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_pdf_is_known_by_its_bytes_even_behind_the_head_of_a_message() {
        byte[] bytes = PAGE.bytes();
        byte[] head = text("Content-Type: application/pdf\r\n\r\n");
        byte[] both = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, both, head.length, bytes.length);
        assertTrue(new PdfReader().recognises(new Content("a.docx", bytes)));
        assertTrue(new PdfReader().recognises(new Content("a.docx", both)));
        assertFalse(new PdfReader().recognises(new Content("a.pdf", text("A file that begins with %PDF-1.4 is a PDF."))));
    }

    @Test
    void a_password_to_open_refuses_and_one_to_change_does_not() throws Exception {
        assertEquals("encrypted", refusal(PAGE.bytes(file -> file.protect(policy("open")))));
        assertEquals(PAGE.shown(), Shown.of(read(PAGE.bytes(file -> file.protect(policy(""))))));
    }

    private static StandardProtectionPolicy policy(String toOpen) {
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("change", toOpen, none);
        policy.setEncryptionKeyLength(128);
        return policy;
    }

    @Test
    void a_scan_is_refused_and_a_scanned_page_among_others_is_said() throws Exception {
        assertEquals("scanned", refusal(scan(new Sheet())));
        assertEquals("scanned", refusal(scan(new Sheet().text(190, 390, "- 1 -"))));
        assertEquals("scanned", refusal(scan(new Sheet().draw("BT 3 Tr /F1 10 Tf 50 200 Td <%s> Tj ET",
                Sheet.hex("一二三四五六七八九十一二三四五六七八九十")))));
        assertEquals(List.of("scanned-page fatal"), problems(read(scan(new Sheet().page()
                .text(50, 100, "云溪县青禾镇人民政府政府信息公开工作年度报告")))));
    }

    /** The first page is covered by a picture. */
    private static byte[] scan(Sheet sheet) {
        return sheet.bytes(file -> {
            COSStream picture = file.getDocument().createCOSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, 1);
            picture.setInt(COSName.HEIGHT, 1);
            try (OutputStream out = picture.createOutputStream()) {
                out.write(0);
            }
            COSDictionary pictures = new COSDictionary();
            pictures.setItem(COSName.getPDFName("I1"), picture);
            file.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
            append(file, "q 400 0 0 400 0 0 cm /I1 Do Q");
        });
    }

    private static void append(PDDocument file, String operators) throws IOException {
        PDStream more = new PDStream(file);
        try (OutputStream out = more.createOutputStream()) {
            out.write(text(operators));
        }
        COSArray both = new COSArray();
        both.add(file.getPage(0).getCOSObject().getItem(COSName.CONTENTS));
        both.add(more);
        file.getPage(0).getCOSObject().setItem(COSName.CONTENTS, both);
    }

    @Test
    void letters_drawn_as_shapes_are_no_text() {
        Sheet drawn = new Sheet();
        for (int i = 0; i < 200; i++) {
            drawn.draw("%s 100 m %s 110 %s 120 %s 100 c f", i, i + 5, i + 9, i + 10);
        }
        assertEquals("no-text", refusal(drawn.bytes()));
    }

    @Test
    void glyphs_without_a_list_of_their_characters_are_not_guessed() throws Exception {
        assertEquals("no-unicode", refusal(new Sheet().font(numbered()).text(50, 100, "云溪县青禾镇人民政府").bytes()));
    }

    /** A font that numbers its glyphs as it likes. */
    private static COSDictionary numbered() {
        COSDictionary font = Sheet.song("Identity-H");
        ((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).get(0)).removeItem(COSName.CIDSYSTEMINFO);
        return font;
    }

    @Test
    void a_code_that_the_fonts_own_list_lacks_is_unknown_and_said_in_a_table() throws Exception {
        Sheet sheet = new Sheet().table(50, 100, "ABCDEFGHIJ|KLMNOPQRST", "ABCDEFGHIJ|7");
        COSDictionary listed = numbered();
        byte[] bytes = sheet.font(listed).bytes(file -> {
            PDStream list = new PDStream(file);
            try (OutputStream out = list.createOutputStream()) {
                out.write(text("/CMapName /X def 1 begincodespacerange <0000> <ffff> endcodespacerange "
                        + "1 beginbfrange <0041> <005a> <0041> endbfrange"));
            }
            listed.setItem(COSName.TO_UNICODE, list);
        });
        assertEquals(List.of("unknown-glyph", "unknown-glyph fatal"), problems(read(bytes)));
        assertEquals("ABCDEFGHIJ | \ufffd", Shown.of(read(bytes)).get(1));
    }

    @Test
    void a_file_that_is_cut_off_is_refused_or_read_with_a_fatal_problem() {
        byte[] bytes = PAGE.bytes();
        for (int tenth = 0; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(bytes, 10 + (bytes.length - 20) * tenth / 10);
            try {
                assertTrue(problems(read(cut)).contains("cut-off fatal"));
            } catch (Unreadable refusal) {
                assertEquals("damaged", refusal.code());
            }
        }
    }

    @Test
    void packed_content_that_is_damaged_is_said() throws Exception {
        byte[] bytes = PAGE.bytes(file -> {
            COSStream content = (COSStream) file.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
            byte[] packed;
            try (var in = content.createRawInputStream()) {
                packed = in.readAllBytes();
            }
            packed[packed.length * 3 / 4] ^= 0x55;
            try (OutputStream out = content.createRawOutputStream()) {
                out.write(packed);
            }
        });
        assertTrue(problems(read(bytes)).contains("damaged-page fatal"));
    }

    @Test
    void data_that_unpacks_without_end_is_refused_before_it_is_unpacked() {
        byte[] bytes = PAGE.bytes(file -> {
            PDStream content = new PDStream(file);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 80; i++) {
                    out.write(blanks);
                }
            }
            file.getPage(0).setContents(content);
        });
        assertTrue(bytes.length < 1 << 20);
        assertEquals("too-large", refusal(bytes));
    }

    @Test
    void forms_that_show_each_other_again_and_again_come_to_an_end() {
        byte[] bytes = PAGE.bytes(file -> {
            COSDictionary forms = new COSDictionary();
            PDFormXObject inner = null;
            for (int depth = 0; depth < 30; depth++) {
                PDFormXObject form = new PDFormXObject(file);
                form.setBBox(file.getPage(0).getMediaBox());
                COSDictionary own = new COSDictionary();
                if (inner != null) {
                    COSDictionary inside = new COSDictionary();
                    inside.setItem(COSName.getPDFName("X"), inner);
                    own.setItem(COSName.XOBJECT, inside);
                }
                form.getCOSObject().setItem(COSName.RESOURCES, own);
                try (OutputStream out = form.getContentStream().createOutputStream()) {
                    out.write(text("/X Do ".repeat(10)));
                }
                inner = form;
            }
            forms.setItem(COSName.getPDFName("X"), inner);
            file.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
            append(file, "/X Do");
        });
        assertEquals("too-large", refusal(bytes));
    }

    @Test
    void a_file_of_more_pages_than_a_report_has_is_refused() {
        Sheet many = new Sheet();
        for (int i = 0; i < 500; i++) {
            many.page();
        }
        assertEquals("too-large", refusal(many.bytes()));
    }

    @Test
    void scripts_and_attachments_are_said_and_left_alone() throws Exception {
        byte[] bytes = PAGE.bytes(file -> {
            file.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(file.getDocumentCatalog());
            PDEmbeddedFilesNameTreeNode attached = new PDEmbeddedFilesNameTreeNode();
            attached.setNames(Map.of());
            names.setEmbeddedFiles(attached);
            file.getDocumentCatalog().setNames(names);
        });
        assertEquals(List.of("scripts", "attachments"), problems(read(bytes)));
    }

    @Test
    void the_title_of_the_properties_counts_unless_it_is_the_name_of_a_file() throws Exception {
        assertEquals(Map.of(Document.TITLE, "2023年年报"), read(PAGE.bytes(file -> file.getDocumentInformation()
                .setTitle("2023年年报"))).metadata());
        assertEquals(Map.of(), read(PAGE.bytes(file -> file.getDocumentInformation()
                .setTitle("Microsoft Word - 年报.docx"))).metadata());
    }

    @Test
    void nothing_is_written_to_the_console_or_the_home_of_the_user(@TempDir Path home) throws Exception {
        PrintStream console = System.err;
        String before = System.getProperty("user.home");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(said));
            System.setProperty("user.home", home.toString());
            byte[] damaged = PAGE.bytes();
            Arrays.fill(damaged, damaged.length - 300, damaged.length - 100, (byte) 'x');
            assertThrows(Unreadable.class, () -> read(Arrays.copyOf(damaged, 200)));
            COSDictionary foreign = new COSDictionary();
            foreign.setItem(COSName.TYPE, COSName.FONT);
            foreign.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            foreign.setName(COSName.BASE_FONT, "NoSuchFont");
            assertEquals(List.of("A"), new Sheet().font(foreign).draw("BT /F1 10 Tf 50 300 Td (A) Tj ET").shown());
        } finally {
            System.setErr(console);
            System.setProperty("user.home", before);
        }
        assertEquals("", said.toString());
        try (var files = Files.list(home)) {
            assertEquals(0, files.count());
        }
    }
}
