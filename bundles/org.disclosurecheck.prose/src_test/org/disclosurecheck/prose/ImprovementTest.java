package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ImprovementTest {

    @Test
    void the_naming_of_a_problem_is_no_improvement() {
        assertEquals(Improvement.NONE, of("一是更新不够及时；二是解读质量有待进一步加强；三是制度还不完善。"));
    }

    @Test
    void what_is_planned_is_only_planned() {
        assertEquals(Improvement.PLANNED, of("更新不够及时。", "下一步我局加强培训。固定专人。完善制度。"));
        assertEquals(Improvement.PLANNED, of("更新不够及时，但我局将进一步加强培训。"));
    }

    @Test
    void what_was_done_is_reported_even_where_a_problem_is_named() {
        assertEquals(Improvement.REPORTED, of("针对上述问题逐项整改。下一步加强培训。"));
        assertEquals(Improvement.REPORTED, of("更新不够及时，我局建立了巡查制度。"));
    }

    @Test
    void measures_of_no_time_are_given_the_benefit_of_the_doubt() {
        assertEquals(Improvement.REPORTED, of("更新不够及时。", "改进措施：一是加强培训；二是完善制度。"));
    }

    private static Improvement of(String... texts) {
        return Improvement.of(Texts.section(5, texts), 2023);
    }
}
