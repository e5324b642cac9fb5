package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlansTest {

    @Test
    void an_opening_makes_the_rest_of_its_paragraph_a_plan() {
        assertEquals(List.of("下一步加强学习。固定专人。"), plans("问题是更新慢。下一步加强学习。固定专人。"));
        assertEquals(List.of("2024年，我局加强学习。"), plans("问题是更新慢。2024年，我局加强学习。"));
    }

    @Test
    void will_makes_its_sentence_a_plan_and_no_more() {
        assertEquals(List.of("我局将继续培训"), plans("已整改三项。我局将继续培训。全年通报一次。"));
    }

    @Test
    void the_second_point_goes_on_with_the_first() {
        assertEquals(List.of("一是将加强学习", "二是完善制度"), plans("一是将加强学习。二是完善制度。全年通报一次。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"将政策文件及时发布", "对拟公开的信息进行审查", "现将情况报告如下", "将做好公开工作纳入考核", "公开年度工作计划3件", "为今后工作打下基础",
        "结转下年度继续办理2件", "2023年完成整改"})
    void these_are_no_plans(String text) {
        assertEquals(List.of(), plans(text));
    }

    @Test
    void a_heading_or_a_colon_reaches_to_the_end_of_the_section() {
        Section section = Texts.section(5, "存在更新不及时的问题。", "（二）下一步打算", "加强学习。", "完善制度。");
        Plans plans = Plans.in(section.getParagraphs(), 2023);
        assertEquals(List.of(), plans.of(section.getParagraphs().get(0)));
        assertTrue(plans.include(section.getParagraphs().get(3), 0));
    }

    @Test
    void a_paragraph_that_stops_within_a_sentence_goes_on_in_the_next_line_only() {
        Section section = Texts.section(5, "2024 年,我局将根据全区部署的政务公开工作具体要求,进", "一步提高认识,加大力度。", "以上问题年内已经整改。");
        Plans plans = Plans.in(section.getParagraphs(), 2023);
        assertTrue(plans.include(section.getParagraphs().get(1), 0));
        assertEquals(List.of(), plans.of(section.getParagraphs().get(2)));
    }

    private static List<String> plans(String text) {
        Section section = Texts.section(5, text);
        return Plans.in(section.getParagraphs(), 2023).of(section.getParagraphs().get(0)).stream().map(Span::text)
                .toList();
    }

    @Test
    void an_empty_line_neither_begins_nor_ends_a_plan() {
        Section section = Texts.section(5, "下一步打算", "", "加强学习");
        Plans plans = Plans.in(section.getParagraphs(), 2023);
        assertFalse(plans.include(section.getParagraphs().get(1), 0));
        assertTrue(plans.include(section.getParagraphs().get(2), 0));
    }
}
