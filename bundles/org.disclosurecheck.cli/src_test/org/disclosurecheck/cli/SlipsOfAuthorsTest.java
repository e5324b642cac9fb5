package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips that people make in rule folders, each told where it is and how to mend it. */
class SlipsOfAuthorsTest {

    @TempDir
    Path temp;
    private OurRules rules;

    @BeforeEach
    void aRule() throws IOException {
        rules = new OurRules(temp.resolve("本市规则")).with("SUM-001");
    }

    private Path rule() {
        return rules.rule("SUM-001");
    }

    private String verified() {
        return Program.run("rules", "verify", rules.folder()).out();
    }

    @Test
    void a_misspelt_key_in_a_case_is_told_with_its_line() throws IOException {
        Files.writeString(rule().resolve("cases/fails-misspelt.yaml"), "given:\n  T3/nwe/business: 4\nexpect: []\n");
        Files.writeString(rule().resolve("cases/passes-misspelt.yaml"), "given:\n  T3/new/business: 0\nexpct: []\n");
        String said = verified();
        assertTrue(said.contains("cases/fails-misspelt.yaml:2: 2021 年格式的表里没有“T3/nwe/business”这一格"), said);
        assertTrue(said.contains("cases/passes-misspelt.yaml:3: 用例里没有“expct”这一项"), said);
        assertTrue(said.contains("缺漏 2 处"), said);
    }

    @Test
    void what_a_case_expects_is_a_severity_and_an_address_and_nothing_else() throws IOException {
        Files.writeString(rule().resolve("cases/fails-wordy.yaml"), "given:\n  T3/new/business: 4\nexpect:\n  - error T3/total/business expected 4\n");
        String said = verified();
        assertTrue(said.contains("fails-wordy") && said.contains("“error T3/total/business expected 4”看不懂：先写级别"), said);
    }

    @Test
    void a_brace_that_is_not_closed_is_told() throws IOException {
        Path messages = rule().resolve("messages.properties");
        Files.writeString(messages, "# {一句备注\nmessage = {place}：本年新收 {new，应为 {expected}，实为 {actual}。\nmessage.b = 相差 { difference }\n");
        Files.delete(rule().resolve("messages_en.properties"));
        String said = verified();
        assertTrue(said.contains("messages.properties:2:24: “{”没有配上“}”，报告里会照样印出来"), said);
        assertTrue(said.contains("messages.properties:3:16: 花括号里只能写值的名字，“{ difference }”会照样印在报告里"), said);
    }

    @Test
    void texts_may_speak_of_what_rules_may_not_do() throws IOException {
        rules.change("SUM-001", "rule.drl", "\\.related\\(", ".quote(\"他说：\\\\\"eval (1)\\\\\"，delete 2 件\")\n            .related(");
        String said = verified();
        assertFalse(said.contains("规则只能报问题"), said);
        assertTrue(said.contains("没有发现缺漏"), said);
    }

    @Test
    void a_rule_in_the_wrong_folder_is_told_in_words_of_an_office() throws IOException {
        rules.change("SUM-001", "rule.drl", "(?m)^package .*;", "package local.tables;");
        String said = verified();
        assertTrue(said.contains("规则放在“sums”文件夹里，这里写的种类却是“tables”") && said.contains("（改成 local.sums）"), said);
    }

    @Test
    void who_changes_a_number_is_told_which_cases_differ_and_how_to_accept_it() throws IOException {
        rules.change("SUM-001", "rule.md", "(?m)^severity: error", "severity: warning");
        Program pack = Program.run("rules", "pack", rules.folder(), "--version", "2027.1", "-o", temp.resolve("a.mrp"));
        assertEquals(1, pack.status());
        assertTrue(pack.err().contains("用例不符  SUM-001  ") && pack.err().contains("应当报、没有报：错误") && pack.err().contains("不应报、却报了：警告"), pack.err());
        assertTrue(pack.err().contains("新的结果是对的，就把 cases 里这几个用例的 expect 改成上面“却报了”的内容"), pack.err());
    }

    private Path said(String sentences) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("句子/timing/TIM-901-a"));
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("rule.md"), "---\ntitle: 期限\nseverity: warning\ncertainty: local\nbasis: 本市的通知\n---\n**为什么。** 本市要求。\n");
        Files.writeString(folder.resolve("rule.txt"), sentences);
        Files.writeString(folder.resolve("messages.properties"), "message = {place}晚了。\n");
        return folder;
    }

    @Test
    void a_quote_in_a_table_that_is_not_closed_is_told_with_its_line() throws IOException {
        Path folder = said("当 公布日期 晚于 〔期限〕，警告 于 全文。\n");
        Files.writeString(folder.resolve("table.csv"), "单位类别,期限,说明\n乡镇,2月15日,甲\n部门,1月31日,\"乙\n街道,1月20日,丙\n");
        String verified = Program.run("rules", "verify", temp.resolve("句子")).out();
        assertTrue(verified.contains("table.csv:3: 引号没有配对"), verified);
    }

    @Test
    void an_open_bracket_of_a_sentence_is_closed_and_nothing_is_multiplied() {
        Program said = Program.run("rules", "say", "当 表三每一列 的 结转下年度 大于 （本年新收 加 上年结转，报错 于 结转下年度。");
        String told = said.out() + said.err();
        assertTrue(told.contains("括号没有配对，前面缺“）”") && !told.contains("乘"), told);
    }

    @Test
    void a_bracket_in_the_wrong_place_is_not_mended_by_a_word() throws IOException {
        said("当 表三每一列 的 本年新收（ 大于 5，警告 于 本年新收。\n");
        String verified = Program.run("rules", "verify", temp.resolve("句子")).out();
        assertTrue(verified.contains("看不懂“（”") && !verified.contains("换成“"), verified);
    }

    @Test
    void a_copied_rule_that_still_reads_the_settings_of_its_model_is_told() throws IOException {
        OurRules copied = new OurRules(temp.resolve("照抄")).with("SUM-030");
        Files.move(copied.rule("SUM-030"), copied.rule("SUM-905"));
        copied.change("SUM-905", "rule.drl", "(?m)^package .*;", "package local.sums;").change("SUM-905", "rule.drl", "@id\\( SUM-030", "@id( SUM-905");
        String said = Program.run("rules", "verify", copied.folder()).out();
        assertTrue(said.contains("条件里写的“SUM-030.least”是 SUM-030 的，应写本规则自己的“SUM-905.least”"), said);
        assertTrue(said.contains("“SUM-905.percent”"), said);
        copied.change("SUM-905", "rule.drl", "SUM-030\\.", "SUM-905.");
        assertTrue(Program.run("rules", "verify", copied.folder()).out().contains("没有发现缺漏"));
    }
}
