package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleYearsTest {

    @Test
    void work_of_another_year_is_found_with_its_year() {
        StaleYear found = StaleYears.in(Texts.section(1, "（一）主动公开。2022年，我局共公开信息30条，回应关切2次，其他良好。"), 2023).get(0);
        assertEquals("2022年", found.year().text());
        assertEquals("2022年，我局共公开信息30条", found.words().text());
        assertEquals(1, StaleYears.in(Texts.section(1, "2022年，我局围绕预算决算、政府采购主动公开信息230条。"), 2023).size());
        assertEquals(1, StaleYears.in(Texts.section(1, "1.2021 年度，认真落实公开条例。"), 2023).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2023年，我局共公开信息30条。",
        "2022年以来，我局共公开信息300条。",
        "2022年度决算已于2023年公开。",
        "2022年部门预算已公开。",
        "2022年，公开上年度预算。",
        "2024年，我局将加强公开。",
        "2022年公开信息20条，2023年较上年增加10条。",
        "2022年4月，组织开展公开培训。",
        "根据《2022年政务公开工作要点》，公开信息30条。",
        "2022年考核指出的问题已全部公开整改。"})
    void comparisons_plans_and_documents_of_other_years_are_left_alone(String text) {
        assertEquals(List.of(), StaleYears.in(Texts.section(1, text), 2023));
    }

    @Test
    void without_a_reported_year_nothing_is_said() {
        assertEquals(List.of(), StaleYears.in(Texts.section(1, "2022年，我局共公开信息30条。"), null));
    }
}
