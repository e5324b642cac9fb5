package org.disclosurecheck.rules.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** Nobody who writes a sentence need write an address: it tells by itself where it marks and what it must be able to read. */
class ReadsTest {

    private static Expansion said(String sentence) {
        Expansion expansion = RuleSentences.expand("SUM-901", "said.sums", sentence);
        assertTrue(expansion.holds(), () -> expansion.faults().toString());
        return expansion;
    }

    private static void tells(String sentence, String location, String... needs) {
        Expansion expansion = said(sentence);
        assertEquals(location, expansion.location());
        assertEquals(Set.of(needs), Set.copyOf(expansion.needs()));
    }

    @Test
    void a_sum_of_every_column_reads_its_cells_column_by_column() {
        tells("当 表三每一列 的 本年新收 加 上年结转 不等于 总计 加 结转下年度，报错 于 总计。", "T3/total/{column}",
                "T3/new/{column}", "T3/carriedIn/{column}", "T3/total/{column}", "T3/carriedOut/{column}");
    }

    @Test
    void one_row_is_named_and_several_are_looked_at_one_by_one() {
        tells("当 表二规章 的 现行有效件数 小于 本年制发件数，报错 于 现行有效件数。", "T2/regulation/inForce",
                "T2/regulation/inForce", "T2/regulation/made");
        tells("当 表二规章、行政规范性文件 的 现行有效件数 小于 本年制发件数，报错 于 现行有效件数。", "T2/{row}/inForce",
                "T2/{row}/inForce", "T2/{row}/made");
        tells("当 表四每一组 的 结果维持 大于 总计，报错 于 总计。", "T4/{group}/total", "T4/{group}/upheld", "T4/{group}/total");
    }

    @Test
    void prose_against_tables_reads_the_prose_and_the_table_of_its_figures() {
        tells("当 正文用数字写的 各项行政复议 不等于 表里的 同一项，报错 于 该处。", "S{n}/p{k}", "prose", "T4");
        tells("当 正文写的 规章制作或公开 不等于 表里的 规章制作，报错 于 该处。", "S{n}/p{k}", "prose", "T2");
    }

    @Test
    void a_deadline_reads_the_date_of_publication_and_the_year() {
        tells("当 公布日期 晚于 1月20日，警告 于 全文。", "REPORT", "year", "published");
    }
}
