package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"重复申请,重复申请,0", "重复申请,重覆申请,1", "危及三安全一稳定,危及“三安全一稳定”,2", "总计,'',2"})
    void it_counts_characters(String one, String other, int distance) {
        assertEquals(distance, EditDistance.between(one, other));
    }

    @Test
    void of_an_ending_only_the_nearest_end_counts() {
        assertEquals(0, EditDistance.ofEnding("云溪县2023年工作年度报告", "工作年度报告", 4));
        assertEquals(2, EditDistance.ofEnding("云溪县2023年工作告年度报", "工作年度报告", 4));
    }
}
