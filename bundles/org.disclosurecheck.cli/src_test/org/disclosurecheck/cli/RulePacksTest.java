package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.disclosurecheck.rules.pack.PackHome;
import org.disclosurecheck.rules.pack.ShippedPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The road of a rule: written, released, installed, used, taken back, and used again years later. */
class RulePacksTest {

    @TempDir
    Path temp;

    private String before;
    private Path ours;
    private OurRules rules;
    private Path report;

    @BeforeEach
    void an_office_with_a_rule_of_its_own() throws IOException {
        before = System.getProperty(PackHome.PROPERTY);
        System.setProperty(PackHome.PROPERTY, temp.resolve("store").toString());
        ours = temp.resolve("本市规则");
        report = Program.faulty(temp.resolve("in/青禾镇.txt"));
        rules = new OurRules(ours).with("SUM-001");
        severity("warning");
    }

    @AfterEach
    void the_office_is_left() {
        if (before == null) {
            System.clearProperty(PackHome.PROPERTY);
        } else {
            System.setProperty(PackHome.PROPERTY, before);
        }
    }

    private void severity(String severity) throws IOException {
        rules.severity("SUM-001", severity);
    }

    private Path key() {
        Path key = temp.resolve("云溪市.key");
        if (!Files.exists(key)) {
            assertEquals(0, Program.run("rules", "keygen", "-o", temp.resolve("云溪市")).status());
        }
        return key;
    }

    private Path pack(String version, Object... more) {
        Path file = temp.resolve("本市规则-" + version + ".mrp");
        Object[] words = new Object[more.length + 9];
        System.arraycopy(new Object[] {"rules", "pack", ours, "--version", version, "--date", "2027-01-05", "-o", file}, 0, words, 0, 9);
        System.arraycopy(more, 0, words, 9, more.length);
        Program program = Program.run(words);
        assertEquals(0, program.status(), program.err());
        return file;
    }

    /** Only the office’s own rules, which is enough for most stories. */
    private Path signed(String version) {
        return pack(version, "--key", key(), "--without-base");
    }

    /** With the built-in rules of the day. */
    private Path whole(String version) {
        return pack(version, "--key", key());
    }

    /** On another machine than that where the key was made, which trusts its own. */
    private void elsewhere() {
        String key = Program.run("rules", "trust").out().strip();
        assertEquals(0, Program.run("rules", "trust", "--remove", key).status());
    }

    private void trust() {
        assertEquals(0, Program.run("rules", "trust", temp.resolve("云溪市.pub")).status());
    }

