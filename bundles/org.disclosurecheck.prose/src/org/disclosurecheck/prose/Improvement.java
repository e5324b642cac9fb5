package org.disclosurecheck.prose;

import org.disclosurecheck.model.Section;

/**
 * What 五、存在的主要问题及改进情况 says about improvement. Words such as 加强, 完善, 整改 tell it, but not in the naming of a
 * problem (有待进一步加强, 完善不够).
 */
public enum Improvement {

    /** Nothing: the section names problems only. */
    NONE("none"),

    /** Only what is planned: 下一步我局将加强学习。 */
    PLANNED("planned"),

    /** What was done, or measures of which the words do not tell whether they were taken, or a text with gaps (……). */
    REPORTED("reported");

    private static final Words IMPROVING = Words.of("改进", "整改", "加强", "完善", "提升", "提高", "优化", "强化", "健全", "深化", "改善", "规范",
        "推进", "推动", "拓展", "拓宽", "加大", "细化", "举措", "措施", "解决", "落实", "丰富", "充实", "建立", "开展", "组织", "增加",
        "增设", "配备", "调整", "改为", "补充", "补发", "修订", "制定", "出台", "培训", "巡查", "纠正", "明确", "通报");
    private static final Words PROBLEM = Words.of("有待", "不够", "不足", "不强", "不高", "不深", "不全", "不善", "不到位", "不及时", "不规范",
        "不完善", "不健全", "尚未", "未能", "未达", "欠缺", "缺乏", "薄弱", "短板", "差距", "滞后", "问题", "需要", "需进一步", "需加强",
        "需提高", "需提升", "仍需", "还需", "亟需", "急需", "偏少", "较少", "不多", "偏低", "单一");

    /** 针对上述问题逐项整改 names problems that were dealt with. */
    private static final Words SOLVING = Words.of("整改", "解决", "改进措施", "改进情况", "针对", "补齐", "补短板");

    private final String id;

    Improvement(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** @param year the reporting year, or null */
    public static Improvement of(Section section, Integer year) {
        if (Letters.leavesOut(section.getParagraphs())) {
            return REPORTED;
        }
        Plans plans = Plans.in(section.getParagraphs(), year);
        for (var paragraph : section.getParagraphs()) {
            String plain = Letters.plain(paragraph.getText());
            int from = 0;
            for (int i = 0; i <= plain.length(); i++) {
                if (i == plain.length() || Letters.isBreak(plain.charAt(i))) {
                    if (i > from && !plans.include(paragraph, from) && tells(plain, from, i)) {
                        return REPORTED;
                    }
                    from = i + 1;
                }
            }
        }
        return plans.isEmpty() ? NONE : PLANNED;
    }

    private static boolean tells(String plain, int from, int to) {
        return IMPROVING.in(plain, from, to) && (!PROBLEM.in(plain, from, to) || SOLVING.in(plain, from, to));
    }
}
