package org.disclosurecheck.prose.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reviews, lawsuits, documents, decisions and money. */
class OtherFiguresTest {

    @Test
    void reviews_and_lawsuits_are_read_with_their_results() {
        assertEquals(List.of("REVIEWS 3", "REVIEWS_UPHELD 1", "REVIEWS_CORRECTED 2", "LAWSUITS 1",
                "LAWSUITS_PENDING 1"),
                Said.by("依申请公开方面，因不服答复引起行政复议3件，1件结果维持，2件结果纠正；被提起行政诉讼1件，其中1件正在审理。"));
        assertEquals(List.of("REVIEWS 1", "REVIEWS_PENDING 1"), Said.by("信息公开类行政复议1起，正在办理中。"));
        assertEquals(List.of("REVIEWS 2", "LAWSUITS 14"), Said.by("处理涉及政府信息公开行政复议2件，行政诉讼14件。"));
        assertEquals(List.of("LAWSUITS_DIRECT 2"), Said.by("因政府信息公开未经复议直接起诉2件。"));
    }

    @Test
    void a_result_without_a_number_is_that_of_the_cases_before_it() {
        assertEquals(List.of("REVIEWS 1", "REVIEWS_CORRECTED 1"), Said.by("因政府信息公开被申请行政复议1件，结果纠正。"));
        assertEquals(List.of("REVIEWS 1", "REVIEWS_UPHELD 1"), Said.by("因政府信息公开引发行政复议1起，复议机关予以维持。"));
        assertEquals(List.of("LAWSUITS 2", "LAWSUITS_UPHELD 2"), Said.by("因政府信息公开被提起行政诉讼2件，结果维持。"));
        assertEquals(List.of("REVIEWS 1"), Said.by("因政府信息公开被申请行政复议1件，没有被纠正。"));
        assertEquals(List.of("REVIEWS 2"), Said.by("因政府信息公开被申请行政复议2件，维持、纠正的都已整改。"));
    }

    @Test
    void all_that_was_upheld_is_a_claim_and_no_second_figure() {
        assertEquals(List.of("REVIEWS 4"), Said.by("因政府信息公开引起行政复议4件，均获维持。"));
    }

    @Test
    void reviews_of_other_matters_are_not_compared() {
        assertEquals(List.of("REVIEWS 120 part"), Said.by("全年受理行政复议案件120件。"));
        assertEquals(List.of("REVIEWS 120 part"), Said.by("（二）依申请公开。收到行政复议案件120件。"));
    }

    @Test
    void one_nought_may_stand_for_both_and_one_number_may_not() {
        assertEquals(List.of("REVIEWS 0", "LAWSUITS 0"), Said.by("政府信息公开行政复议、行政诉讼0条。"));
        assertEquals(List.of(), Said.by("政府信息公开行政复议、行政诉讼共5件。"));
    }

    @Test
    void denials_reach_over_a_list_and_stop_at_unknown_words() {
        assertEquals(List.of("REVIEWS 0", "LAWSUITS 0"), Said.by("未发生因依申请公开引起的行政复议、行政诉讼情况。"));
        assertEquals(List.of("REVIEWS 0", "LAWSUITS 0"), Said.by("未出现申请行政复议、提起行政诉讼的情况。"));
        assertEquals(List.of("REVIEWS 0"), Said.by("没有行政复议。"));
        assertEquals(List.of("REVIEWS 0", "LAWSUITS 0"), Said.by("未发生因政府信息公开引发的行政复议、行政诉讼和举报投诉。"));
        assertEquals(List.of("RECEIVED 0", "REVIEWS 0", "LAWSUITS 0"), Said.by("无信息公开申请、无行政复议、无行政诉讼。"));
        assertEquals(List.of(), Said.by("无行政复议纠错案件。"));
    }

    @Test
    void documents_are_told_by_what_was_done_with_them() {
        assertEquals(List.of("DOCUMENTS_MADE 5", "DOCUMENTS_REPEALED 1", "DOCUMENTS_IN_FORCE 25"),
                Said.by("全年制发行政规范性文件5件，废止1件，现行有效25件。"));
        assertEquals(List.of("DOCUMENTS_MADE 0", "DOCUMENTS_REPEALED 0", "DOCUMENTS_IN_FORCE 0"),
                Said.by("本年度行政规范性文件发布0条，废止数量0条，现行有效数量0条。"));
        assertEquals(List.of("REGULATIONS_IN_FORCE 2", "DOCUMENTS_IN_FORCE 20"), Said.by("现行有效规章2部、行政规范性文件20件。"));
        assertEquals(List.of("DOCUMENTS_MADE 0"), Said.by("未制发行政规范性文件。"));
    }

    @Test
    void published_information_on_documents_is_no_document() {
        assertEquals(List.of(), Said.by("公开行政规范性文件信息12条。"));
        assertEquals(List.of("DOCUMENTS_PUBLISHED 12 part"), Said.by("通过网站发布规范性文件12条。"));
        assertEquals(List.of(), Said.by("公开《云溪县国有资产管理办法》等3件规范性文件。"));
        assertEquals(List.of(), Said.by("修订规章制度3项。"));
        assertEquals(List.of(), Said.by("审查部门规范性文件5件。"));
        assertEquals(List.of("DOCUMENTS_REPEALED 5 part"), Said.by("清理行政规范性文件45件，废止5件，宣布失效2件。"));
    }

    @Test
    void decisions_are_neither_applications_nor_published_information_nor_items() {
        assertEquals(List.of("LICENCES 2910", "PENALTIES 46"), Said.by("作出行政许可决定2910件、行政处罚决定46件。"));
        assertEquals(List.of("DECISIONS 2910"), Said.by("处理行政决定数量2910个。"));
        assertEquals(List.of("LICENCES 0", "PENALTIES 0", "COERCIONS 0"), Said.by("无行政许可、行政处罚、行政强制。"));
        assertEquals(List.of(), Said.by("公示行政处罚信息30件。"));
        assertEquals(List.of(), Said.by("办结行政处罚案件12件，立案查处行政处罚案件20件。"));
        assertEquals(List.of(), Said.by("受理行政许可申请30件，办理行政许可事项12项。"));
    }

    @Test
    void money_is_counted_in_yuan() {
        assertEquals(List.of("CHARGES 203000"), Said.by("2023年收取行政事业性收费20.3万元。"));
        assertEquals(List.of("PROCESSING_FEE 380"), Said.by("2023 年有 1 件政府信息公开申请案件收取信息处理费 380 元。"));
        assertEquals(List.of("PROCESSING_FEE 0"), Said.by("本年度未收取信息处理费。"));
        assertEquals(List.of(), Said.by("成交金额127.33亿元。"));
    }
}
