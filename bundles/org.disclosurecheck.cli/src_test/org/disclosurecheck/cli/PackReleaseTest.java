package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.rules.pack.PackHome;
import org.disclosurecheck.rules.pack.ShippedPacks;
import org.junit.jupiter.api.Test;

/** What is released: rules without faults, once under a version, the same bytes each time; and what changed is told. */
class PackReleaseTest extends OfficeWithPacks {

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
    void a_pack_without_the_built_in_rules_stands_on_exactly_those_of_its_day() throws IOException {
        Path small = signed("2027.1");
        assertTrue(Files.size(small) * 20 < Files.size(whole("2027.2")));
        trust(small);
        assertTrue(check().findings().contains("SUM-001 warning T3/total/naturalPerson"));
        assertEquals(check("--rules", ours).findings(), check().findings());
    }

    @Test
    void the_differences_of_two_books_are_told_rule_by_rule() {
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
}
