package org.disclosurecheck.rules.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.sentences.table.Csv;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableFault;
import org.disclosurecheck.rules.sentences.table.TableKind;
import org.junit.jupiter.api.Test;

class TableSentencesTest {

    private static final String DEADLINE = "当 公布日期 晚于 〔期限〕，警告 于 全文。";

    private static Expansion expand(String sentences, String csv) {
        return RuleSentences.expand("TIM-901", "said.timing", sentences, RuleTable.of("期限表.xlsx", Csv.read(csv)));
    }

    private static List<String> faults(String sentences, String csv) {
        return expand(sentences, csv).tableFaults().stream().map(TableFault::line).toList();
    }

    @Test
    void each_row_is_a_rule_with_its_own_values() {
        String drl = expand(DEADLINE, "单位类别,期限\n乡镇,2月15日\n部门,01-31\n").drl();
        assertTrue(drl.contains("Deadlines.missed( this, 2, 15 )") && drl.contains("Deadlines.missed( this, 1, 31 )"), drl);
        assertTrue(drl.contains("kind == OrganisationKind.TOWN"), drl);
        assertTrue(drl.contains("（第2行）") && drl.contains("（第3行）"), drl);
    }

    @Test
    void a_row_holds_for_its_years_and_an_empty_limit_for_all() {
        String drl = expand(DEADLINE, "单位类别,期限,从年度,到年度\n,2025-02-15,2024,2025\n").drl();
        assertTrue(drl.contains("year >= 2024") && drl.contains("year <= 2025"), drl);
        assertTrue(!drl.contains("OrganisationKind"), drl);
    }

    @Test
    void a_wrong_cell_is_told_with_row_and_column() {
        assertEquals(List.of("期限表.xlsx 第3行 B列：“月底”不是日期，应当写成“2月15日”或“02-15”"), faults(DEADLINE, "单位类别,期限\n乡镇,2月15日\n部门,月底\n"));
        assertTrue(faults(DEADLINE, "单位类别,期限\n科室,2月15日\n").get(0).startsWith("期限表.xlsx 第2行 A列：“科室”不是单位类别"));
        assertEquals(List.of("期限表.xlsx 第2行 B列：“期限”没有填"), faults(DEADLINE, "单位类别,期限\n乡镇,\n"));
        assertEquals(List.of("期限表.xlsx 第2行 C列：“到年度”早于“从年度”"), faults(DEADLINE, "期限,从年度,到年度\n1月31日,2025,2024\n"));
    }

    @Test
    void a_sentence_and_a_table_that_do_not_know_each_other_are_told() {
        assertTrue(faults(DEADLINE, "单位类别,日子\n乡镇,2月15日\n").get(0).contains("句子里写了〔期限〕，表里没有这一列；表里有：单位类别、日子"));
        assertTrue(faults("当 公布日期 晚于 1月31日，警告 于 全文。", "期限\n1月31日\n").get(0).contains("没有用到表里的任何一列"));
        assertTrue(faults(DEADLINE, "期限\n").get(0).contains("没有一行数据"));
        assertTrue(faults(DEADLINE, "期限,期限\n1月31日,1月31日\n").get(0).contains("出现了两次"));
    }

    @Test
    void a_slip_in_the_sentence_is_told_in_the_sentence_once_for_all_rows() {
        Expansion expansion = expand("当 公布日期 晚宇 〔期限〕，警告 于 全文。", "期限\n1月31日\n2月15日\n");
        assertEquals(1, expansion.faults().size());
        assertEquals("1:8", expansion.faults().get(0).line() + ":" + expansion.faults().get(0).column());
    }

    @Test
    void a_thousand_words_are_one_rule_and_a_list_in_the_settings() {
        StringBuilder csv = new StringBuilder("词语,说明\n");
        for (int i = 0; i < 1000; i++) {
            csv.append("旧名称").append(i).append(",\n");
        }
        Expansion expansion = expand("当 正文每一段 提到〔词语〕，提示 于 该段。", csv.toString());
        assertEquals(1, expansion.drl().split("\nrule ", -1).length - 1);
        assertEquals(1000, expansion.lists().get("词语").size());
        assertEquals(List.of(), expansion.settings());
    }

    @Test
    void words_with_different_replacements_are_told_apart() {
        Expansion expansion = expand("当 正文每一段 提到〔词语〕，提示 于 该段，应为〔应写作〕。", "词语,应写作\n甲网,乙网\n丙网,乙网\n丁词,\n");
        assertEquals(Map.of("词语", List.of("甲网", "丙网"), "词语2", List.of("丁词")), expansion.lists());
        assertTrue(expansion.drl().contains(".expected(\"乙网\")"), expansion.drl());
    }

    @Test
    void a_cell_cannot_smuggle_anything_into_the_rule() {
        Expansion expansion = expand("当 正文每一段 提到“〔词语〕”，提示 于 该段。", "词语\na\" ); System.exit(1); //\n");
        assertTrue(expansion.holds(), expansion.tableFaults().toString());
        assertTrue(expansion.drl().contains("text contains \"a\\\" ); System.exit(1); //\""), expansion.drl());
    }

    @Test
    void the_tables_to_begin_with_hold() {
        for (TableKind kind : TableKind.values()) {
            Expansion expansion = RuleSentences.expand("TIM-901", "said.timing", kind.sentence(), RuleTable.of("a.csv", kind.example()));
            assertEquals(List.of(), expansion.faults());
            assertEquals(List.of(), expansion.tableFaults());
        }
    }

    @Test
    void values_in_commas_come_back_as_they_were_and_in_gbk_too() {
        List<List<String>> lines = List.of(List.of("词语", "说明"), List.of("甲,“乙”", "两\n行 \"引\""), List.of("", "空"));
        assertEquals(lines, new ArrayList<>(Csv.read(Csv.write(lines))));
        assertEquals(List.of(List.of("期限", "乡镇")), Csv.read("期限,乡镇\r\n".getBytes(Charset.forName("GBK"))));
    }
}
