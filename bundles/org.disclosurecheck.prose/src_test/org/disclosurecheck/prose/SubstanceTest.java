package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SubstanceTest {

    @Test
    void what_belongs_into_the_preamble_does_not_count() {
        assertEquals(0, Substance.characters(Texts.section(1, "根据《条例》编制本报告。全文由六部分组成。统计期限为2023年。联系电话见网站。")));
    }

    @Test
    void sentences_of_the_work_itself_count() {
        assertEquals(9, Substance.characters(Texts.section(1, "根据《条例》编制本报告。全年主动发布信息3条。")));
    }

    @Test
    void where_to_read_the_report_is_no_work() {
        assertTrue(Substance.isFormal("本报告电子版可在县人民政府网站查阅"));
        assertTrue(Substance.isFormal("如需查阅请到便民服务中心"));
    }

    @Test
    void a_place_for_reading_that_was_set_up_is_work() {
        assertFalse(Substance.isFormal("全年新设政府信息查阅点三处接待群众查阅二百余人次"));
        assertFalse(Substance.isFormal("全年政策文件下载量两万余次"));
    }

    @Test
    void the_basis_is_formal_only_where_the_report_is_made_by_it() {
        assertTrue(Substance.isFormal("根据条例要求编制本报告"));
        assertFalse(Substance.isFormal("根据条例要求完善了依申请公开流程"));
    }
}
