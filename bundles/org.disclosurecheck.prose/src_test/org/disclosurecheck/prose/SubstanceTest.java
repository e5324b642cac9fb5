package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