    private Program check(Object... more) {
        Object[] words = new Object[more.length + 4];
        System.arraycopy(new Object[] {"check", report, "--format", "jsonl"}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Program.run(words);
    }

    @Test
    void a_released_rule_is_used_and_named_in_the_result_until_it_is_rolled_back() throws IOException {
        Program plain = check();
        assertTrue(plain.findings().contains("SUM-001 error T3/total/naturalPerson"), plain.out());
        assertFalse(plain.out().contains("rulePack"));
        Path pack = whole("2027.1");
        trust();
        Program install = Program.run("rules", "install", pack);
        assertEquals(0, install.status(), install.err());
        assertTrue(install.out().contains("修改（1 条）\n  SUM-001 ") && install.out().contains("严重程度由“错误”改为“警告”"), install.out());
        Program packed = check();
        assertTrue(packed.findings().contains("SUM-001 warning T3/total/naturalPerson"), packed.out());
        assertEquals(plain.findings().size(), packed.findings().size());
        Map<?, ?> named = (Map<?, ?>) packed.objects().get(0).get("rulePack");
        assertEquals("本市规则", named.get("id"));
        assertEquals("2027.1", named.get("version"));
        assertTrue(Program.run("rules", "packs").out().contains("* 本市规则@2027.1  2027-01-05  签名可信：云溪市"));
        assertTrue(Program.run("check", report).out().contains("2019年格式 · 规则包 本市规则@2027.1\n"));
        assertTrue(Program.run("rules", "list").out().contains("规则包 本市规则@2027.1\n"));
        assertEquals(plain.out(), check("--pack", "built-in").out());
        assertEquals("现在使用 内置规则\n", Program.run("rules", "rollback").out());
        assertEquals(plain.out(), check().out());
    }

    @Test
    void years_later_the_old_pack_gives_the_same_bytes() throws IOException {
        trust(whole("2026.1"));
        Program then = check();
        severity("info");
        Program next = Program.run("rules", "install", signed("2027.1"));
        assertTrue(next.out().contains("与 本市规则@2026.1 相比") && next.out().contains("由“警告”改为“提示”"), next.out());
        assertTrue(check().findings().contains("SUM-001 info T3/total/naturalPerson"));
        assertEquals(then.out(), check("--pack", "本市规则@2026.1").out());
        assertEquals(then.out(), check("--rules", temp.resolve("本市规则-2026.1.mrp")).out());
        assertEquals("现在使用 本市规则@2026.1\n", Program.run("rules", "rollback").out());
        assertEquals(then.out(), check().out());
        assertEquals("现在使用 本市规则@2027.1\n", Program.run("rules", "install", "本市规则@2027.1").out());
    }

    @Test
    void the_way_back_does_not_stop_twice_at_one_version_when_that_between_is_removed() throws IOException {
        trust(signed("2026.1"));
        severity("info");
        assertEquals(0, Program.run("rules", "install", signed("2027.1")).status());
        assertEquals(0, Program.run("rules", "install", "本市规则@2026.1").status());
        assertEquals(0, Program.run("rules", "remove", "本市规则@2027.1").status());
        assertEquals("现在使用 内置规则\n", Program.run("rules", "rollback").out());
    }

    @Test
    void a_pack_whose_record_is_damaged_is_named_and_installed_anew() throws IOException {
        Path pack = signed("2027.1");
        trust(pack);
        Path record = temp.resolve("store/packs/本市规则/2027.1/record.json");
        byte[] sound = Files.readAllBytes(record);
        Files.writeString(record, "{");
        Program damaged = Program.run("rules", "packs");
        assertEquals(4, damaged.status());
        assertTrue(damaged.err().contains("record.json") && !damaged.err().contains("end-of-input"), damaged.err());
        assertEquals(0, Program.run("rules", "install", pack).status());
        assertArrayEquals(sound, Files.readAllBytes(record));
        assertEquals(0, Program.run("rules", "packs").status());
    }

    private void trust(Path pack) {
        trust();
        assertEquals(0, Program.run("rules", "install", pack).status());
    }

    @Test
    void with_a_journal_a_new_pack_checks_everything_anew() throws IOException {
        Path journal = temp.resolve("journal");
        trust(signed("2026.1"));
        Program then = check("--journal", journal);
        assertEquals(then.out(), check().out());
        severity("info");
        assertEquals(0, Program.run("rules", "install", signed("2027.1")).status());
        Program now = check("--journal", journal);
        assertTrue(now.out().contains("\"version\":\"2027.1\"") && now.findings().contains("SUM-001 info T3/total/naturalPerson"));
        assertEquals(now.out(), check("--journal", journal).out());
    }

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
    void a_pack_is_also_written_into_a_site_and_offered_where_it_was_installed_from_there() throws IOException {
        Path site = temp.resolve("站点");
        pack("2027.1", "--key", key(), "--without-base", "--p2", site);
        Program next = Program.run("rules", "pack", ours, "--version", "2027.2", "--without-base", "-o", temp.resolve("b.mrp"), "--p2", site);
        assertEquals(0, next.status(), next.err());
        assertTrue(next.out().contains("要安装的是 margent.rulepack."), next.out());
        System.setProperty(ShippedPacks.PROPERTY, site.resolve("plugins").toString());
        try {
            String packs = Program.run("rules", "packs").out();
            assertTrue(packs.contains("  本市规则@2027.1  2027-01-05  随程序安装  签名可信：云溪市"), packs);
            assertTrue(packs.contains("随程序安装  未签名\n* 内置规则"), packs);
            assertTrue(check("--pack", "本市规则@2027.1").findings().contains("SUM-001 warning T3/total/naturalPerson"));
            assertEquals(4, check("--pack", "本市规则@2027.2").status());
            assertTrue(check("--pack", "本市规则@2027.2", "--allow-unsigned").out().contains("\"rulePack\""));
            assertEquals(4, Program.run("rules", "install", "本市规则@2027.2").status());
            assertFalse(check().out().contains("rulePack"));
            assertEquals("现在使用 本市规则@2027.1\n", Program.run("rules", "install", "本市规则@2027.1").out());
        } finally {
            System.clearProperty(ShippedPacks.PROPERTY);
        }
        assertTrue(check().out().contains("\"rulePack\""), "what is in use stays");
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

    @Test
    void rules_with_faults_and_cases_that_do_not_hold_are_not_released() throws IOException {
        Path words = ours.resolve("sums/SUM-001-ours/rule.md");
        Files.writeString(words, Files.readString(words).replace("severity: warning", "severity: error"));
        Program program = Program.run("rules", "pack", ours, "--version", "2027.1", "-o", temp.resolve("a.mrp"));
        assertEquals(1, program.status());
        assertTrue(program.err().contains("用例不符  SUM-001") && program.err().contains("没有做规则包"), program.err());
        long wrong = program.err().lines().filter(line -> line.contains("用例不符")).count();
        assertTrue(program.err().contains("规则还有 " + wrong + " 处不对"), program.err());
        assertFalse(Files.exists(temp.resolve("a.mrp")));
    }

    @Test
    void a_rule_that_the_guard_refuses_is_not_released() throws IOException {
        rules.change("SUM-001", "rule.drl", "newlyReceived \\+ carriedIn != ", "getClass() != null || newlyReceived + carriedIn != ");
        Program program = Program.run("rules", "pack", ours, "--version", "2027.1", "-o", temp.resolve("a.mrp"));
        assertTrue(program.status() == 1 || program.status() == 4, program.out());
        assertTrue(program.err().contains("rule.drl"), program.err());
        assertFalse(Files.exists(temp.resolve("a.mrp")));
    }

    @Test
    void the_same_rules_and_words_give_the_same_bytes() throws IOException {
        byte[] once = Files.readAllBytes(whole("2027.1"));
        assertArrayEquals(once, Files.readAllBytes(whole("2027.1")));
    }

    @Test
    void a_version_is_used_once() throws IOException {
        trust(signed("2027.1"));
        severity("info");
        Path other = temp.resolve("另一份.mrp");
        Object[] pack = {"rules", "pack", ours, "--version", "2027.1", "--without-base", "--key", key(), "-o", other};
        Program refused = Program.run(pack);
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("本市规则@2027.1 已经安装过，内容却不同") && refused.err().contains("换一个版本号"), refused.err());
        assertFalse(Files.exists(other));
        System.setProperty(PackHome.PROPERTY, temp.resolve("elsewhere").toString());
        assertEquals(0, Program.run(pack).status());
        System.setProperty(PackHome.PROPERTY, temp.resolve("store").toString());
        Program again = Program.run("rules", "install", other);
        assertEquals(4, again.status());
        assertTrue(again.err().contains("已经安装过，内容却不同"), again.err());
    }

    @Test
    void a_released_file_is_not_written_over() throws IOException {
        Path released = signed("2027.1");
        byte[] bytes = Files.readAllBytes(released);
        severity("info");
        Program again = Program.run("rules", "pack", ours, "--version", "2027.1", "--without-base", "--key", key(), "-o", released);
        assertEquals(2, again.status());
        assertEquals(1, again.err().lines().count(), again.err());
        assertTrue(again.err().contains("本市规则-2027.1.mrp 已经有了，内容却不同"), again.err());
        assertArrayEquals(bytes, Files.readAllBytes(released));
    }

    @Test
    void a_call_with_a_wrong_version_or_with_a_pack_that_is_not_there_is_a_wrong_call() {
        for (Object[] call : new Object[][] {{"rules", "pack", ours, "--version", "2027/1 x"},
                {"rules", "pack", ours, "--version", "2027.1", "--date", "soon"}, {"rules", "pack", ours, "--version", "2027.1", "--id", "a b"},
                {"rules", "pack", ours, "--version", "2027.1", "--since", "没有@1"}, {"rules", "install", "没有@1"},
                {"rules", "remove", "没有@1"}, {"rules", "diff", "built-in", "没有@1"}, {"check", "--pack", "没有@1", report}}) {
            Program program = Program.run(call);
            assertEquals(2, program.status(), String.join(" ", program.err()));
            assertEquals(1, program.err().lines().count(), program.err());
        }
    }

    @Test
    void a_pack_without_the_built_in_rules_stands_on_exactly_those_of_its_day() throws IOException {
        Path small = signed("2027.1");
        assertTrue(Files.size(small) * 20 < Files.size(whole("2027.2")));
        trust(small);
        assertTrue(check().findings().contains("SUM-001 warning T3/total/naturalPerson"));
        assertEquals(check("--rules", ours).findings(), check().findings());
    }

    @Test
    void a_pack_in_use_is_not_removed_and_an_old_one_is() {
        trust(signed("2026.1"));
        assertEquals(0, Program.run("rules", "install", signed("2026.2")).status());
        assertEquals(4, Program.run("rules", "remove", "本市规则@2026.2").status());
        assertEquals(0, Program.run("rules", "remove", "本市规则@2026.1").status());
        assertEquals(2, check("--pack", "本市规则@2026.1").status());
        assertEquals("现在使用 内置规则\n", Program.run("rules", "rollback").out());
    }

    @Test
    void the_differences_of_two_books_are_told_rule_by_rule() throws IOException {
        Program diff = Program.run("rules", "diff", "built-in", ours);
        assertEquals(0, diff.status(), diff.err());
        assertTrue(diff.out().startsWith("修改（1 条）\n  SUM-001 "), diff.out());
        assertEquals("规则没有变化。\n", Program.run("rules", "diff", ours, ours).out());
        Program english = Program.run("rules", "diff", "built-in", ours, "--lang", "en", "--format", "jsonl");
        assertTrue(english.out().contains("\"kinds\":[\"severity\""), english.out());
    }

    @Test
    void a_rule_in_a_package_of_its_own_book_judges_as_it_did() throws IOException {
        rules.change("SUM-001", "rule.drl", "(?m)^package .*;", "package local.sums;");
        Program diff = Program.run("rules", "diff", "built-in", ours);
        assertTrue(diff.out().contains("SUM-001 ") && !diff.out().contains("判断条件有改动"), diff.out());
    }

    @Test
    void a_call_that_names_no_pack_is_told_what_one_is() {
        assertEquals(2, check("--pack", "本市规则").status());
        assertEquals(2, check("--pack", "built-in", "--rules", ours).status());
        Program missing = check("--pack", "本市规则@1999.1");
        assertEquals(2, missing.status());
        assertTrue(missing.err().contains("没有安装规则包 本市规则@1999.1"), missing.err());
        assertEquals(4, Program.run("rules", "rollback").status());
    }
}
