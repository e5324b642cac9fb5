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

    @Test
    void the_report_of_the_year_comes_after_the_year() {
        assertEquals(List.of("2023年度信息公开年度报告"), words("2023年，编制和公开了2023年度信息公开年度报告，共发布621条。"));
        assertEquals(List.of("2023年政府信息公开工作年报"), words("按时发布了2023年政府信息公开工作年报。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "公开2023年度预算、2022年度决算。",
        "公开2023年度预决算信息。",
        "将于下半年公开2023年度决算。",
        "公开2024年度预算编制要求。",
        "按要求编制并公开了2022年度政府信息公开工作年度报告。",
        "现公布2023年政府信息公开工作年度报告。",
        "编制了2023年政府信息公开工作年度报告，现予公布。",
        "根据公开条例制定了2023年政府信息公开工作年度报告。",
        "公开了2023年行政执法年度报告。",
        "公开2024年度预算编制要求。",
        "完成2023年度决算。"})
    void what_can_have_been_published_is_left_alone(String text) {
        assertEquals(List.of(), words(text));
    }

    private static List<String> words(String text) {
        return EarlyFinances.in(text, 2023).stream().map(Span::text).toList();
    }
}
