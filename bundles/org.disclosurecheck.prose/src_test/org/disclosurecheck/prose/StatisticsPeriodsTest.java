package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsPeriodsTest {

    @ParameterizedTest
    @ValueSource(strings = {"统计期限为2023年1月1日至2023年12月31日。", "数据的统计时限自2023年1月1日起,至12月31日止", "统计周期:2023年1月1日——12月31日",
        "统计数据起止时间为2023.1.1-2023.12.31", "統計期限為２０２３年１月１日到１２月３１日", "现将2023年1月1日至12月31日的工作报告如下",
        "统计期限为 2023 年 1 月 1 日至 2023 年 12 月 31 日"})
    void these_are_the_whole_year(String text) {
        assertTrue(only(text).covers(2023), text);
        assertFalse(only(text).covers(2022), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"统计期限为2023年1月至12月", "统计期限为2023年度", "统计期限为 2023  1  1  日至 2023  12  31  日",
        "统计期限为2023年1月1日至12月31止", "统计期限为2023年1月1日至2023年12月30日", "统计期限为202311231日"})
    void these_are_stated_but_not_the_whole_year_in_full(String text) {
        assertFalse(only(text).covers(2023), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"申请均在法定期限内答复，共3件", "数据更新时间为2023年12月20日", "办法自2023年1月1日起施行", "统计期限同上年。发布3条",
        "规划期为2021年1月1日至2025年12月31日"})
    void these_are_no_statement(String text) {
        assertEquals(List.of(), StatisticsPeriods.in(text));
    }

    @Test
    void the_statement_and_its_dates_know_where_they_stand() {
        StatisticsPeriod period = only("本报告统计期限为2022年1月1日至12月31日，欢迎查阅。");
        assertEquals(new Span(3, "统计期限为2022年1月1日至12月31日"), period.words());
        assertEquals(new Span(8, "2022年1月1日至12月31日"), period.dates());
    }

    @Test
    void a_whole_year_is_covered_whichever_it_is_when_none_is_asked_for() {
        assertTrue(only("统计期限为2022年1月1日至12月31日").covers(null));
        assertFalse(only("统计期限为1月至12月").covers(null));
    }

    @Test
    void a_period_is_absent_only_from_a_text_that_is_at_hand_in_full() {
        assertTrue(StatisticsPeriods.absentFrom(report(Texts.section(1, "全年3条。"))));
        assertFalse(StatisticsPeriods.absentFrom(report(Texts.section(1, "统计期限为2023年1月至12月。"))));
        assertFalse(StatisticsPeriods.absentFrom(report(Texts.section(1, "全年3条。……"))));
        assertFalse(StatisticsPeriods.absentFrom(report(Texts.section(5, "更新慢。"))));
    }

    private static Report report(Section section) {
        return Texts.report("", OrganisationKind.UNKNOWN, section);
    }

    private static StatisticsPeriod only(String text) {
        List<StatisticsPeriod> found = StatisticsPeriods.in(text);
        assertEquals(1, found.size(), () -> text + found);
        return found.get(0);
    }
}
