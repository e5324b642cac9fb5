package org.disclosurecheck.rules.sentences.table;

import java.util.List;
import java.util.Locale;

/** The tables that the program can begin, each with the sentence that its rows fill in. */
public enum TableKind {
    DEADLINES("期限", List.of(
            List.of("单位类别", "期限", "从年度", "到年度", "说明"),
            List.of("乡镇", "2月15日", "2024", "", "示例：乡镇年报2月15日前公布"),
            List.of("部门", "1月31日", "", "", "示例：部门年报1月31日前公布")),
            "当 公布日期 晚于 〔期限〕，警告 于 全文。"),
    THRESHOLDS("界限", List.of(
            List.of("单位类别", "件数上限", "从年度", "到年度", "说明"),
            List.of("乡镇、街道", "50", "", "", "示例：乡镇、街道全年新收超过50件的，请核对"),
            List.of("部门", "500", "2025", "", "示例：部门全年新收超过500件的，请核对")),
            "当 表三总计列 的 本年新收 大于 〔件数上限〕，提示 于 本年新收。"),
    PHRASES("词语", List.of(
            List.of("词语", "应写作", "从年度", "到年度", "说明"),
            List.of("政府信息公开网", "政府门户网站", "", "", "示例：网站的名称已经改了"),
            List.of("政务公开处", "政务公开科", "2024", "", "示例：内设机构的名称已经改了")),
            "当 正文每一段 提到〔词语〕，提示 于 该段，应为〔应写作〕。");

    private final String label;
    private final List<List<String>> example;
    private final String sentence;

    TableKind(String label, List<List<String>> example, String sentence) {
        this.label = label;
        this.example = example;
        this.sentence = sentence;
    }

    /** What its rows hold, in Chinese. */
    public String label() {
        return label;
    }

    /** Headers and rows to begin with. */
    public List<List<String>> example() {
        return example;
    }

    /** The sentence for rule.txt. */
    public String sentence() {
        return sentence;
    }

    /** The word of the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
