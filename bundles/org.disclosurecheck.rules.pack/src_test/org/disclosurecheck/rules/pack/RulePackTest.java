package org.disclosurecheck.rules.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.disclosurecheck.findings.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {

    private static final KeyPair KEYS = Keys.generate();

    @TempDir
    Path temp;

    private static String refusal(byte[] zip) {
        return assertThrows(PackRefused.class, () -> RulePack.read(zip)).message(Language.ZH);
    }

    @Test
    void a_pack_that_is_signed_says_who_signed_it() throws PackRefused {
        RulePack pack = RulePack.read(TestPack.sound(KEYS).zip());
        assertEquals("本市规则@2027.1", pack.edition().name());
        assertEquals(Keys.fingerprint(KEYS.getPublic()), pack.signer());
        assertEquals("没有变化\n", pack.changes(Language.ZH));
    }

    @Test
    void the_same_content_gives_the_same_bytes_which_any_zip_program_opens() throws IOException {
        byte[] zip = TestPack.sound(KEYS).zip();
        assertArrayEquals(zip, TestPack.sound(KEYS).zip());
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                in.readAllBytes();
            }
        }
        assertEquals(List.of("book/book.yaml", "book/wording/FMT-901-x/rule.md", "changes.zh.txt", "manifest.json",
                "signature.json"), names);
    }

    @Test
    void an_entry_that_was_changed_is_named() {
        TestPack pack = TestPack.sound(KEYS);
        pack.with("book/wording/FMT-901-x/rule.md", "---\ntitle: 乙\n---\n");
        assertEquals("条目 book/wording/FMT-901-x/rule.md 与发布时不同，规则包被改动过", refusal(pack.zip()));
    }

    @Test
    void an_entry_that_was_added_is_named() {
        assertTrue(refusal(TestPack.sound(KEYS).with("book/extra.md", "").zip()).startsWith("多出了条目 book/extra.md"));
    }

    @Test
    void an_entry_that_was_taken_away_is_named() {
        TestPack pack = TestPack.sound(KEYS);
        pack.entries.remove("book/book.yaml");
        assertTrue(refusal(pack.zip()).startsWith("缺了条目 book/book.yaml"));
    }

    @Test
    void every_single_bit_counts() {
        byte[] zip = TestPack.sound(KEYS).zip();
        for (int at = 0; at < zip.length; at += 7) {
            byte[] other = zip.clone();
            other[at] ^= 1 << at % 8;
            assertThrows(PackRefused.class, () -> RulePack.read(other), "byte " + at);
        }
    }

    @Test
    void a_pack_cut_short_anywhere_is_refused() {
        byte[] zip = TestPack.sound(KEYS).zip();
        for (int length = 0; length < zip.length; length += 11) {
            byte[] part = Arrays.copyOf(zip, length);
            assertThrows(PackRefused.class, () -> RulePack.read(part), "length " + length);
        }
    }

    @Test
    void a_manifest_that_was_rewritten_to_fit_is_betrayed_by_the_signature() {
        TestPack pack = TestPack.sound(KEYS);
        byte[] signature = pack.entries.get(RulePack.SIGNATURE);
        pack.with("book/wording/FMT-901-x/rule.md", "---\ntitle: 乙\n---\n").sealed(KEYS);
        pack.entries.put(RulePack.SIGNATURE, signature);
        assertTrue(refusal(pack.zip()).startsWith("签名与 manifest.json 不符"));
    }

    @Test
    void a_signature_that_was_taken_away_is_missed() {
        TestPack pack = TestPack.sound(KEYS);
        pack.entries.remove(RulePack.SIGNATURE);
        assertTrue(refusal(pack.zip()).startsWith("签名被去掉了"));
    }

    @Test
    void somebody_elses_signature_does_not_fit_the_name_in_the_manifest() {
        assertTrue(refusal(TestPack.sound(KEYS).sign(Keys.generate()).zip()).startsWith("签名与 manifest.json 不符"));
    }

    @Test
    void a_signature_on_an_unsigned_pack_proves_nothing() {
        assertTrue(refusal(TestPack.sound(null).sign(KEYS).zip()).startsWith("签名与 manifest.json 不符"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.md", "book/../../evil.md", "/etc/passwd", "C:/evil.md", "book\\evil.md", "book//evil.md",
        "./evil.md", "book/evil.md/", "book/con", "book/NUL.md", "book/evil.md ", "book/evil.", "book/e\u0000vil", "book/\u202efdm.live",
        "book/a:b", "book/a*", "book/.ssh/x", "book/sums/.x.md"})
    void a_name_that_leads_elsewhere_is_refused(String name) {
        TestPack pack = TestPack.sound(null).with(name, "x");
        assertTrue(refusal(pack.sealed(null).zip()).startsWith("条目名不安全"), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"book/BOOK.yaml", "BOOK/x.md", "book/book.yaml/x", "book/wording", "book/ｂook.yaml"})
    void two_names_that_would_be_one_file_are_refused(String name) {
        assertTrue(refusal(TestPack.sound(null).with(name, "x").sealed(null).zip()).startsWith("有两个条目会成为同一个文件"), name);
    }

    @Test
    void an_entry_that_stands_there_twice_is_refused() {
        byte[] zip = TestPack.sound(null).zip();
        TreeMap<String, byte[]> one = new TreeMap<>();
        one.put("book/book.yaml", "base: built-in\n".getBytes(StandardCharsets.UTF_8));
        byte[] first = PackZip.write(one);
        int local = first.length - 22 - 46 - "book/book.yaml".length();
        byte[] both = Arrays.copyOf(first, local + zip.length);
        System.arraycopy(zip, 0, both, local, zip.length);
        assertTrue(refusal(both).startsWith("有两个条目会成为同一个文件"));
    }

    @Test
    void what_is_hidden_behind_the_end_is_refused() {
        byte[] zip = TestPack.sound(null).zip();
        assertTrue(refusal(Arrays.copyOf(zip, zip.length + 3)).startsWith("文件不是 margent rules pack 写出的样子"));
    }

    @Test
    void a_directory_that_tells_other_names_than_the_entries_is_refused() {
        byte[] zip = TestPack.sound(null).zip();
        zip[zip.length - 22 - 3] ^= 1;
        assertTrue(refusal(zip).startsWith("文件不是 margent rules pack 写出的样子"));
    }

    @Test
    void a_bomb_does_not_go_off() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("book/bomb"));
            zip.write(new byte[64 << 20]);
        }
        assertTrue(refusal(bytes.toByteArray()).startsWith("条目是压缩或加密过的"));
    }

    @Test
    void a_symbolic_link_is_refused_by_its_name() {
        TestPack pack = TestPack.sound(null).with("book/link", "/etc/passwd").sealed(null);
        byte[] zip = pack.zip();
        for (int at = 0; at < zip.length - 46; at++) {
            boolean central = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2;
            if (central && new String(zip, at + 46, 9, StandardCharsets.US_ASCII).equals("book/link")) {
                zip[at + 5] = 3;
                zip[at + 41] = (byte) 0xA1;
            }
        }
        assertEquals("条目是符号链接：book/link", refusal(zip));
    }

    @Test
    void more_entries_than_any_book_has_are_refused() {
        SortedMap<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i <= PackZip.MOST_ENTRIES; i++) {
            many.put("book/" + i, new byte[0]);
        }
        assertEquals("条目太多", refusal(PackZip.write(many)));
    }

    @Test
    void what_is_no_pack_is_said_in_one_line_with_its_name() throws IOException {
        Path file = temp.resolve("报告.mrp");
        Files.writeString(file, "这不是规则包");
        PackRefused refused = assertThrows(PackRefused.class, () -> RulePack.read(file));
        assertEquals(file + "：不是规则包", refused.message(Language.ZH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/b", "2027 1", "版"})
    void a_version_that_could_not_be_a_file_is_refused(String version) {
        Manifest manifest = new Manifest("a", "a", version, "2027-01-05", "1", Manifest.Base.NONE, "", "", "", "", "",
                new TreeMap<>());
        assertThrows(PackRefused.class, manifest::checked);
    }

    @Test
    void versions_stand_in_the_order_of_their_numbers() {
        assertTrue(Versions.compare("2027.9", "2027.10") < 0);
        assertTrue(Versions.compare("2027.1", "2027.1.1") < 0);
        assertEquals(0, Versions.compare("2027.1", "2027.1"));
    }

    @Test
    void a_key_comes_back_from_its_file_and_fits_its_other_half() throws Exception {
        Path file = temp.resolve("云溪市.key");
        Files.writeString(file, Keys.pem(KEYS.getPrivate()) + Keys.pem(KEYS.getPublic()));
        assertEquals(KEYS.getPublic(), Keys.publicOf(Keys.privateKey(file), Keys.publicKey(file)));
        assertThrows(PackRefused.class, () -> Keys.publicOf(Keys.privateKey(file), Keys.generate().getPublic()));
        Files.writeString(file, "hello");
        assertThrows(PackRefused.class, () -> Keys.privateKey(file));
    }
}
