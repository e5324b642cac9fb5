package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankNumbersTest {

    @Test
    void a_number_left_open_is_found_however_the_gap_is_made() {
        assertEquals(List.of("主动公开信息  条"), words("2023 年主动公开信息  条。"));
        assertEquals(List.of("发布动态　　条"), words("网站发布动态　　条，通知8条。"));
        assertEquals(List.of("收到申请__件"), words("收到申请__件,答复XX件。").subList(0, 1));
        assertEquals(List.of("答复XX件"), words("收到申请2件,答复XX件。"));
        assertEquals(List.of("主动公开信息条"), words("全年主动公开信息条。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "共发布信息 12 条。",
        "主动公开信息三百 条。",
        "依据《条例》第五十 条，公开信息3条。",
        "公开  条例全文。",
        "一条条公开。",
        "发布信息条目清晰。",
        "每季度公开一次，逐条核对。",
        "收到申请  3件。",
        "公开内容包括机构职能  件事要点。"})
    void what_is_complete_is_left_alone(String text) {
        assertEquals(List.of(), words(text));
    }

    private static List<String> words(String text) {
        return BlankNumbers.in(text).stream().map(Span::text).toList();
    }
}
