package org.disclosurecheck.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProvincesTest {

    @Test
    void a_province_is_told_by_the_organisation_else_by_the_nearest_folder() {
        assertEquals("吉林", Provinces.of("吉林省财政厅", "/x/河北/a.docx"));
        assertEquals("河北", Provinces.of("吉林市财政局", "/x/河北/a.docx"));
        assertEquals("广西", Provinces.of("广西壮族自治区教育厅", "a"));
        assertEquals("贵州", Provinces.of(null, "hdfs://n/云南/贵州省2023/a.docx"));
        assertEquals(null, Provinces.of("云溪县财政局", "/x/a.docx"));
    }
}
