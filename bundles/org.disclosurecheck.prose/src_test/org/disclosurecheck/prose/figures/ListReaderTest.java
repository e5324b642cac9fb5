package org.disclosurecheck.prose.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Sums inside sentences, and percentages. */
class ListReaderTest {

    @Test
    void the_parts_of_a_number_follow_it() {
        assertEquals(List.of("30 = 10+20"), Said.breakdowns("共发布信息30条，其中文件10条、动态20条。"));
        assertEquals(List.of("30 = 10+20 closed"), Said.breakdowns("共发布信息30条，包括文件10条，动态20条。"));
        assertEquals(List.of("30 = 10+20 closed"), Said.breakdowns("发布信息30条（文件10条，动态20条），其他情况良好。"));
        assertEquals(List.of("30 = 10+20"), Said.breakdowns("共发布信息 30 条。其中，文件 10 条；动态 20 条。"));
        assertEquals(List.of("30 = 10+20"), Said.breakdowns("共发布信息30条,其中:文件10条;动态20条."));
    }

    @Test
    void parts_that_are_more_are_wrong_and_parts_that_are_less_only_when_they_are_all() {
        assertEquals(List.of("30 = 10+21 wrong"), Said.breakdowns("共发布信息30条，其中文件10条、动态21条。"));
        assertEquals(List.of("30 = 10+18"), Said.breakdowns("共发布信息30条，其中文件10条、动态18条。"));
        assertEquals(List.of("30 = 10+19 closed wrong"), Said.breakdowns("共发布信息30条，包括文件10条、动态19条。"));
        assertEquals(List.of("30 = 10+19 closed open"), Said.breakdowns("共发布信息30条，包括文件10条、动态19条等。"));
        assertEquals(List.of("382 = 35+80+2443 closed wrong"), Said.breakdowns("公开信息382条，包括网站35条，媒体80条，公众号2443条。"));
        assertEquals(List.of("30 = 40 wrong"), Said.breakdowns("共发布信息30条，其中文件40条。"));
    }

    @Test
    void a_part_that_is_the_whole_is_no_fault() {
        assertEquals(List.of("30 = 30"), Said.breakdowns("共发布信息30条，其中文件30条。"));
        assertEquals(List.of("30 = 30+0"), Said.breakdowns("共发布信息30条，其中文件30条、动态0条。"));
    }

    @Test
    void of_three_parts_a_tenth_may_be_lacking_and_of_two_a_twentieth() {
        assertEquals(List.of("100 = 40+30+20 lacking"), Said.breakdowns("发布信息100条，其中文件40条、动态30条、网站20条。"));
        assertEquals(List.of("100 = 40+30+19"), Said.breakdowns("发布信息100条，其中文件40条、动态30条、网站19条。"));
        assertEquals(List.of("100 = 40+55 lacking"), Said.breakdowns("发布信息100条，其中文件40条、动态55条。"));
        assertEquals(List.of("100 = 40+54"), Said.breakdowns("发布信息100条，其中文件40条、动态54条。"));
    }

    @Test
    void many_parts_that_lack_a_little_are_told_apart() {
        assertEquals(List.of("249 = 9+46+193 lacking"), Said.breakdowns("发布信息249条，其中：文件9条；动态46条；其他193条。"));
        assertEquals(List.of("30 = 10+19 lacking"), Said.breakdowns("发布信息30条，其中文件10条、动态19条。"));
        assertEquals(List.of("249 = 9+46+193 open"),
                Said.breakdowns("发布信息249条，其中：文件9条；动态46条；网站193条。此外，微信发布1条。"));
        assertEquals(List.of("249 = 9+46+193 open"), Said.breakdowns("发布信息249条，其中文件9条，动态46条，网站193条，其余为转载。"));
        assertEquals(List.of("249 = 9+46+93"), Said.breakdowns("发布信息249条，其中文件9条，动态46条，网站93条。"));
    }

    @Test
    void a_list_inside_a_list_ends_where_it_adds_up() {
        assertEquals(List.of("60 = 40+20", "100 = 60+40"),
                Said.breakdowns("发布信息100条，其中网站60条，其中动态40条，公告20条，微信40条。"));
        assertEquals(List.of("60 = 40+20 closed", "100 = 60+40"),
                Said.breakdowns("发布信息100条，其中网站60条（动态40条、公告20条），微信40条。"));
    }

    @Test
    void a_list_ends_where_another_stage_begins() {
        assertEquals(List.of("26 = 20+6"), Said.breakdowns("收到政府信息公开申请26件，其中自然人20件，商业企业6件，办结24件，结转2件。"));
        assertEquals(List.of("26 = 20+5 lacking"), Said.breakdowns("收到政府信息公开申请26件，其中网上20件，信函5件，办结24件，结转2件。"));
        assertEquals(List.of("20 = 10+5+3+1+1 closed", "22 = 20+2"), Said.breakdowns("收到政府信息公开申请22件。其中，已办结20件"
                + "（予以公开的10件，不予公开的5件，本机关不存在的3件，不予处理的1件，其他处理1件）；结转下年度继续办理2件。"));
    }

    @Test
    void other_units_and_differences_are_no_parts() {
        assertEquals(List.of("30 = 10 open"), Said.breakdowns("共发布信息30条，其中文件10条，简报4期。"));
        assertEquals(List.of(), Said.breakdowns("共发布信息30条，比上年增加5条，转载12篇。"));
        assertEquals(List.of("30 = 10 open"), Said.breakdowns("共发布信息30条，其中文件10条，动态近20条。"));
    }

    @Test
    void a_percentage_may_be_rounded_or_cut_off_as_it_is_written() {
        Share share = Said.shares("收到政府信息公开申请64件，予以公开20件，占31.3%。").get(0);
        assertTrue(share.isOf(new BigDecimal(64)));
        assertTrue(Said.shares("予以公开20件，占31.2%。").get(0).isOf(new BigDecimal(64)));
        assertTrue(Said.shares("予以公开20件，占31%。").get(0).isOf(new BigDecimal(64)));
        assertFalse(share.isOf(new BigDecimal(60)));
        assertEquals("33.3%", share.rightFor(new BigDecimal(60)));
        assertEquals(Measure.GRANTED, Said.shares("收到政府信息公开申请64件，予以公开20件，占31.3%。").get(0).measure());
        assertEquals("予以公开20件，占31.3%", share.quote());
    }

    @Test
    void growth_and_rates_are_no_shares() {
        assertEquals(List.of(), Said.shares("收到政府信息公开申请64件，同比增长31.3%，答复率100%。"));
    }

    @Test
    void a_share_of_a_list_knows_its_whole() {
        assertEquals(new BigDecimal("30"), Said.shares("共发布信息30条，其中文件10条，占33.3%。").get(0).total());
    }
}
