package org.disclosurecheck.ui.rules.book;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule in sentences to begin with: a sentence that fits its kind, what it says, and three small cases. Everything in it
 * is meant to be changed, and everything holds together until then.
 *
 * @param sentence the sentence
 * @param zh what reports say
 * @param en the same in English
 * @param fails name and text of a case that fails
 * @param passes the same of one that passes
 * @param border the same of one on the border
 */
record Beginning(String sentence, String zh, String en, List<String> fails, List<String> passes,
        List<String> border) {

    private static final Beginning SUMS = new Beginning("当 表三每一列 的 本年新收 加 上年结转 不等于 总计 加 结转下年度，报错 于 总计。\n",
            "{place}：应为 {expected}，表中为 {actual}。", "{place}: should be {expected}, the table says {actual}.",
            List.of("收的比办的多", "  T3/new/naturalPerson: 2\n", "\n  - error T3/total/naturalPerson"),
            List.of("两边相等", "  T3/new/naturalPerson: 2\n  T3/total/naturalPerson: 2\n", " []"),
            List.of("空白当作零", "  T3/new/naturalPerson: \"\"\n", " []"));
    private static final Beginning PART = new Beginning("当 第五部分 没有提到“改进”，报错 于 第五部分。\n",
            "{place}：没有写怎样改进。", "{place}: it does not tell what will be improved.",
            List.of("只写问题", "  S5: 存在两个问题。\n", "\n  - error S5"), List.of("写了改进", "  S5: 存在两个问题，将从三个方面改进。\n", " []"),
            List.of("只有两个字", "  S5: 改进。\n", " []"));
    private static final Map<String, Beginning> KINDS = Map.of(
            "timing", new Beginning("当 公布日期 晚于 1月31日，报错 于 全文。\n", "应于 {expected} 公布，实际公布于 {actual}。",
                    "to be published {expected}, was published {actual}.",
                    List.of("晚一天", "  published: 2024-02-01\n", "\n  - error REPORT"), List.of("按时", "  published: 2024-01-20\n", " []"),
                    List.of("最后一天", "  published: 2024-01-31\n", " []")),
            "wording", new Beginning("当 正文每一段 提到“暂无统计”，报错 于 该段。\n", "{place}：不应这样写：“{quote}”。",
                    "{place}: not to be written so: “{quote}”.",
                    List.of("写了这四个字", "  S1: 公文公开属性源头认定情况暂无统计。\n", "\n  - error S1/p1"),
                    List.of("没有写", "  S1: 全年办理申请三件。\n", " []"), List.of("分开写的", "  S1: 暂时没有统计。\n", " []")),
            "structure", PART, "law", PART);

    static Beginning of(String family) {
        return KINDS.getOrDefault(family, SUMS);
    }

    /** True for a sentence that nobody has changed yet. */
    static boolean is(String said) {
        String loud = SaidText.asLoudAs("error", said);
        return SUMS.sentence.equals(loud) || KINDS.values().stream().anyMatch(each -> each.sentence.equals(loud));
    }

    /** The files of the rule, in Chinese alone when there is no English title; where it looks and what it needs, the sentence itself tells. */
    Map<String, String> files(String title, String titleEn) {
        Map<String, String> files = new TreeMap<>();
        boolean english = !titleEn.isBlank();
        files.put(RuleWords.FILE, "---\ntitle: " + YamlText.scalar(title) + (english ? "\ntitle_en: " + YamlText.scalar(titleEn) : "")
                + "\nseverity: error\ncertainty: local"
                + "\nbasis: 本地要求（请写明文件名称和文号）\n---\n# " + title + "\n\n**为什么。** 本地要求。\n\n**比什么。** 见句子。\n\n"
                + "**不报什么。** 读不到的不判断，记为“未检查”。\n\n**怎么改。** 请核对后改正。\n" + (english ? "\n## In English\n\n" + titleEn + ".\n" : ""));
        files.put("rule.txt", sentence);
        files.put("messages.properties", "message = " + zh + "\n");
        if (english) {
            files.put(RuleWords.ENGLISH, "message = " + en + "\n");
        }
        put(files, "fails", fails);
        put(files, "passes", passes);
        put(files, "border", border);
        return files;
    }

    private static void put(Map<String, String> files, String kind, List<String> parts) {
        files.put("cases/" + kind + "-" + parts.get(0) + ".yaml", "given:\n" + parts.get(1) + "expect:" + parts.get(2) + "\n");
    }
}
