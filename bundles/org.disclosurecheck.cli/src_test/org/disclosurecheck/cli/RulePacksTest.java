package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** The road of a rule: written, released, installed, used, taken back, and used again years later. */
class RulePacksTest extends OfficeWithPacks {

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
    void a_pack_in_use_is_not_removed_and_an_old_one_is() {
        trust(signed("2026.1"));
        assertEquals(0, Program.run("rules", "install", signed("2026.2")).status());
        assertEquals(4, Program.run("rules", "remove", "本市规则@2026.2").status());
        assertEquals(0, Program.run("rules", "remove", "本市规则@2026.1").status());
        assertEquals(2, check("--pack", "本市规则@2026.1").status());
        assertEquals("现在使用 内置规则\n", Program.run("rules", "rollback").out());
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
