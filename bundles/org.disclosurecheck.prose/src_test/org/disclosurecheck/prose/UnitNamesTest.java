package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

    @ParameterizedTest
    @CsvSource({"云溪县发改局,云溪县发展和改革局", "清河镇,云溪县清河镇人民政府", "云溪县人民政府,云溪县人民政府办公室", "云溪县清河镇,清河镇党政办公室",
        "松岭市云溪县财政局,云溪县财政局", "云溪县政务服务和数字化局,云溪县政务局"})
    void one_unit_has_many_names(String one, String other) {
        assertFalse(UnitNames.differ(one, other));
        assertFalse(UnitNames.differ(other, one));
    }

    @ParameterizedTest
    @CsvSource({"云溪县清河镇,云溪县白沙镇人民政府", "云溪县财政局,云溪县审计局", "云溪县清河镇,松岭县白沙镇"})
    void other_units_are_told(String one, String other) {
        assertTrue(UnitNames.differ(one, other));
    }

    @Test
    void the_unit_of_a_title_stands_before_the_year() {
        assertEquals("云溪县财政局", UnitNames.inTitle("云溪县财政局2023年政府信息公开工作年度报告"));
        assertNull(UnitNames.inTitle("2023年政府信息公开工作年度报告"));
    }
}
