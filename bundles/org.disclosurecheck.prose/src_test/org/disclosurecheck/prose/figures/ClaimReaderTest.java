package org.disclosurecheck.prose.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ClaimReaderTest {

    @Test
    void all_answered_may_be_said_in_words_or_as_a_rate() {
        assertEquals(List.of("ALL_ANSWERED in time “全部按时答复”"), Said.claims("收到政府信息公开申请5件，全部按时答复。"));
        assertEquals(List.of("ALL_ANSWERED in time “均在法定时限内予以答复”"), Said.claims("收到政府信息公开申请5件，均在法定时限内予以答复。"));
        assertEquals(List.of("ALL_ANSWERED “均已答复”"), Said.claims("收到政府信息公开申请5件，均已答复。"));
        assertEquals(List.of("ALL_ANSWERED in time “都在规定时限内受理、答复”"),
                Said.claims("收到政府信息公开申请5件，都在规定时限内受理、答复。"));
        assertEquals(List.of("ALL_ANSWERED in time “按时答复率为100%”"), Said.claims("收到政府信息公开申请5件，按时答复率为100%。"));
    }

    @Test
    void the_rest_and_other_matters_are_not_all_applications() {
        assertEquals(List.of(), Said.claims("收到政府信息公开申请5件，其中1件结转下年度，其余全部按时办结。"));
        assertEquals(List.of(), Said.claims("收到政府信息公开申请5件，未能全部按时办结。"));
        assertEquals(List.of(), Said.claims("依申请公开有序。受理网民留言111条，均已答复，办结率100%。"));
        assertEquals(List.of(), Said.claims("收到政府信息公开申请5件，均由专人负责登记。"));
        assertEquals(List.of(), Said.claims("收到政府信息公开申请5件，答复率95%。"));
    }

    @Test
    void all_upheld_names_what_was_upheld() {
        assertEquals(List.of("ALL_UPHELD reviews “均获维持”"), Said.claims("引起行政复议4件，均获维持。"));
        assertEquals(List.of("ALL_UPHELD reviews lawsuits “全部维持”"), Said.claims("行政复议4件、行政诉讼2件，结果全部维持。"));
        assertEquals(List.of("NONE_LOST lawsuits “零败诉”"), Said.claims("行政诉讼2件，实现零败诉。"));
        assertEquals(List.of(), Said.claims("窗口秩序均维持良好。"));
    }
}
