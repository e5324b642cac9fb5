package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Section;

/** Words by which 五、存在的主要问题及改进情况 names a problem. */
public final class Problems {

    private static final Words WORDS = Words.of("问题", "不足", "短板", "有待", "不够", "薄弱", "差距", "欠缺", "缺乏", "不强", "不高", "不深", "不全",
        "不及时", "不到位", "不规范", "不完善", "不健全", "不平衡", "不均衡", "不多", "不严", "不细", "不实", "不熟", "单一", "滞后", "偏少",
        "较少", "偏低", "较低", "困难", "弱项", "堵点", "难点", "尚未", "未能", "仍需", "还需", "亟需", "亟待", "需进一步", "需要进一步", "需加强",
        "隐患", "缺点", "疏漏", "瓶颈", "矛盾", "参差不齐", "缺少");

    private Problems() {
    }

    /** True when the text names a problem, whatever it is. */
    public static boolean named(String text) {
        return WORDS.in(Letters.plain(text));
    }

    /** The same of a section; no word goes on from one paragraph to the next. */
    public static boolean named(Section section) {
        for (Paragraph paragraph : section.getParagraphs()) {
            if (named(paragraph.getText())) {
                return true;
            }
        }
        return false;
    }
}
