package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office writes its rules in Chinese; English is for whoever wants it. */
class OnlyChineseTest {

    @TempDir
    Path temp;
    private OurRules rules;
    private Path report;

    @BeforeEach
    void aRuleWithoutEnglish() throws IOException {
        System.setProperty("margent.packs", temp.resolve("store").toString());
        rules = new OurRules(temp.resolve("本市规则")).with("SUM-001").change("SUM-001", "rule.md", "(?m)^title_en: .*\\n", "");
        Files.delete(rules.rule("SUM-001").resolve("messages_en.properties"));
        report = Program.faulty(temp.resolve("in/a.txt"));
    }

    @AfterEach
    void after() {
        System.clearProperty("margent.packs");
    }

    @Test
    void a_rule_without_english_is_sound_and_the_lint_only_mentions_it() {
        Program verify = Program.run("rules", "verify", rules.folder());
        assertEquals(0, verify.status(), verify.out());
        assertTrue(verify.out().contains("没有发现缺漏"), verify.out());
        assertTrue(verify.out().contains("提示  sums/SUM-001-ours: 没有英文题目、英文语句，英文结果里显示中文"), verify.out());
        assertEquals(0, Program.run("rules", "test", rules.folder()).status());
        assertEquals(0, Program.run("rules", "pack", rules.folder(), "--version", "2027.1", "--without-base", "-o", temp.resolve("a.mrp")).status());
    }

    @Test
    void english_results_show_its_chinese_words() throws IOException {
        Program english = Program.run("check", "--lang", "en", "--format", "jsonl", "--rules", rules.folder(), report);
        assertTrue(english.findings().contains("SUM-001 error T3/total/naturalPerson"), english.out() + english.err());
        assertTrue(english.out().contains("本年新收 9 + 上年结转 1"), english.out());
        Program shown = Program.run("rules", "show", "--lang", "en", "--rules", rules.folder(), "SUM-001");
        assertEquals(0, shown.status(), shown.err());
        assertFalse(shown.out().contains("null"), shown.out());
        Program list = Program.run("rules", "list", "--format", "jsonl", "--rules", rules.folder());
        assertTrue(list.out().contains("\"rule\":\"SUM-001\"") && !list.out().contains("\"title_en\":null"), list.out());
    }

    @Test
    void english_that_is_there_in_part_is_used_and_the_rest_is_mentioned() throws IOException {
        Path english = rules.rule("SUM-001").resolve("messages_en.properties");
        Files.writeString(english, "message = {place}: {new} + {carriedIn} - {carriedOver}: expected {expected}, found {actual}, {difference} more.\n");
        Path chinese = english.resolveSibling("messages.properties");
        Files.writeString(chinese, Files.readString(chinese) + "message.early = {place}过早。\n");
        Program verify = Program.run("rules", "verify", rules.folder());
        assertEquals(0, verify.status(), verify.out());
        assertTrue(verify.out().contains("没有英文题目、英文语句 message.early，"), verify.out());
        Program check = Program.run("check", "--lang", "en", "--format", "jsonl", "--rules", rules.folder(), report);
        assertTrue(check.out().contains("expected 9, found 8,"), check.out());
        Files.writeString(english, "mesage = {place}\n");
        Program slip = Program.run("rules", "verify", rules.folder());
        assertEquals(1, slip.status(), slip.out());
        assertTrue(slip.out().contains("mesage"), slip.out());
    }

    @Test
    void a_rule_withdrawn_with_a_chinese_reason_alone_tells_it() throws IOException {
        Path withdrawn = Files.createDirectories(temp.resolve("停用/sums/SUM-001-ours"));
        Files.writeString(withdrawn.resolve("rule.md"), "---\ntitle: 一加二等于三加四\nstatus: withdrawn\nreason: 市里今年不查\nseverity: error\n"
                + "certainty: official\nbasis: 格式\n---\n**为什么。** 市里不查。\n");
        Program verify = Program.run("rules", "verify", temp.resolve("停用"));
        assertEquals(0, verify.status(), verify.out());
        Program check = Program.run("check", "--lang", "en", "--rules", temp.resolve("停用"), report);
        assertTrue(check.out().contains("市里今年不查"), check.out());
    }
}
