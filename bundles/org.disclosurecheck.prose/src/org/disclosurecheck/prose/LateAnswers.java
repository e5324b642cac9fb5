package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that admit that answers to applications were late: 个别申请存在逾期答复的情况. None are those that deny it (无逾期答复),
 * guard against it (防止逾期) or speak of other delays (栏目更新不及时).
 */
public final class LateAnswers {

    private static final String[] LATE = {"逾期", "超期", "超时", "超过法定期限", "超过法定时限", "不及时", "未及时", "未按时", "未按期", "不按时"};
    private static final String[] ANSWERS = {"答复", "办结", "办理", "回复"};
    private static final String[] APPLICATIONS = {"申请", "答复"};
    private static final String[] NONE = {"无逾期", "未逾期", "没有逾期", "无超期", "没有超期", "零逾期", "零超期", "防止", "避免", "杜绝", "防范",
        "预警", "提醒", "逾期不补正", "逾期未补正", "逾期未缴", "确保", "如未"};

    private LateAnswers() {
    }

    /** The sentences of a text that admit it. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (Span sentence : Sentences.parts(text)) {
            String plain = Letters.plain(sentence.text());
            if (Letters.containsAny(plain, APPLICATIONS) && !Letters.containsAny(plain, NONE) && isLate(plain)) {
                found.add(sentence);
            }
        }
        return found;
    }

    /** True when one clause says both that it is about answers and that they were late. */
    private static boolean isLate(String plain) {
        for (String clause : plain.split("[,、]")) {
            if (Letters.containsAny(clause, LATE)
                    && (Letters.containsAny(clause, ANSWERS) || clause.contains("申请"))) {
                return true;
            }
        }
        return false;
    }
}
