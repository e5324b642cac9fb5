package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Whose packs are used: signed by somebody who is trusted, and as they were signed. */
class PackTrustTest extends OfficeWithPacks {

    @Test
    void an_unsigned_pack_is_neither_installed_nor_run_unless_the_call_says_so() {
        Path pack = pack("2027.1", "--without-base");
        Program refused = Program.run("rules", "install", pack);
        assertEquals(4, refused.status());
        assertTrue(refused.err().contains("没有签名，不能使用"), refused.err());
        assertEquals(4, check("--rules", pack).status());
        assertEquals(0, Program.run("rules", "install", pack, "--allow-unsigned").status());
        Program check = check();
        assertEquals(4, check.status());
        assertEquals("", check.out());
        assertTrue(check("--allow-unsigned").out().contains("\"rulePack\""));
        assertTrue(check("--pack", "built-in").status() <= 1);
    }

    @Test
    void a_pack_signed_by_nobody_known_waits_until_its_key_is_trusted_and_stops_when_it_no_longer_is() {
        Path pack = signed("2027.1");
        elsewhere();
        Program refused = Program.run("rules", "install", pack);
        assertEquals(4, refused.status());
        assertTrue(refused.err().contains("签名人不在可信名单上"), refused.err());
        trust(pack);
        assertTrue(check().out().contains("\"rulePack\""));
        String key = Program.run("rules", "trust").out().strip();
        assertEquals(0, Program.run("rules", "trust", "--remove", key).status());
        assertEquals(4, check().status());
    }

    @Test
    void ones_own_new_key_is_trusted_at_once() {
        Program install = Program.run("rules", "install", signed("2027.1"));
        assertEquals(0, install.status(), install.err());
        assertTrue(check().out().contains("\"rulePack\""));
    }

    @Test
    void a_key_with_a_passphrase_signs_only_for_who_knows_it() {
        Map<String, String> known = Map.of("MARGENT_KEY_PASSPHRASE", "云溪的口令 2027");
        Program made = Program.with("", known, "rules", "keygen", "-o", temp.resolve("云溪市"));
        assertEquals(0, made.status(), made.err());
        assertTrue(made.out().contains("有口令，忘了就不能再用") && made.out().contains("本机已信任"), made.out());
        Object[] pack = {"rules", "pack", ours, "--version", "2027.1", "--without-base", "--key", temp.resolve("云溪市.key"), "-o", temp.resolve("a.mrp")};
        Program nobody = Program.run(pack);
        assertEquals(2, nobody.status());
        assertTrue(nobody.err().contains("有口令：请在终端里输入，或放在环境变量 MARGENT_KEY_PASSPHRASE 里"), nobody.err());
        Program wrong = Program.with("", Map.of("MARGENT_KEY_PASSPHRASE", "云溪的口令 2026"), pack);
        assertEquals(4, wrong.status());
        assertTrue(wrong.err().contains("口令不对"), wrong.err());
        assertFalse(Files.exists(temp.resolve("a.mrp")));
        Program right = Program.with("", known, pack);
        assertEquals(0, right.status(), right.err());
        assertTrue(right.out().contains("已签名"), right.out());
    }

    @Test
    void a_passphrase_may_come_by_standard_input_and_is_not_forgotten_when_it_was_asked_for() throws IOException {
        Program made = Program.with("云溪的口令 2027\n", Map.of(), "rules", "keygen", "--passphrase", "-o", temp.resolve("云溪市"));
        assertEquals(0, made.status(), made.err());
        assertTrue(Files.readString(temp.resolve("云溪市.key")).contains("ENCRYPTED"));
        assertEquals(2, Program.run("rules", "keygen", "--passphrase", "-o", temp.resolve("b")).status());
        Program small = Program.with("short\n", Map.of(), "rules", "keygen", "--passphrase", "-o", temp.resolve("b"));
        assertEquals(2, small.status());
        assertTrue(small.err().contains("至少要 8 个字符"), small.err());
        assertFalse(Files.exists(temp.resolve("b.key")));
    }

    @Test
    void what_was_tampered_with_is_refused_by_name_whatever_the_call_says() throws IOException {
        Path pack = pack("2027.1");
        byte[] bytes = Files.readAllBytes(pack);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("book/local/sums/SUM-001-ours/rule.md");
        bytes[at + 60] ^= 1;
        Files.write(pack, bytes);
        Program refused = Program.run("rules", "install", pack, "--allow-unsigned");
        assertEquals(4, refused.status());
        assertTrue(refused.err().contains("条目 book/local/sums/SUM-001-ours/rule.md 与发布时不同"), refused.err());
        assertTrue(Program.run("rules", "packs").out().equals("* 内置规则\n"));
    }

    @Test
    void an_installed_pack_that_was_exchanged_is_refused() throws IOException {
        trust(signed("2027.1"));
        Path installed = temp.resolve("store/packs/本市规则/2027.1.mrp");
        byte[] good = Files.readAllBytes(installed);
        severity("info");
        Path other = signed("2027.2");
        byte[] bad = good.clone();
        bad[bad.length / 2] ^= 1;
        Files.write(installed, bad);
        assertEquals(4, check().status());
        Files.copy(other, installed, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Program exchanged = check();
        assertEquals(4, exchanged.status());
        assertTrue(exchanged.err().contains("与安装时不同"), exchanged.err());
        Files.write(installed, good);
        assertTrue(check().status() <= 1);
    }
}
