package org.disclosurecheck.prose.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of applications, and what only looks like one. */
class ApplicationFiguresTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "全年共收到政府信息公开申请12件。",
        "全年共收到政府信息公开申请１２件。",
        "2023 年，我局共收 到政府信息公开申请 12 件。",
        "全年共受理十二件依申请公开申请。",
        "收到公民、法人或其他组织提交的政府信息公开申请12条。",
        "受理群众向县政府及县政府办公室提出的政府信息公开申请12件。",
        "通过当面、信函、网络等方式，共受理政府信息依申请公开12件。",
        "截至2023年12月31日，收到依申请公开事项12件。",
        "2023年1月1日至12月31日，收到信息公开申请12件。",
        "今年以来收到信息公开申请12件。",
        "（二）依申请公开情况。全年收到申请12件。",
        "(二)依申请公开:全年收到申请12件."})
    void what_was_received_is_read_in_many_words(String text) {
        assertEquals(List.of("RECEIVED 12"), Said.by(text));
    }

    @Test
    void what_came_in_over_several_years_is_not_this_years() {
        assertEquals(List.of("RECEIVED 48 part", "RECEIVED 16"), Said.by("近三年共收到政府信息公开申请48件。2023年收到政府信息公开申请16件。"));
        assertEquals(List.of("RECEIVED 48 part"), Said.by("近3年共收到政府信息公开申请48件。"));
        assertEquals(List.of("RECEIVED 48 part"), Said.by("三年来共收到政府信息公开申请48件。"));
        assertEquals(List.of("RECEIVED 48 other_year"), Said.by("2021年以来共收到政府信息公开申请48件。"));
        assertEquals(List.of("RECEIVED 16"), Said.by("2023年以来共收到政府信息公开申请16件。"));
    }

    @Test
    void a_whole_paragraph_of_results_is_read() {
        assertEquals(List.of("NEWLY_RECEIVED 42", "CARRIED_IN 1", "GRANTED 4", "PARTLY_GRANTED 10", "DENIED 0",
                "UNABLE 21", "REJECTED 0", "OTHERWISE 3", "CARRIED_OUT 5"),
                Said.by("我局本年新收到政府信息公开申请42件，上年转结政府信息公开申请1件，予以公开4件，部分公开10件，不予公开0件，无法提供21件，"
                        + "不予处理0件，其他处理3件，结转下年度继续办理5件。"));
    }

    @Test
    void a_list_goes_on_in_the_next_sentence_and_in_brackets() {
        assertEquals(List.of("RECEIVED 22", "ANSWERED 20", "GRANTED 10", "DENIED 10", "CARRIED_OUT 2"),
                Said.by("共收到政府信息公开申请22件。其中，已办结20件（予以公开的10件，不予公开的10件）；结转下年度继续办理2件。"));
    }

    @Test
    void a_figure_may_stand_before_what_it_counts() {
        assertEquals(List.of("RECEIVED 9", "CARRIED_OUT 6"),
                Said.by("收到9件政府信息公开申请，其中6件结转下一年度办理，其余按时办结。"));
    }

    @Test
    void who_applied_is_told_apart() {
        assertEquals(List.of("RECEIVED 26", "RECEIVED_FROM.naturalPerson 20", "RECEIVED_FROM.business 6"),
                Said.by("收到政府信息公开申请26件，其中自然人申请20件，商业企业6件。"));
        assertEquals(List.of("RECEIVED 26", "RECEIVED_FROM.naturalPerson 20", "RECEIVED_FROM.legal 6"),
                Said.by("收到政府信息公开申请26件，其中自然人20件、法人或其他组织6件。"));
    }

    @Test
    void granted_and_partly_granted_may_be_one_figure() {
        assertEquals(List.of("RECEIVED 50", "GRANTED_OR_PARTLY 40"),
                Said.by("收到政府信息公开申请50件，予以公开及部分公开40件。"));
    }

    @Test
    void a_figure_that_holds_another_one_is_not_compared() {
        assertEquals(List.of("RECEIVED 50", "GRANTED 40 part", "PARTLY_GRANTED 5"),
                Said.by("收到政府信息公开申请50件，予以公开40件（含部分公开5件）。"));
        assertEquals(List.of("NEWLY_RECEIVED 43 part", "CARRIED_IN 1"),
                Said.by("新收政府信息公开申请43件（含上年结转1件）。"));
    }

    @Test
    void a_carry_over_is_told_by_its_years() {
        assertEquals(List.of("CARRIED_IN 1", "CARRIED_OUT 2"),
                Said.by("2022年结转政府信息公开申请1件，结转至2024年办理2件。"));
        assertEquals(List.of("RECEIVED 3"), Said.by("收到政府信息公开申请3件，结转1件。"));
    }

    @Test
    void a_nought_may_be_a_word() {
        assertEquals(List.of("HANDLED 0"), Said.by("政府信息公开申请数量为零。"));
        assertEquals(List.of("HANDLED 0"), Said.by("政府信息公开申请为0。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "未收到政府信息公开申请。",
        "没有收到任何公民、法人或其他组织提出的政府信息公开申请。",
        "2023年，未收到依申请公开事项.",
        "本年度无政府信息公开申请。",
        "未收到依申请公开政府信息事项。",
        "（二）依申请公开。渠道畅通，全年未收到此类申请。"})
    void a_denial_is_a_nought(String text) {
        assertEquals(List.of("RECEIVED 0"), Said.by(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "未收到网上政府信息公开申请。",
        "未收到法人或者其他组织的政府信息公开申请。",
        "未收到政府信息公开申请人投诉。",
        "无逾期未答复的政府信息公开申请。",
        "未及时答复政府信息公开申请。",
        "未因政府信息公开申请受到批评。",
        "依法不予公开的政府信息，不存在申请障碍。"})
    void a_denial_of_something_else_denies_no_application(String text) {
        assertEquals(List.of(), Said.by(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "依申请公开工作有序开展，办理人大建议12件。",
        "依申请公开工作有序开展，办理民生实事20件，答复5件。",
        "收到行政许可申请114738件，受理114730件。",
        "收到救助申请30件。",
        "根据国办公开办函〔2021〕30号文件和第五十条办理依申请公开事项。",
        "收到政府信息公开申请表扬信。",
        "政府信息公开申请答复率100%。",
        "政府信息公开申请比上年增加3件。",
        "发布《政府信息公开申请12件办理指南》。",
        "公开财政信息12件。"})
    void other_figures_are_no_applications(String text) {
        assertEquals(List.of(), Said.by(text));
    }

    @Test
    void what_was_given_out_on_an_application_is_no_application() {
        assertEquals(List.of(), Said.by("主动公开政府信息1200条，依申请公开5条，依申请公开政府信息3条。"));
        assertEquals(List.of("RECEIVED 6", "GRANTED 5", "DENIED 1"),
                Said.by("收到依申请公开政府信息的申请6件，其中5件予以公开，1件不予公开。"));
    }

    @Test
    void a_result_behind_its_number_is_not_that_of_the_next() {
        assertEquals(List.of("ANSWERED 3", "GRANTED 1", "DENIED 2"),
                Said.by("答复政府信息公开申请3件，其中答复1件予以公开、2件不予公开。"));
    }

    @Test
    void numbers_that_are_parts_of_one_another_are_not_compared() {
        assertEquals(List.of("RECEIVED 3 part", "RECEIVED 9 part"), Said.by("共收到区政府转办政府信息公开申请3件，直接受理9件。"));
        assertEquals(List.of("RECEIVED 2 part"), Said.by("收到政府信息公开申请 1 2 件。"));
    }

    @Test
    void the_next_year_has_many_words() {
        assertEquals(List.of("HANDLED 42", "CARRIED_IN 3", "NEWLY_RECEIVED 39", "ANSWERED 40", "CARRIED_OUT 2"),
                Said.by("共办理政府信息公开申请42件，其中上年度结转3件，本年度新收39件，办结40件，转下年2件。"));
        assertEquals(List.of("CARRIED_IN 3"), Said.by("2023年受理2022年结转的3件政府信息公开申请。"));
    }

    @Test
    void months_may_make_the_whole_year() {
        assertEquals(List.of("RECEIVED 12"), Said.by("1—12月，共收到政府信息公开申请12件。"));
        assertEquals(List.of("RECEIVED 5 part"), Said.by("2023年1-6月收到政府信息公开申请5件。"));
    }

    @Test
    void messages_and_hotlines_are_no_applications() {
        assertEquals(List.of("MESSAGES 182"), Said.by("依申请公开情况。全年受理网络问政182件。"));
        assertEquals(List.of("MESSAGES 300"), Said.by("12345热线受理诉求300件。"));
        assertEquals(List.of("MESSAGES 111"), Said.by("受理网民留言111条，公开答复41条、电话答复70条，办结率100%。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "收到政府信息公开申请三十余件。",
        "收到政府信息公开申请约30件。",
        "收到政府信息公开申请30件以上。",
        "收到涉及征地的政府信息公开申请30件。",
        "收到县政府转办政府信息公开申请30件。",
        "通过网络收到政府信息公开申请30件。",
        "2023年6月收到政府信息公开申请30件。",
        "上半年收到政府信息公开申请30件。",
        "2023年1月至11月收到政府信息公开申请30件。"})
    void a_part_is_not_compared_with_the_whole(String text) {
        assertEquals(List.of("RECEIVED 30 part"), Said.by(text));
    }

    @Test
    void what_was_answered_in_time_is_not_all_when_some_was_late() {
        assertEquals(List.of("ANSWERED 24 part", "ANSWERED 2 part"), Said.by("按期答复政府信息公开申请24件，延期答复2件。"));
    }

    @Test
    void another_year_holds_to_the_end_of_its_sentence() {
        assertEquals(List.of("RECEIVED 5 other_year", "ANSWERED 5 other_year", "RECEIVED 7"),
                Said.by("上年收到政府信息公开申请5件，办结5件。本年收到政府信息公开申请7件。"));
        assertEquals(List.of("RECEIVED 500 other_year"), Said.by("自2008年以来累计收到政府信息公开申请500件。"));
    }

    @Test
    void whose_figures_they_are_depends_on_who_reports() {
        assertEquals(List.of("RECEIVED 9 others"), Said.by("全县收到政府信息公开申请9件。"));
        assertEquals(List.of("RECEIVED 9"), Said.byCounty("全县收到政府信息公开申请9件。"));
        assertEquals(List.of("RECEIVED 9"), Said.byCounty("全县各级行政机关收到政府信息公开申请9件。"));
        assertEquals(List.of("RECEIVED 9 others"), Said.by("全县48个单位共收到政府信息公开申请9件。"));
        assertEquals(List.of("RECEIVED 9"), Said.by("我单位收到政府信息公开申请9件。"));
        assertEquals(List.of("RECEIVED 9 others"), Said.byCounty("县自然资源局收到政府信息公开申请9件。"));
        assertEquals(List.of("RECEIVED 9 others"), Said.byCounty("各乡镇收到政府信息公开申请9件。"));
        assertEquals(List.of("RECEIVED 9"), Said.by("县财政局收到政府信息公开申请9件。"));
    }

    @Test
    void a_figure_quotes_its_words_and_its_sentence() {
        Figure figure = Said.figures("渠道畅通。2023 年，共收到政府信息公开申请 2 件，均已答复。").get(0);
        assertEquals("共收到政府信息公开申请 2 件", figure.quote());
        assertEquals(12, figure.words().offset());
        assertEquals("2023 年，共收到政府信息公开申请 2 件，均已答复", figure.sentence().text());
    }
}
