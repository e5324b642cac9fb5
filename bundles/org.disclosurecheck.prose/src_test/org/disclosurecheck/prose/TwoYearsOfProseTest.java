package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.Test;

/** What the prose of two years has in common. */
class TwoYearsOfProseTest {

    private static final String LONG = "个别栏目更新不够及时，群众看到的内容偏旧，查找历史文件也不够方便。解读材料以文字为主，图表和问答偏少，"
            + "窗口人员对公开范围的把握还有欠缺。办理申请时与申请人的沟通不够充分，答复文书的说理需要加强，内部流转用时偏长。";

    @Test
    void numbers_do_not_make_a_section_another_one() {
        Resemblance same = Resemblance.of(years(5, LONG + "全年培训3次。", LONG + "全年培训12次。"), 5).get(0);
        assertEquals(100, same.percent());
        assertEquals(100, same.identical());
        assertTrue(LONG.contains(same.here()));
        assertEquals(same.here(), same.there());
    }

    @Test
    void another_text_resembles_little_and_a_short_one_says_nothing() {
        String other = "本年着力整理早年文件，为失效文件加注标记，修复打不开的附件，并邀请服务对象逐项试用检索功能，收集到的建议已经分送各岗位办理，"
                + "办理结果在专栏公布；另外为老年群体准备了大字版页面和电话代查服务，受到来访者欢迎，明年仍将保留这些做法并扩大范围。";
        assertTrue(Resemblance.of(years(5, LONG, other), 5).get(0).percent() < 10);
        assertEquals(List.of(), Resemblance.of(years(5, "无。", "无。"), 5));
    }

    @Test
    void a_sentence_of_last_year_with_last_years_date_was_copied() {
        String copied = "2022年，我局召开专题会议两次，研究部署政府信息公开各项工作。";
        assertEquals(1, CopiedSentence.in(years(1, copied, copied)).size());
        assertEquals(0, CopiedSentence.in(years(1, copied, "2022年，我局召开专题会议一次。")).size());
        String history = "2022年成立政务公开领导小组以来，我局工作稳步推进。";
        assertEquals(0, CopiedSentence.in(years(1, history, history)).size());
    }

    @Test
    void a_plan_is_answered_by_a_word_of_its_own() {
        String plan = "下一步，我局将进一步加强政府信息公开工作，增加图表解读，聘请社会监督员。";
        assertEquals(List.of(), PlansOfLastYear.unanswered(plans(plan, "本年为重点政策配了图表解读。")));
        assertEquals(1, PlansOfLastYear.unanswered(plans(plan, "进一步加强政府信息公开工作。")).size());
    }

    @Test
    void a_new_name_needs_a_reason() {
        assertTrue(Renaming.isUnexplained(names("云溪县农业农村局", "云溪县农业局", "工作平稳。")));
        assertFalse(Renaming.isUnexplained(names("云溪县农业农村局", "云溪县农业局", "因机构改革，我局更名。")));
        assertFalse(Renaming.isUnexplained(names("云溪镇人民政府", "云溪县云溪镇", "工作平稳。")));
    }

    private static Report years(int section, String now, String then) {
        Report report = Texts.report("云溪县财政局", OrganisationKind.DEPARTMENT, Texts.section(section, now));
        Report last = Texts.report("云溪县财政局", OrganisationKind.DEPARTMENT, Texts.section(section, then));
        last.setYear(2022);
        report.setPrevious(last);
        return report;
    }

    private static Report plans(String plan, String answer) {
        Report report = Texts.report("云溪县财政局", OrganisationKind.DEPARTMENT, Texts.section(1, answer),
                Texts.section(5, "问题是人手少。"));
        report.setPrevious(Texts.report("云溪县财政局", OrganisationKind.DEPARTMENT, Texts.section(5, plan)));
        return report;
    }

    private static Report names(String now, String then, String text) {
        Report report = Texts.report(now, OrganisationKind.DEPARTMENT, Texts.section(1, text));
        report.setPrevious(Texts.report(then, OrganisationKind.DEPARTMENT, Texts.section(1, "工作平稳。")));
        return report;
    }
}
