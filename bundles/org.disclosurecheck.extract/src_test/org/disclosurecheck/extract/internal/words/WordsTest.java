package org.disclosurecheck.extract.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.model.OrganisationKind;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_key_forgets_blanks_punctuation_width_and_script() {
        assertEquals(Key.of("3.危及“三安全一稳定”"), Key.of("３．危及三安全 一稳定"));
        assertEquals(Key.of("（一）予以公开"), Key.of("㈠予以公開"));
        assertEquals(Key.of("本年增/减"), Key.of("本年增减"));
        assertEquals("规章", Key.outsideBrackets("规章（设区的市应提供）"));
        assertNull(Key.outsideBrackets("规章"));
    }

    @Test
    void distances_stop_at_their_limit() {
        assertEquals(1, Key.distance("重复申请", "重复性申请", 3));
        assertEquals(2, Key.distance("重复申请", "出版物", 1));
        assertEquals(3, Key.common("规范性档案", "规范性文件"));
    }

    @Test
    void numbers_in_front_are_known_in_every_shape() {
        assertEquals("予以公开", Ordinals.strip("（一）予以公开"));
        assertEquals("予以公开", Ordinals.strip("( 一)予以公开"));
        assertEquals("予以公开", Ordinals.strip("㈠予以公开"));
        assertEquals("总体情况", Ordinals.strip("一 、总体情况"));
        assertEquals("重复申请", Ordinals.strip("2.重复申请"));
        assertEquals("2.5万元", Ordinals.strip("2.5万元"));
        assertEquals("一是公开", Ordinals.strip("一是公开"));
        assertEquals("二", Ordinals.number("（二）部分公开"));
    }

    @Test
    void cells_are_told_apart_by_their_shape() {
        assertEquals(Shape.BLANK, Shape.of(" \u00a0"));
        assertEquals(Shape.VALUE, Shape.of("１２"));
        assertEquals(Shape.VALUE, Shape.of("-8"));
        assertEquals(Shape.VALUE, Shape.of("12,345.60"));
        assertEquals(Shape.VALUE, Shape.of("/"));
        assertEquals(Shape.VALUE, Shape.of("无"));
        assertEquals(Shape.WORDY, Shape.of("减4"));
        assertEquals(Shape.WORDY, Shape.of("160.5964万元"));
        assertEquals(Shape.WORDY, Shape.of("2024-01-18"));
        assertEquals(Shape.TEXT, Shape.of("3.其他"));
        assertEquals(Shape.TEXT, Shape.of("规章"));
    }

    @Test
    void dates_are_read_in_every_way_they_are_written() {
        assertEquals("2024-01-18", date("2024年1月18日"));
        assertEquals("2024-01-18", date("发布：2024 年 01 月 18 日"));
        assertEquals("2024-01-18", date("2024/1/18 15:44"));
        assertEquals("2024-01-18", date("二〇二四年一月十八日"));
        assertEquals("2023-12-31", date("二○二三年十二月三十一日"));
        assertEquals("2023-10-20", date("二零二三年十月二十日"));
        assertNull(Dates.find("2024年1月", 0));
        assertNull(Dates.find("2024年13月18日", 0));
        assertNull(Dates.find("014314799/2024-00002", 0));
    }

    private static String date(String text) {
        return Dates.find(text, 0).text();
    }

    @Test
    void years_are_read_with_blanks_and_in_chinese_digits() {
        assertEquals(2023, Years.find("云溪县 2023 年度报告", 0).year());
        assertEquals(2023, Years.find("二〇二三年", 0).year());
        assertNull(Years.find("国办公开办函〔2021〕30号", 0));
        assertNull(Years.find("共12023年", 0));
    }

    @Test
    void the_longest_ending_tells_what_a_name_is() {
        assertEquals(OrganisationKind.DEPARTMENT, kind("云溪县财政局"));
        assertEquals(OrganisationKind.VERTICAL, kind("国家税务总局云溪县税务局"));
        assertEquals(OrganisationKind.COUNTY, kind("云溪县人民政府"));
        assertEquals(OrganisationKind.DEPARTMENT, kind("云溪县人民政府办公室"));
        assertEquals(OrganisationKind.TOWN, kind("青禾镇"));
        assertEquals(OrganisationKind.SUBDISTRICT, kind("石桥街道办事处"));
        assertEquals(OrganisationKind.PROVINCE, kind("北京市人民政府"));
        assertEquals(OrganisationKind.UNKNOWN, kind("云溪市人民政府"));
        assertEquals(OrganisationKind.UNKNOWN, kind("云溪经济开发区"));
        assertEquals(OrganisationKind.OTHER, kind("云溪经济开发区管理委员会"));
        assertEquals(OrganisationKind.DEPARTMENT, kind("云溪县国有资产监督管理委员会"));
        assertEquals(OrganisationKind.SCHOOL, kind("雲溪職業技術學院"));
        assertEquals(OrganisationKind.HOSPITAL, kind("云溪县人民医院"));
        assertNull(Organisations.ending("云溪"));
    }

    private static OrganisationKind kind(String name) {
        return Organisations.ending(name).kind();
    }

    @Test
    void a_sentence_and_a_self_reference_are_no_names() {
        assertTrue(Organisations.isName("云溪县财政局"));
        assertTrue(Organisations.isName("本溪市财政局"));
        assertFalse(Organisations.isName("我局"));
        assertFalse(Organisations.isName("在区委"));
        assertFalse(Organisations.isName("通过县政府门户网站"));
        assertFalse(Organisations.isName("六个方面汇报我镇"));
        assertFalse(Organisations.isName("抄送：云溪县财政局"));
    }
}
