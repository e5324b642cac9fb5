package org.disclosurecheck.prose.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ContradictionTest {

    @Test
    void what_was_published_is_told_by_its_channel() {
        assertEquals(List.of("380"), Said.publications("全年主动公开政府信息380条。"));
        assertEquals(List.of("审计信息专栏 16"), Said.publications("全年通过审计信息专栏公开政府信息16条。"));
        assertEquals(List.of("县政府门户网站 118"), Said.publications("我局在县政府门户网站上共发布信息118条。"));
    }

    @Test
    void parts_fields_and_several_channels_are_not_compared() {
        assertEquals(List.of(), Said.publications("惠民补贴领域主动公开信息30条。"));
        assertEquals(List.of(), Said.publications("围绕就业通过政府网站公开信息30条。"));
        assertEquals(List.of(), Said.publications("通过网站、微信等公开信息30条。"));
        assertEquals(List.of(), Said.publications("通过政府网站发布政策解读12条。"));
        assertEquals(List.of(), Said.publications("政府网站共主动公开信息30条。"));
        assertEquals(List.of("380"), Said.publications("主动公开信息380条，其中主动公开文件信息30条。"));
        assertEquals(List.of(), Said.publications("上半年主动公开信息380条。"));
    }

    @Test
    void one_channel_with_two_numbers_contradicts_itself() {
        assertEquals(List.of("20 / 16"), Said.contradictions("我局通过示范区管委会网站审计信息栏目公开信息20条。全年通过审计信息专栏公开政府信息16条。"));
        assertEquals(List.of("380 / 378"), Said.contradictions("全年主动公开政府信息380条。2023年我局主动公开信息378条。"));
        assertEquals(List.of(), Said.contradictions("通过政府门户网站公开信息20条。通过微信公众号公开信息16条。"));
        assertEquals(List.of(), Said.contradictions("通过县政府网站公开信息20条。通过县政府网站审计专栏公开信息16条。"));
    }

    @Test
    void one_measure_with_two_numbers_contradicts_itself() {
        assertEquals(List.of("5 / 6"), Said.contradictions("收到政府信息公开申请5件。2023年收到政府信息公开申请6件。"));
        assertEquals(List.of("380 / 400"), Said.contradictions("收取信息处理费380元。全年收取信息处理费400元。"));
        assertEquals(List.of(), Said.contradictions("收取信息处理费380元。未收取信息处理费。"));
        assertEquals(List.of(), Said.contradictions("收到政府信息公开申请5件。上年收到政府信息公开申请6件。"));
    }
}
