package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyFinancesTest {

    @Test
    void next_years_budget_and_this_years_accounts_come_too_early() {
        assertEquals(List.of("2024年度财政预算", "2023年度决算"), words("公开了我局2024年度财政预算、2023年度决算报告、2023年“三公”经费预算。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "公开2023年度预算、2022年度决算。",
        "公开2023年度预决算信息。",
        "将于下半年公开2023年度决算。",
        "公开2024年度预算编制要求。",
        "完成2023年度决算。"})
    void what_can_have_been_published_is_left_alone(String text) {
        assertEquals(List.of(), words(text));
    }

    private static List<String> words(String text) {
        return EarlyFinances.in(text, 2023).stream().map(Span::text).toList();
    }
}
