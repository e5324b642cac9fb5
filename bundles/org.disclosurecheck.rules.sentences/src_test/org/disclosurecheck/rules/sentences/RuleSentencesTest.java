package org.disclosurecheck.rules.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RuleSentencesTest {

    private static final String BALANCE = "当 表三每一列 的 本年新收 加 上年结转 不等于 总计 加 结转下年度，报错 于 总计。";

    @Test
    void a_sum_becomes_what_a_colleague_would_have_written() {
        assertEquals("$c : ApplicantColumn( newlyReceived + carriedIn != ( answered + carriedOver ) )".replace("$c", "$c"),
                Say.when(BALANCE));
        assertTrue(Say.then(BALANCE).startsWith("findings.at($c,\"total\")"
                + ".expected($c.getNewlyReceived().add($c.getCarriedIn()).subtract($c.getCarriedOver()))"
                + ".actual($c.getAnswered())"), Say.then(BALANCE));
        assertTrue(Say.then(BALANCE).endsWith(".related($c,\"new\",\"carriedIn\",\"carriedOut\");"), Say.then(BALANCE));
        assertTrue(Say.drl(BALANCE).startsWith("package said.sums;\n\nimport org.disclosurecheck.model.ApplicantColumn;\n"));
    }

    @Test
    void the_sentence_stands_above_what_it_became() {
        assertTrue(Say.drl(BALANCE).contains("// " + BALANCE + "\nrule \""));
    }

    @Test
    void blanks_and_the_width_of_signs_make_no_difference() {
        assertEquals(Say.when(BALANCE), Say.when("当表三每一列本年新收+上年结转≠总计＋结转下年度,报错于总计"));
        assertEquals(Say.when("当 表三总计列 的 结转下年度 大于 （本年新收 加 上年结转） 的百分之 25，提示 于 结转下年度。"),
                Say.when("当表三总计列结转下年度>(本年新收加上年结转)百分之25,提示于结转下年度."
                        .replace(".", "。")));
    }

    @Test
    void the_printed_labels_of_the_form_are_understood_too() {
        assertEquals(Say.when(BALANCE), Say.when("当 表三每一列 的 一、本年新收政府信息公开申请数量 加 二、上年结转政府信息公开申请数量"
                + " 不等于 （七）总计 加 四、结转下年度继续办理，报错 于 （七）总计。"));
    }

    @Test
    void a_limit_is_told_from_the_side_of_the_marked_cell() {
        assertTrue(Say.then("当 表二规章 的 现行有效件数 减 本年制发件数 加 本年废止件数 小于 0，报错 于 现行有效件数。")
                .contains(".expected(\"≥\"+$r.getMade().subtract($r.getRepealed()))"));
        assertTrue(Say.then("当 表二规章 的 现行有效件数 减 本年制发件数 加 本年废止件数 小于 0，报错 于 本年制发件数。")
                .contains(".expected(\"≤\"+$r.getInForce().add($r.getRepealed()))"));
    }

    @Test
    void what_the_prose_says_is_held_against_the_table() {
        assertEquals("$said : Figure( measure == Measure.CARRIED_IN, comparable ) $tabled : Tabled( measure == Measure.CARRIED_IN, $said.amount != amount )",
                Say.when("当 正文写的 上年结转 不等于 表里的 上年结转，报错 于 该处。"));
    }

    @Test
    void a_deadline_may_differ_by_kind_of_unit() {
        String sentence = "当 单位类别 是 乡镇、街道，且 公布日期 晚于 2月15日，警告 于 全文。";
        assertEquals("$report : Report( Deadlines.missed( this, 2, 15 ) ) $unit : Organisation( ( kind == OrganisationKind.TOWN || kind =="
                + " OrganisationKind.SUBDISTRICT ) )", Say.when(sentence));
        assertTrue(Say.then(sentence).contains(".expected(($report.getYear()+1)+\"年\"+2+\"月\"+15+\"日\")"));
    }

    @Test
    void a_forbidden_phrase_is_quoted() {
        String sentence = "当 正文每一段 提到“政府信息公开条例（修订草案）”，提示 于 该段。";
        assertTrue(Say.when(sentence).endsWith("text contains \"政府信息公开条例（修订草案）\" )"), Say.when(sentence));
        assertEquals("findings.at($text).quote(\"政府信息公开条例（修订草案）\");", Say.then(sentence));
    }

    @Test
    void phrases_may_be_kept_in_the_settings_of_the_place() {
        String sentence = "当 正文每一段 提到 配置 禁用词，提示 于 该段。";
        assertEquals("$set : Settings() $word : String() from $set.words( \"SUM-901.禁用词\" ) $text : Paragraph( address not in ( \"TITLE\", \"SIGN\", "
                + "\"REPORT\" ), text contains $word )", Say.when(sentence));
        assertEquals(List.of("禁用词"), Say.expansion(sentence).settings());
    }

    @Test
    void a_part_that_is_due_may_be_missing_or_say_too_little() {
        assertEquals("not Section( number == 5 )", Say.when("当 没有第五部分，报错 于 第五部分。"));
        assertEquals("$part : Section( number == 5, text not contains \"改进\" && text not contains \"整改\" )".replace("text not contains \"改进\" && text not contains \"整改\"",
                "( text not contains \"改进\" && text not contains \"整改\" )"), Say.when("当 第五部分 没有提到“改进”、“整改”，警告 于 第五部分。"));
        assertTrue(Say.when("当 第一部分 字数 少于 300，提示 于 第一部分。").contains("Gaps.hanCharacters( text ) < 300"));
    }

    @Test
    void unless_denies_and_or_binds_what_stands_beside_it() {
        assertEquals("$c : ApplicantColumn( carriedOver > newlyReceived, !readable(\"total\") )",
                Say.when("当 表三每一列 的 结转下年度 大于 本年新收，除非 总计 读得出，提示 于 结转下年度。"));
        assertEquals("$c : ApplicantColumn( ( answered < 0 || carriedOver < 0 ), newlyReceived > 0 )",
                Say.when("当 表三每一列 的 总计 小于 0 或 结转下年度 小于 0，且 本年新收 大于 0，报错 于 总计。"));
    }

    @Test
    void decimals_are_exact() {
        assertTrue(Say.when("当 表三总计列 的 结转下年度 大于 本年新收 乘 0.1，提示 于 结转下年度。").contains("carriedOver > 0.1B * newlyReceived"));
    }

    @Test
    void several_sentences_are_several_rules_of_one_id() {
        Expansion two = Say.expansion("# 两种情形\n" + BALANCE + "\n当 表三每一列 的 总计 小于 0，警告 于 总计，说法 negative。\n");
        assertEquals(2, two.drl().split("@id\\( SUM-901 \\)", -1).length - 1);
        assertEquals(Map.of("", List.of("error"), "negative", List.of("warning")), two.severities());
    }

    @Test
    void what_is_not_understood_is_told_at_its_place_with_what_could_stand_there() {
        SentenceFault fault = Say.fault("当 表三每一列 的 本年新受 加 上年结转 不等于 总计，报错 于 总计。");
        assertEquals(1, fault.line());
        assertEquals(11, fault.column());
        assertTrue(Say.fault("如果本年新收大于100就报错").zh().startsWith("看不懂“本年新收大于100”"), "no number is cut in two");
        assertTrue(fault.zh().startsWith("看不懂“本年新受”；这里可以写：本年新收、上年结转"), fault.zh());
    }

    @Test
    void a_fault_in_the_second_line_is_told_there() {
        List<SentenceFault> faults = Say.expansion(BALANCE + "\n当 表二规章 的 现行有效 小一 0，报错 于 现行有效。").faults();
        assertEquals(1, faults.size());
        assertEquals("2:15", faults.get(0).line() + ":" + faults.get(0).column());
        assertTrue(faults.get(0).expected().contains("小于"), faults.toString());
    }

    @Test
    void an_unfinished_sentence_tells_what_is_missing() {
        assertTrue(Say.fault("当 表三每一列 的 本年新收").zh().startsWith("句子没有写完；这里可以写："));
        assertTrue(Say.fault("当 正文每一段 提到“改进，报错 于 该段。").zh().startsWith("引号没有关上"));
        assertTrue(Say.fault("").zh().startsWith("没有句子"));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertTrue(Say.fault("当 1 大于 2，报错 于 全文。").zh().contains("两边都是数"));
        assertTrue(Say.fault("当 公布日期 晚于 2月31日，报错 于 全文。").zh().contains("没有“2月31日”这一天"));
        assertTrue(Say.fault("当 正文写的 上年结转 不等于 表里的 上年结转 或 表四行政复议 的 总计 大于 0，报错 于 该处。").zh().contains("请写成两句"));
        assertTrue(Say.fault("当 表三每一行 的 总计 不等于 各类申请人之和，报错 于 各类申请人之和。").zh().contains("表里没有这一格"));
        assertTrue(Say.fault("当 年度 大于 2030，报错 于 该处。").zh().contains("请写明地方"));
    }

    @Test
    void quotes_and_backslashes_of_a_phrase_stay_words() {
        String drl = Say.drl("当 正文每一段 提到“a\"b\\c”，提示 于 该段。");
        assertTrue(drl.contains("text contains \"a\\\"b\\\\c\""), drl);
        assertFalse(drl.lines().anyMatch(line -> line.startsWith("rule \"") && line.chars().filter(c -> c == '"').count() != 2), drl);
    }

    @Test
    void brackets_without_end_are_told_where_they_go_too_deep() {
        String deep = "当 表三每一列 的 本年新收 大于 " + "（".repeat(5000) + "1" + "）".repeat(5000) + "，提示 于 本年新收。";
        assertTrue(Say.fault(deep).zh().contains("括号套得太深"), Say.fault(deep).zh());
        assertTrue(Say.fault("当 " + "报告有".repeat(5000) + " 正文写的 上年结转，提示 于 该处。").zh().contains("套得太深"));
        Say.drl("当 表三每一列 的 本年新收 大于 （（（1 加 2） 加 3） 加 上年结转），提示 于 本年新收。");
    }

    @Test
    void many_sentences_take_no_longer_each_than_a_few() {
        long few = IntStream.range(0, 5).mapToLong(round -> work(2_000)).min().orElseThrow();
        long many = work(20_000);
        assertTrue(many < 50 * few, "ten times as many took " + (double) many / few + " times as long");
    }

    /** Nanoseconds of processor time. */
    private static long work(int sentences) {
        String text = "当 正文每一段 提到“绝密”，提示 于 该段。\n".repeat(sentences);
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertEquals(sentences, RuleSentences.parts(text).size());
        return Math.max(1, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
    }
}
