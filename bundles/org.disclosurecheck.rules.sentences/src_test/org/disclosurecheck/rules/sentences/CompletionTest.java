package org.disclosurecheck.rules.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.rules.sentences.Completion.Proposal;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static List<String> after(String text) {
        return Completion.at(text, text.length()).stream().map(Proposal::label).toList();
    }

    @Test
    void an_empty_text_begins_with_when() {
        assertEquals("当", after("").get(0));
        assertEquals("当", after("当 表三每一列 的 总计 小于 0，报错 于 总计。\n").get(0));
    }

    @Test
    void behind_a_column_stand_the_rows() {
        assertTrue(after("当 表三每一列 的 ").containsAll(List.of("本年新收", "上年结转", "总计", "结转下年度")));
    }

    @Test
    void behind_a_quantity_one_adds_or_compares() {
        List<String> next = after("当 表三每一列 的 本年新收 ");
        assertTrue(next.containsAll(List.of("加", "减", "乘", "不等于", "大于", "不少于")), next.toString());
    }

    @Test
    void behind_a_comparison_comes_another_condition_or_what_to_say() {
        List<String> next = after("当 表三每一列 的 本年新收 大于 0，");
        assertTrue(next.containsAll(List.of("且", "除非", "报错", "警告", "提示")), next.toString());
    }

    @Test
    void half_a_word_is_completed_and_replaced() {
        String text = "当 表三每一列 的 本年";
        Proposal proposal = Completion.at(text, text.length()).get(0);
        assertEquals("本年新收", proposal.label());
        assertEquals(text.length() - 2, proposal.offset());
        assertEquals(2, proposal.length());
    }

    @Test
    void a_proposal_explains_itself() {
        Proposal figure = Completion.at("当 正文写的 ", 7).stream().filter(each -> each.label().equals("办理的申请")).findFirst().orElseThrow();
        assertTrue(figure.doc().contains("可能指收到"));
    }

    @Test
    void what_follows_in_the_middle_of_a_text_does_not_matter() {
        String text = "当 表三每一列 的  不等于 总计，报错 于 总计。";
        assertTrue(Completion.at(text, 10).stream().map(Proposal::label).toList().contains("本年新收"));
    }

    @Test
    void the_columns_of_a_table_stand_in_the_place_of_values() {
        String text = "当 公布日期 晚于 〔期限〕，";
        List<String> headers = List.of("单位类别", "期限", "说明");
        List<String> next = Completion.at(text, text.length(), headers).stream().map(Proposal::label).toList();
        assertTrue(next.containsAll(List.of("且", "报错", "〔期限〕")), next.toString());
        String begun = "当 公布日期 晚于 〔期限〕，报";
        Proposal proposal = Completion.at(begun, begun.length(), headers).get(0);
        assertEquals("报错", proposal.label());
        assertEquals(begun.length() - 1, proposal.offset());
    }
}
