package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "个别申请存在逾期答复的情况。",
        "一是依申请公开答复不及时；",
        "对申请的答复有时超过法定期限。"})
    void a_late_answer_is_admitted(String text) {
        assertEquals(1, LateAnswers.in(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "全年申请无逾期答复。",
        "加强申请办理预警，防止逾期答复。",
        "个别栏目信息更新不及时，申请渠道有待拓宽。",
        "申请人逾期不补正的，不再处理其申请。",
        "申请均按时答复。"})
    void other_delays_and_denials_are_none(String text) {
        assertEquals(0, LateAnswers.in(text).size());
    }
}
