package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

import org.disclosurecheck.check.archive.Archive;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveWalkTest {

    @TempDir
    Path temp;

    private final Selection selection = new Selection();

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** Names relative to the temporary folder, each with its text or with the code of its fault. */
    private List<String> walk(Path... arguments) {
        List<String> found = new ArrayList<>();
        new Inputs(Arrays.stream(arguments).map(Path::toString).toList(), new BufferedReader(new StringReader("")),
                selection, Language.ZH).forEachRemaining(input -> found.add(input.name().replace(temp + "/", "") + " "
                        + content(input)));
        return found;
    }

    private static String content(Input input) {
        try {
            return new String(input.open(Language.ZH).bytes(), StandardCharsets.UTF_8);
        } catch (Unreadable e) {
            assertEquals(1, e.getMessage().lines().count());
            return "! " + e.code();
        }
    }

    private List<String> walk(byte[] zip) throws IOException {
        return walk(file("a.zip", zip));
    }

    @Test
    void an_archive_is_opened_up_in_its_order() throws IOException {
        assertEquals(List.of("a.zip!/乡镇/清河镇.txt 清河", "a.zip!/云溪县.txt 云溪", "a.zip!/乡镇/白石镇.html 白石"), walk(new Zip()
                .folder("乡镇").add("乡镇/清河镇.txt", "清河").add("云溪县.txt", "云溪").add("乡镇/白石镇.html", "白石").bytes()));
    }

    @Test
    void a_name_that_leads_out_of_the_archive_or_to_its_root_is_read_like_any_other() throws IOException {
        assertEquals(List.of("a.zip!/../甲.txt 甲", "a.zip!/乡镇/../../乙.txt 乙", "a.zip!/./丙.txt 丙", "a.zip!/丁.txt 丁"),
                walk(new Zip().add("../甲.txt", "甲").add("乡镇/../../乙.txt", "乙").add("./丙.txt", "丙").add("//丁.txt", "丁")
                        .add("../.hidden/戊.txt", "戊").bytes()));
    }

    @Test
    void an_archive_stands_in_its_place_among_files_and_folders_and_is_told_by_its_contents() throws IOException {
        Path before = file("0.txt", "零".getBytes(StandardCharsets.UTF_8));
        file("in/a.txt", "甲".getBytes(StandardCharsets.UTF_8));
        file("in/b.docx", new Zip().add("x.txt", "乙").bytes());
        file("in/c.txt", "丙".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("0.txt 零", "in/a.txt 甲", "in/b.docx!/x.txt 乙", "in/c.txt 丙", "0.txt 零"),
                walk(before, temp.resolve("in"), before));
    }

    @Test
    void a_document_that_is_a_zip_is_no_archive() throws IOException {
        for (String sign : List.of("[Content_Types].xml", "_rels/.rels", "mimetype", "OFD.xml")) {
            byte[] first = new Zip().add(sign, "x").add("word/a.txt", "x").bytes();
            byte[] last = new Zip().add("word/a.txt", "x").add(sign, "x").bytes();
            assertEquals(List.of("a.docx", "b.zip"), List.of(walk(file("a.docx", first)).get(0).substring(0, 6),
                    walk(file("b.zip", last)).get(0).substring(0, 5)), sign);
            assertEquals(List.of(1, 1), List.of(walk(file("a.docx", first)).size(), walk(file("b.zip", last)).size()));
        }
    }

    @Test
    void names_are_read_in_GBK_and_in_UTF_8_whether_or_not_the_archive_says_so() throws IOException {
        Charset gbk = Charset.forName("GBK");
        byte[] utf8 = new Zip().add("年报/联通街道.txt", "x").bytes();
        List<String> expected = List.of("a.zip!/年报/联通街道.txt x");
        assertEquals(expected, walk(utf8));
        assertEquals(expected, walk(Zip.flagged(utf8, 11, false)));
        assertEquals(expected, walk(new Zip(gbk).add("年报/联通街道.txt", "x").bytes()));
        assertEquals(expected, walk(new Zip(gbk).add("年报\\联通街道.txt", "x").bytes()));
        // the flag lies
        assertEquals(expected, walk(Zip.flagged(new Zip(gbk).add("年报/联通街道.txt", "x").bytes(), 11, true)));
        // valid UTF-8 by chance
        assertEquals(List.of("a.zip!/联通.txt x"), walk(new Zip(gbk).add("联通.txt", "x").bytes()));
    }

    @Test
    void a_name_in_Unicode_beside_the_name_goes_first_if_it_belongs_to_it() throws IOException {
        byte[] name = "a.txt".getBytes(StandardCharsets.US_ASCII);
        assertEquals(List.of("a.zip!/清河镇.txt x"), walk(new Zip(StandardCharsets.ISO_8859_1)
                .add(entry("a.txt", name), new byte[] {'x'}).bytes()));
        assertEquals(List.of("a.zip!/b.txt x"), walk(new Zip(StandardCharsets.ISO_8859_1)
                .add(entry("b.txt", name), new byte[] {'x'}).bytes()));
    }

    private static ZipEntry entry(String name, byte[] belongsTo) {
        byte[] unicode = "清河镇.txt".getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(belongsTo);
        ZipEntry entry = new ZipEntry(name);
        entry.setExtra(ByteBuffer.allocate(9 + unicode.length).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0x7075)
                .putShort((short) (5 + unicode.length)).put((byte) 1).putInt((int) checksum.getValue()).put(unicode)
                .array());
        return entry;
    }

    @Test
    void what_can_be_no_report_is_passed_over_and_other_documents_are_counted() throws IOException {
        assertEquals(List.of("a.zip!/a.txt x"), walk(new Zip().add("__MACOSX/._a.txt", "x").add(".DS_Store", "x")
                .add("~$a.docx", "x").add("章.svg", "x").add("a_files/logo.png", "x").add("扫描件.jpg", "x").add("a.txt", "x")
                .add("b.ofd", "x").add("c.rar", "x").bytes()));
        assertEquals(Map.of("ofd", 1, "rar", 1, "jpg", 1), selection.passedOver());
    }

    @Test
    void an_archive_without_reports_is_told() throws IOException {
        assertEquals(List.of("a.zip ! no-reports"), walk(new Zip().add("照片.jpg", "x").bytes()));
        assertEquals(List.of("a.zip ! no-reports"), walk(new Zip().bytes()));
    }

    @Test
    void archives_in_archives_are_opened_two_levels_deep() throws IOException {
        byte[] third = new Zip().add("z.txt", "z").bytes();
        byte[] second = new Zip().add("y.txt", "y").add("三.zip", third).add("又.txt", "又").bytes();
        assertEquals(List.of("a.zip!/二.zip!/y.txt y", "a.zip!/二.zip!/三.zip ! too-deep", "a.zip!/二.zip!/又.txt 又",
                "a.zip!/x.txt x"),
                walk(new Zip().add("二.zip", second).add("x.txt", "x").bytes()));
    }

    @Test
    void entries_behind_a_password_are_told_one_by_one() throws IOException {
        byte[] zip = new Zip().add("a.txt", "甲").add("b.txt", "乙").bytes();
        assertEquals(List.of("a.zip!/a.txt ! encrypted", "a.zip!/b.txt ! encrypted"), walk(Zip.flagged(zip, 0, true)));
    }

    @Test
    void a_way_of_packing_that_is_not_known_is_told() throws IOException {
        assertEquals(List.of("a.zip!/a.txt ! unsupported-format"),
                walk(Zip.repacked(new Zip().add("a.txt", "x".repeat(99)).bytes(), 9)));
    }

    @Test
    void a_bomb_is_not_unpacked_and_the_others_are_read() throws IOException {
        byte[] zeros = new byte[30 << 20];
        byte[] inner = new Zip().add("b.txt", zeros).bytes();
        assertEquals(List.of("a.zip!/b.txt ! too-large", "a.zip!/c.zip!/b.txt ! too-large", "a.zip!/d.txt d"),
                walk(new Zip().add("b.txt", zeros).stored("c.zip", inner).add("d.txt", "d").bytes()));
    }

    @Test
    void an_entry_larger_than_any_report_is_not_unpacked() throws IOException {
        byte[] zip = Zip.resized(new Zip().stored("a.txt", new byte[100]).bytes(), 65 << 20);
        assertEquals(List.of("a.zip!/a.txt ! too-large"), walk(zip));
    }

    @Test
    void more_bytes_than_any_batch_has_are_not_read_on() throws IOException {
        Zip zip = new Zip();
        for (int i = 0; i < 40; i++) {
            zip.add(i + ".txt", "x");
        }
        List<String> found = walk(Zip.resized(zip.bytes(), 60 << 20));
        assertEquals(2048 / 60 + 1, found.size());
        assertEquals("a.zip!/34.txt ! too-large", found.get(34));
    }

    @Test
    void more_files_than_any_batch_has_are_not_read_on() throws IOException {
        Zip zip = new Zip();
        for (int i = 0; i < Archive.MOST_ENTRIES - 1; i++) {
            zip.add("f" + i, "");
        }
        List<String> found = walk(zip.add("a.txt", "甲").add("b.txt", "乙").bytes());
        assertEquals(List.of("a.zip!/a.txt 甲", "a.zip ! too-large"), found);
    }

    @Test
    void an_entry_that_is_not_what_the_directory_says_is_damaged() throws IOException {
        byte[] zip = new Zip().add("a.txt", "本机关依法公开".repeat(9)).bytes();
        assertEquals(List.of("a.zip!/a.txt ! damaged"), walk(Zip.resized(zip, 20)));
        assertEquals(List.of("a.zip!/a.txt ! damaged"), walk(Zip.resized(zip, 400)));
        byte[] changed = zip.clone();
        changed[44] ^= 0x55;
        assertEquals(List.of("a.zip!/a.txt ! damaged"), walk(changed));
    }

    @Test
    void half_an_archive_is_damaged() throws IOException {
        byte[] zip = new Zip().add("a.txt", "甲").add("b.txt", "乙").bytes();
        for (int length = 4; length < zip.length; length += zip.length / 10) {
            assertEquals(List.of("a.zip ! damaged"), walk(Arrays.copyOf(zip, length)), "length " + length);
        }
    }

    @Test
    void an_archive_behind_something_else_and_with_a_comment_is_opened() throws IOException {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        byte[] zip = new Zip().add("a.txt", "甲").bytes();
        longer.write(new Zip().bytes());
        longer.write(zip);
        longer.write("注".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("a.zip!/a.txt 甲"), walk(longer.toByteArray()));
    }

    @Test
    void whatever_the_bytes_nothing_is_thrown() throws IOException {
        byte[] zip = new Zip().add("甲.txt", "甲".repeat(50)).add("乙.zip", new Zip().add("丙.txt", "丙").bytes()).bytes();
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] changed = zip.clone();
            for (int i = 0; i < 6; i++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt();
            }
            assertEquals(true, walk(changed).size() > 0, "seed " + seed);
        }
    }
}
