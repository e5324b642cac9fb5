package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.List;

/** How two numbers are compared. */
enum Operator {
    NOT_EQUAL("!=", "", "两边不相等", "不等于", "不是", "≠", "!=", "<>"),
    EQUAL("==", "≠ ", "两边相等", "等于", "是", "=", "＝"),
    AT_LEAST(">=", "< ", "左边大于或等于右边", "不少于", "不小于", "不低于", "不早于", "至少是", "至少", "大于等于", "大于或等于", "≥", ">="),
    AT_MOST("<=", "> ", "左边小于或等于右边", "不超过", "不大于", "不多于", "不高于", "不晚于", "至多", "最多", "小于等于", "小于或等于", "≤", "<="),
    MORE(">", "≤ ", "左边大于右边", "大于", "超过", "多于", "高于", "晚于", ">"),
    LESS("<", "≥ ", "左边小于右边", "小于", "少于", "低于", "不足", "早于", "<");

    private static final List<Word> WORDS = words();

    private final String sign;
    private final String due;
    private final String doc;
    private final String[] names;

    Operator(String sign, String due, String doc, String... names) {
        this.sign = sign;
        this.due = due;
        this.doc = doc;
        this.names = names;
    }

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (Operator operator : values()) {
            for (String name : operator.names) {
                words.add(new Word(name, operator.names[0], "operator", List.of(operator.name()), operator.doc));
            }
        }
        return List.copyOf(words);
    }

    /** Every name of every operator. */
    static List<Word> all() {
        return WORDS;
    }

    String sign() {
        return sign;
    }

    /** What a number should be where this holds and should not: ≤ where it is more. */
    String due() {
        return due;
    }

    Operator denied() {
        return switch (this) {
            case NOT_EQUAL -> EQUAL;
            case EQUAL -> NOT_EQUAL;
            case AT_LEAST -> LESS;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case LESS -> AT_LEAST;
        };
    }

    /** The same seen from the other side. */
    Operator turned() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case LESS -> MORE;
            default -> this;
        };
    }
}
