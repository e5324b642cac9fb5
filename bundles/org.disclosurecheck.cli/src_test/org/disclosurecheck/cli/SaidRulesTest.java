package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer does with a rule in Chinese sentences, and with a table for it. */
class SaidRulesTest {

    @TempDir
    Path temp;
    private Path book;

    @BeforeEach
    void book() {
        book = temp.resolve("本市规则");
    }

    private Path rule(String family, String name, String severity, String location, String extra, String sentences, String message)
            throws IOException {
        Path folder = Files.createDirectories(book.resolve(family).resolve(name));
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("rule.md"), "---\ntitle: 本市的一条规则\ntitle_en: a local rule\nseverity: " + severity
                + "\ncertainty: local\nlocation: " + location + "\n" + extra + "basis: 本市的通知\n---\n**为什么。** 本市要求。\n");
        Files.writeString(folder.resolve("rule.txt"), sentences);
        Files.writeString(folder.resolve("messages.properties"), "message = " + message + "\n");
        Files.writeString(folder.resolve("messages_en.properties"), "message = " + message + "\n");
        return folder;
    }

    private static void given(Path rule, String name, String yaml) throws IOException {
        Files.writeString(rule.resolve("cases/" + name + ".yaml"), yaml);
    }

    private Path newApplications() throws IOException {
        Path rule = rule("sums", "SUM-901-no-more-than-last-year-twice", "warning", "T3/new/{column}",
                "needs:\n  - T3/new/{column}\n  - T3/carriedIn/{column}\n",
                "# 本市的口径\n当 表三每一列 的 本年新收 大于 上年结转 乘 2，且 上年结转 大于 0，\n警告 于 本年新收。\n", "{place}：新收 {本年新收}，结转 {上年结转}。");
        given(rule, "passes-twice", "given:\n  T3/new/business: 4\n  T3/carriedIn/business: 2\nexpect: []\n");
        given(rule, "fails-above-twice", "given:\n  T3/new/business: 5\n  T3/carriedIn/business: 2\nexpect:\n"
                + "  - { finding: warning T3/new/business, expected: ≤ 4, actual: 5 }\n");
        given(rule, "border-nothing-carried-in", "given:\n  T3/new/business: 5\nexpect: []\n");
        return rule;
    }

    @Test
    void a_sentence_is_verified_tried_shown_and_checks_reports_like_any_other_rule() throws IOException {
        newApplications();
        Program verified = Program.run("rules", "verify", book);
        assertEquals(0, verified.status(), verified.out() + verified.err());
        Program tried = Program.run("rules", "test", book);
        assertEquals(0, tried.status(), tried.out() + tried.err());
        Program shown = Program.run("rules", "show", "--rules", book, "SUM-901");
        assertTrue(shown.out().contains("当 表三每一列 的 本年新收 大于 上年结转 乘 2"), shown.out());
        Program checked = Program.run("check", "--rules", book, Program.faulty(temp.resolve("a.txt")));
        assertTrue(checked.status() <= 1, checked.err());
    }

    @Test
    void a_slip_in_a_sentence_is_told_with_file_line_and_column() throws IOException {
        Path rule = newApplications();
        Files.writeString(rule.resolve("rule.txt"), "# 本市的口径\n当 表三每一列 的 本年新受 大于 0，警告 于 本年新收。\n");
        Program verified = Program.run("rules", "verify", book);
        String said = verified.out() + verified.err();
        assertTrue(verified.status() != 0, said);
        assertTrue(said.contains("rule.txt:2") && said.contains("看不懂“本年新受”"), said);
    }

    @Test
    void a_sentence_as_loud_as_rule_md_says() throws IOException {
        Path rule = newApplications();
        Files.writeString(rule.resolve("rule.txt"), "当 表三每一列 的 本年新收 小于 0，报错 于 本年新收。\n");
        Program verified = Program.run("rules", "verify", book);
        String said = verified.out() + verified.err();
        assertTrue(said.contains("句子里写“报错”，“规则”页（rule.md）的严重程度是“警告”"), said);
    }

    private Path deadlines(String csv) throws IOException {
        Path rule = rule("timing", "TIM-901-by-the-local-date", "warning", "REPORT", "needs: [published, year]\n",
                "当 公布日期 晚于 〔期限〕，警告 于 全文。\n", "公布日期 {actual}，应在 {expected} 以前。");
        Files.write(rule.resolve("table.csv"), csv.getBytes(Charset.forName("GBK")));
        given(rule, "fails-in-a-town", "year: 2024\norganisation: { name: 云溪县青石镇人民政府, kind: town }\ngiven:\n  published: 2025-02-16\n"
                + "expect:\n  - { finding: warning REPORT, expected: 2025年2月15日, actual: 2025-02-16 }\n");
        given(rule, "passes-in-a-town-before-it-holds", "year: 2023\norganisation: { name: 云溪县青石镇人民政府, kind: town }\ngiven:\n"
                + "  published: 2024-02-16\nexpect: []\n");
        given(rule, "border-a-department-has-a-date-of-its-own", "year: 2024\norganisation: { name: 云溪县财政局, kind: department }\ngiven:\n"
                + "  published: 2025-02-01\nexpect:\n  - { finding: warning REPORT, expected: 2025年1月31日 }\n");
        return rule;
    }

    @Test
    void each_row_of_a_table_has_a_deadline_for_its_kind_of_unit_and_its_years() throws IOException {
        deadlines("单位类别,期限,从年度,到年度,说明\r\n乡镇,2月15日,2024,,通知\r\n部门,01-31,,,\r\n");
        Program tried = Program.run("rules", "test", book);
        assertEquals(0, tried.status(), tried.out() + tried.err());
    }

    @Test
    void a_cell_that_is_no_date_is_told_with_row_and_column() throws IOException {
        deadlines("单位类别,期限,从年度,到年度,说明\r\n乡镇,2月15日,2024,,\r\n\r\n部门,月底,,,\r\n科室,1月31日,,,\r\n");
        Program verified = Program.run("rules", "verify", book);
        String said = verified.out() + verified.err();
        assertTrue(said.contains("table.csv: 第4行 B列：“月底”不是日期"), said);
        assertTrue(said.contains("table.csv: 第5行 A列：“科室”不是单位类别"), said);
    }

    @Test
    void a_workbook_of_phrases_is_begun_by_the_program_and_edited_in_wps() throws IOException {
        Path rule = rule("wording", "FMT-901-words-of-our-own", "info", "S{n}/p{k}", "needs: [prose]\n",
                "当 正文每一段 提到〔词语〕，提示 于 该段，应为〔应写作〕。\n", "{place}写了“{quote}”。");
        given(rule, "passes-plain", "given:\n  S1: [ 一段话。 ]\nexpect: []\n");
        given(rule, "fails-with-an-old-name", "given:\n  S1: [ 通过政府信息公开网公开信息。 ]\nexpect:\n"
                + "  - { finding: info S1/p1, expected: 政府门户网站, quote: 政府信息公开网 }\n");
        given(rule, "border-two-in-one-paragraph", "year: 2024\ngiven:\n  S1: [ 政务公开处维护政府信息公开网。 ]\nexpect:\n"
                + "  - { finding: info S1/p1, quote: 政府信息公开网 }\n  - { finding: info S1/p1, quote: 政务公开处 }\n");
        Path table = rule.resolve("table.xlsx");
        Program begun = Program.run("rules", "table", table, "--kind", "phrases");
        assertEquals(0, begun.status(), begun.err());
        assertTrue(begun.out().contains("提到〔词语〕"), begun.out());
        Program tried = Program.run("rules", "test", book);
        assertEquals(0, tried.status(), tried.out() + tried.err());
        Program verified = Program.run("rules", "verify", book);
        assertEquals(0, verified.status(), verified.out() + verified.err());
    }

    @Test
    void a_grid_reads_a_workbook_and_writes_it_back_with_its_look() throws IOException {
        Path table = temp.resolve("table.xlsx");
        Program.run("rules", "table", table);
        RuleTable read = TableFiles.read(table);
        assertEquals("期限", read.headers().get(1));
        assertEquals("2月15日", read.rows().get(0).cells().get(1));
        var lines = new java.util.ArrayList<>(read.lines());
        lines.add(java.util.List.of("街道", "2月20日", "", "", ""));
        TableFiles.write(table, lines);
        assertEquals(lines.size() - 1, TableFiles.read(table).rows().size());
        assertEquals("街道", TableFiles.read(table).rows().get(2).cells().get(0));
    }

    @Test
    void one_table_may_serve_several_rules() throws IOException {
        Path rule = deadlines("单位类别,期限\r\n乡镇,2月15日\r\n部门,01-31\r\n");
        Files.createDirectories(book.resolve("tables"));
        Files.move(rule.resolve("table.csv"), book.resolve("tables/期限表.csv"));
        Files.writeString(rule.resolve("rule.txt"), "用表 期限表\n当 公布日期 晚于 〔期限〕，警告 于 全文。\n");
        Files.delete(rule.resolve("cases/passes-in-a-town-before-it-holds.yaml"));
        Program tried = Program.run("rules", "test", book);
        assertEquals(0, tried.status(), tried.out() + tried.err());
        Files.writeString(book.resolve("tables/期限表.csv"), "单位类别,期限\r\n乡镇,2月30日\r\n");
        Program broken = Program.run("rules", "test", book);
        assertTrue((broken.out() + broken.err()).contains("期限表.csv: 第2行 B列：“2月30日”不是日期"), broken.out() + broken.err());
    }

    @Test
    void say_tells_what_a_sentence_becomes_where_it_is_wrong_and_what_can_follow() {
        Program good = Program.run("rules", "say", "当 表三每一列 的 本年新收 加 上年结转 不等于 总计 加 结转下年度，报错 于 总计。");
        assertEquals(0, good.status(), good.err());
        assertTrue(good.out().contains("$c : ApplicantColumn( newlyReceived + carriedIn != ( answered + carriedOver ) )"), good.out());
        Program bad = Program.run("rules", "say", "当 表三每一列 的 本年新受 大于 0，报错 于 总计。");
        assertEquals(1, bad.status());
        assertTrue(bad.out().contains("第1行第11列：看不懂“本年新受”；这里可以写：本年新收"), bad.out());
        Program next = Program.run("rules", "say", "--next", "当 表三每一列 的 本年新收 ");
        assertTrue(next.out().contains("不等于"), next.out());
    }
}
