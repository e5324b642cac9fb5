package org.disclosurecheck.prose.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

class FeeScaleTest {

    private static boolean reaches(String yuan) {
        return FeeScale.reaches(new BigDecimal(yuan));
    }

    @Test
    void sums_of_either_scale_are_reached() {
        // 380元：68页；2200元：31件；700元、720元：100页、101页；2740元：201页
        for (String yuan : List.of("10", "380", "100", "2000", "2200", "700", "720", "2700", "2740")) {
            assertTrue(reaches(yuan), yuan);
        }
    }

    @Test
    void sums_between_two_steps_are_not() {
        for (String yuan : List.of("5", "385", "710", "2710", "380.5")) {
            assertFalse(reaches(yuan), yuan);
        }
    }

    @Test
    void only_the_sum_for_one_application_is_judged() {
        assertEquals(List.of(true), off("2023年有1件政府信息公开申请案件收取信息处理费385元。"));
        assertEquals(List.of(false), off("2023年有12件政府信息公开申请案件收取信息处理费385元。"));
        assertEquals(List.of(false), off("2023年有1件政府信息公开申请案件收取信息处理费380元。"));
    }

    private static List<Boolean> off(String text) {
        return Said.figures(text).stream().filter(figure -> figure.measure() == Measure.PROCESSING_FEE)
                .map(FeeScale::isOff).toList();
    }
}
